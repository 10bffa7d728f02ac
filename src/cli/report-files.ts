/** Which arguments of `report` are sheets to read, and which are files to write. */

import { existsSync } from 'node:fs'
import { fault } from '../errors.ts'
import type { Globals } from './globals.ts'

export const reportKinds = ['html', 'xlsx', 'pdf', 'md', 'json'] as const
export type ReportKind = (typeof reportKinds)[number]

export interface ReportFiles {
  /** Those of `targets` that are named otherwise than by `-o` and `--format`. */
  readonly written: readonly string[]
  /** None: the store. */
  readonly sheets: readonly string[]
  /** `-` is standard output. */
  readonly targets: readonly ReportTarget[]
}

export interface ReportTarget {
  readonly kind: ReportKind
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
 * By their endings: what no report is written as is a sheet. A workbook may be either: it is a sheet where the report's files are named by
 * `--out`, `-o` or `--format`, and where it is there already and no report of ours, so that no report replaces a list of customers.
 * Without any file, and where nothing is sent, the report is printed as Markdown; `-` alone is JSON. Throws OUTPUT_KIND, BAD_FLAG.
 */
export async function reportFiles(args: readonly string[], { out, email, stdinFilename }: Named, globals: Globals): Promise<ReportFiles> {
  const { output, formats } = globals
  const named = [...out, ...(output === undefined || formats.length > 0 ? [] : [output])]
  const isNamed = named.length + formats.length > 0
  const sheets: string[] = []
  const files: string[] = []
  for (const arg of args) {
    const isSheet = await isSheetToRead(arg, isNamed, stdinFilename !== undefined)
    if (isSheet) sheets.push(arg)
    else files.push(arg)
  }
  const targets = [...files, ...named].map((file) => ({ kind: file === '-' ? ('json' as const) : kindOf(file), file }))
  const asked = formats.map((flag) => formatOf(flag, output))
  return {
    sheets,
    written: [...files, ...out],
    targets: targets.length + asked.length + email.length > 0 ? [...targets, ...asked] : [{ kind: 'md', file: '-' }],
  }
}

async function isSheetToRead(arg: string, isNamed: boolean, hasStdinName: boolean): Promise<boolean> {
  if (arg === '-') return isNamed || hasStdinName
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
