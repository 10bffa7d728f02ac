/** Which arguments of `report` are sheets to read, and which are files to write. */

import { existsSync } from 'node:fs'
import { fault } from '../errors.ts'
import type { Globals } from './globals.ts'

export const reportKinds = ['html', 'xlsx', 'pdf', 'md', 'json'] as const
export type ReportKind = (typeof reportKinds)[number]

export interface ReportTarget {
  readonly kind: ReportKind
  /** `-` is standard output. */
  readonly file: string
}

interface Named {
  readonly out: readonly string[]
  readonly email: readonly string[]
  readonly stdinFilename?: string | undefined
}

const sheetEndings = ['csv', 'tsv', 'txt', 'xlsm']

/** Kinds that a terminal or a pipe takes. */
const printed = ['md', 'json', 'html'] as const

/**
 * The arguments that are sheets, by their endings: what no report is written as. A workbook may be either: it is a sheet where the report's files
 * are named by `--out`, `-o` or `--format`, and where it is there already and no report of ours, so that no report replaces a list of customers.
 * `-` is standard output, whatever the format; it is a sheet, standard input, where `--out` or `-o` names the report's files and where
 * `--stdin-filename` says what it is.
 */
export async function sheetsAmong(args: readonly string[], { out, stdinFilename }: Named, globals: Globals): Promise<string[]> {
  const isElsewhere = out.length > 0 || globals.output !== undefined
  const isNamed = isElsewhere || globals.formats.length > 0
  const sheets: string[] = []
  for (const arg of args) {
    const isSheet = arg === '-' ? isElsewhere || stdinFilename !== undefined : await isSheetToRead(arg, isNamed)
    if (isSheet) sheets.push(arg)
  }
  return sheets
}

/**
 * What is written, and as what. Without any file, and where nothing is sent, the report is printed as Markdown; `-` is JSON where `--format` says
 * nothing else. Throws OUTPUT_KIND, BAD_FLAG.
 * @param files the arguments that are no sheets
 */
export function reportTargets(files: readonly string[], { out, email }: Named, { output, formats }: Globals): readonly ReportTarget[] {
  const named = [...files, ...out, ...(output === undefined || formats.length > 0 ? [] : [output])]
  const asked = formats.map((flag) => formatOf(flag, output))
  const isPrinted = named.includes('-') && !asked.some(({ file }) => file === '-')
  const targets = [
    ...(isPrinted ? [{ kind: 'json', file: '-' } as const] : []),
    ...named.filter((file) => file !== '-').map((file) => ({ kind: kindOf(file), file })),
    ...asked,
  ]
  return targets.length + email.length > 0 ? targets : [{ kind: 'md', file: '-' }]
}

async function isSheetToRead(arg: string, isNamed: boolean): Promise<boolean> {
  const ending = /\.([a-z]+)$/i.exec(arg)?.[1]?.toLowerCase() ?? ''
  if (ending === 'xlsx') return isNamed || arg.includes('*') || (existsSync(arg) && !(await isReport(arg)))
  if (reportKinds.some((kind) => kind === ending)) return false
  // What is neither there nor named as a sheet was meant to be written.
  return sheetEndings.includes(ending) || /[*#]/.test(arg) || existsSync(arg)
}

async function isReport(workbook: string): Promise<boolean> {
  const [{ workbookSubject }, { reportSubject }] = await Promise.all([
    import('../read/xlsx/workbook-subject.ts'),
    import('../write/report-book.ts'),
  ])
  return (await workbookSubject(workbook)) === reportSubject
}

function kindOf(file: string): ReportKind {
  const kind = reportKinds.find((one) => file.toLowerCase().endsWith(`.${one}`))
  if (kind === undefined) throw fault('OUTPUT_KIND', { path: file, formats: reportKinds.map((one) => `.${one}`).join(', ') })
  return kind
}

function formatOf(flag: string, output: string | undefined): ReportTarget {
  const [, name = '', target] = /^([^=]+)(?:=(.+))?$/s.exec(flag) ?? []
  const file = target ?? output ?? '-'
  const kind = (file === '-' ? printed : reportKinds).find((one) => one === name)
  const known = (file === '-' ? printed : reportKinds).join(', ')
  const expected = { en: `use one of ${known}`, zh: `可用取值为 ${known}` }
  if (kind === undefined) throw fault('BAD_FLAG', { flag: 'format', value: flag, expected })
  return { kind, file }
}
