/** The ending of a file's name decides what is written into it, and never contradicts what `--format` says. */

import { fault } from '../errors.ts'

/** Formats by ending; those of some programs are never written. A file of another ending, such as .txt, takes any. */
const formatsOfEnding: Readonly<Record<string, readonly string[]>> = {
  csv: ['csv'],
  html: ['html'],
  htm: ['html'],
  json: ['json', 'gitlab', 'sarif'],
  jsonl: ['ndjson'],
  md: ['markdown', 'md'],
  ndjson: ['ndjson'],
  ods: [],
  parquet: ['parquet'],
  pdf: ['pdf'],
  sarif: ['sarif'],
  tsv: [],
  xls: [],
  xlsm: [],
  xlsx: ['xlsx'],
  xml: ['junit'],
  yaml: ['yaml'],
  yml: ['yaml'],
}

function formatsOf(file: string): readonly string[] | undefined {
  return formatsOfEnding[/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '']
}

/** The format that a file's name asks for; the first of the known ones where it asks for none. Throws OUTPUT_KIND for one that is not known. */
export function formatNamed<Name extends string>(known: readonly [Name, ...Name[]], file: string | undefined): Name {
  const asked = file === undefined ? undefined : formatsOf(file)
  if (file === undefined || asked === undefined) return known[0]
  const format = known.find((one) => asked.includes(one))
  if (format === undefined) throw fault('OUTPUT_KIND', { path: file, formats: endingsOf(known).join(', ') })
  return format
}

/** Throws OUTPUT_OTHER_FORMAT where the file's ending names another format. */
export function refuseOtherFormat(format: string, file: string | undefined): void {
  if (file === undefined || (formatsOf(file)?.includes(format) ?? true)) return
  throw fault('OUTPUT_OTHER_FORMAT', { path: file, format, ending: endingsOf([format])[0]! })
}

/** The ending of each format, its own name where that is one: `.json` of json, `.xml` of junit, `.txt` of text. */
function endingsOf(formats: readonly string[]): string[] {
  const endings = Object.keys(formatsOfEnding)
  const endingOf = (format: string) =>
    endings.find((ending) => ending === format) ?? endings.find((ending) => formatsOfEnding[ending]?.includes(format)) ?? 'txt'
  return [...new Set(formats.map((format) => `.${endingOf(format)}`))]
}
