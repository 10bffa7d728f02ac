/** From a command's sheet flags to open tables: what was detected is shown, what is uncertain is asked for. */

import process from 'node:process'
import { fault } from '../errors.ts'
import type { TableInfo } from '../jobs/import/row-source.ts'
import type { OpenedTables, OpenOptions, SheetSource } from '../jobs/sheets/open-tables.ts'
import type { Table, TableOptions } from '../jobs/sheets/table.ts'
import type { LayoutProblem } from '../read/find-layout.ts'
import type { ReadNotice } from '../read/sheet.ts'
import type { FieldName } from '../record.ts'
import type { Schema } from '../schema/field.ts'
import { didYouMean } from '../words.ts'
import type { Call } from './command.ts'
import type { Say } from './messages.ts'
import { question } from './question.ts'
import type { SheetFlags } from './sheet-flags.ts'
import { spoolStdin } from './spool.ts'
import { printable } from './terminal.ts'
import { signWords } from './text/words.ts'

export interface SheetsOptions {
  /** The configuration's country, where the flag names none. */
  readonly country: string | null
  /** The shipped schema the configuration holds sheets to; absent: none is chosen, and the schema is used as it is. */
  readonly standard?: string | null
  readonly inferFields?: boolean
}

/** Opens the sheets a command names and says on standard error what was detected. Throws faults for flags that name what is not there. */
export async function openSheets(...asked: Parameters<typeof openWithSource>): Promise<readonly Table[]> {
  return (await openWithSource(...asked)).tables
}

/** The same with what it takes to open them again. */
export async function openWithSource(
  call: Call<SheetFlags>,
  patterns: readonly string[],
  schema: Schema,
  options: SheetsOptions,
): Promise<{ readonly tables: readonly Table[]; readonly source: SheetSource }> {
  const { openTables } = await import('../jobs/sheets/open-tables.ts')
  const { infoOf } = await import('../jobs/import/row-source.ts')
  const open = await openOptions(call, patterns, options)
  return withAnswers(open, async (asked) => {
    const opened = await openTables(patterns, schema, asked)
    await review(call, opened.tables.map(infoOf), opened.skipped, schema, options.inferFields === true ? 'as-it-is' : 'checked')
    return { tables: opened.tables, source: { patterns, schema, options: asked } }
  })
}

/** The sheet flags as options of a job; standard input is spooled where a pattern names it. */
export async function openOptions(call: Call<SheetFlags>, patterns: readonly string[], options: SheetsOptions): Promise<OpenOptions> {
  const { flags, say } = call
  const stdin = patterns.includes('-') ? await spoolStdin(flags.stdinFilename ?? say('stdinName'), call.globals.isSecret) : undefined
  return {
    ...tableOptions(flags, options, new Map(flags.map.map(pairOf))),
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(flags.delimiter === undefined ? {} : { delimiter: flags.delimiter === 'tab' ? '\t' : flags.delimiter }),
    ...(stdin === undefined ? {} : { stdin }),
    now: call.today(),
    folder: process.cwd(),
  }
}

/** What a person answered while the sheets were being opened: they must be opened again with it. */
class Answered extends Error {
  readonly answers: ReadonlyMap<FieldName, string>

  constructor(answers: ReadonlyMap<FieldName, string>) {
    super('answered')
    this.answers = answers
  }
}

/** Does the work, again with the person's answers where there were questions. */
export async function withAnswers<Result>(options: OpenOptions, work: (options: OpenOptions) => Promise<Result>): Promise<Result> {
  try {
    return await work(options)
  } catch (error) {
    if (!(error instanceof Answered)) throw error
    return await withAnswers({ ...options, map: new Map([...(options.map ?? []), ...error.answers]) }, work)
  }
}

/** What a sheet's rows are opened for: to be stored, to be checked, or to be looked at column by column, whatever they are. */
type Use = 'stored' | 'checked' | 'as-it-is'

/** Looks through opened tables before their rows are used: refuses, asks, and shows what was detected. */
export async function review(
  call: Call,
  tables: readonly TableInfo[],
  skipped: OpenedTables['skipped'],
  schema: Schema,
  use: Use,
): Promise<void> {
  if (tables.length === 0) throw fault('NO_SHEETS', { patterns: call.args.join(', ') })
  refuse(tables)
  if (use === 'stored') await refuseReviewBooks(tables)
  if (use !== 'as-it-is') {
    if (use === 'stored') refuseUnmapped(tables)
    const answers = await settle(call, tables, schema, use)
    if (answers.size > 0) throw new Answered(answers)
  }
  showDetection(call, tables, skipped)
}

/** Rows of a workbook of answers are no new data. Throws REVIEW_BOOK_IMPORTED. */
async function refuseReviewBooks(tables: readonly TableInfo[]): Promise<void> {
  const { isReviewBook } = await import('../jobs/review/book-kinds.ts')
  const book = tables.find(({ layout }) => isReviewBook(layout.columns.map(({ header }) => header.trim())))
  if (book !== undefined) throw fault('REVIEW_BOOK_IMPORTED', { path: book.file })
}

function tableOptions(flags: SheetFlags, options: SheetsOptions, map: ReadonlyMap<FieldName, string>): TableOptions {
  return {
    map,
    headerRow: flags.headerRow,
    country: flags.country ?? options.country ?? undefined,
    id: flags.id,
    keepAll: flags.keepAll,
    standard: flags.schema ?? options.standard ?? undefined,
    inferFields: options.inferFields ?? false,
  }
}

function pairOf(text: string): [FieldName, string] {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}

/** Asks on a terminal which column a field means; without one, only a required field that lost its column keeps rows from being stored. */
async function settle(call: Call, tables: readonly TableInfo[], schema: Schema, use: Use): Promise<Map<FieldName, string>> {
  const answers = new Map<FieldName, string>()
  for (const table of tables) {
    for (const problem of table.problems) {
      if (problem.kind !== 'doubled' || answers.has(problem.field)) continue
      const label = schema.fields.find((field) => field.name === problem.field)?.label[call.language] ?? problem.field
      if (call.terminal.canAsk) {
        const answer = await ask(call, table, problem, label)
        if (answer !== null) answers.set(problem.field, answer)
      } else if (problem.required && use === 'stored') {
        throw fault('COLUMN_DOUBLED', { ...placeOf(table), headers: quoted(problem.headers), label, field: problem.field })
      } else
        call.terminal.note(
          `${call.say('warningLabel')} ${call.say('columnUncertain', { ...placeOf(table), headers: quoted(problem.headers), label, field: problem.field })}`,
        )
    }
  }
  return answers
}

async function ask(call: Call, table: TableInfo, problem: LayoutProblem & { kind: 'doubled' }, label: string): Promise<string | null> {
  const choices = problem.headers.map((header, index) => `  ${index + 1}) ${shown(header)}`).join('\n')
  call.terminal.complain(`${call.say('askColumn', { ...placeOf(table), label })}\n${choices}\n  0) ${call.say('askNone')}`)
  const answer = Number((await question('> ', process.stderr, call.signal)).trim())
  return problem.headers[answer - 1] ?? null
}

function refuse(tables: readonly TableInfo[]): void {
  for (const table of tables) {
    for (const problem of table.problems) {
      if (problem.kind === 'header-row-beyond')
        throw fault('HEADER_ROW_BEYOND', { ...placeOf(table), row: problem.row, last: problem.last })
      if (problem.kind === 'map-unknown-field')
        throw fault('MAP_UNKNOWN_FIELD', { field: problem.field, hint: didYouMean(problem.nearest) })
      if (problem.kind === 'map-unknown-header' || problem.kind === 'id-unknown-header') {
        throw fault('MAP_UNKNOWN_HEADER', { ...placeOf(table), header: problem.header, hint: didYouMean(problem.nearest) })
      }
    }
  }
}

/** Rows of a sheet none of whose columns means anything would be stored as extras alone. */
function refuseUnmapped(tables: readonly TableInfo[]): void {
  for (const table of tables) {
    const { columns } = table.layout
    if (columns.length === 0 || columns.some(({ field }) => field !== null)) continue
    const guess = table.problems.find((problem) => problem.kind === 'required-missing' && problem.nearest !== null)
    const example = guess?.kind === 'required-missing' ? ` (--map ${guess.field}=${shown(guess.nearest ?? '')})` : ''
    throw fault('NOTHING_MAPPED', { ...placeOf(table), headers: quoted(columns.map(({ header }) => header)), example })
  }
}

const quoted = (headers: readonly string[]) => headers.map((header) => `"${shown(header)}"`).join(', ')

/** A header as messages show it: some sheets hold whole texts there. */
const shown = (header: string) => printable(header.length > 100 ? `${header.slice(0, 99)}…` : header)

/** The sheet as messages name it. */
export function placeOf({ file, sheet }: Pick<TableInfo, 'file' | 'sheet'>): { place: string } {
  return { place: printable(sheet === null ? file : `${file}#${sheet}`) }
}

function showDetection(call: Call, tables: readonly TableInfo[], skipped: OpenedTables['skipped']): void {
  const { say, terminal } = call
  for (const table of tables) {
    const { detection } = table
    const parts = [
      detection.encoding === undefined
        ? ''
        : `${detection.encoding}${detection.encodingCertain === undefined ? '' : ` (${Math.round(detection.encodingCertain * 100)} %)`}`,
      detection.delimiter === undefined
        ? ''
        : say('delimiterIs', { delimiter: detection.delimiter === '\t' ? 'tab' : detection.delimiter }),
      say(`header_${table.layout.reason}`, { row: table.layout.headerRow }),
      countryText(call, table),
      schemaText(call, table),
    ].filter((part) => part !== '')
    terminal.note(`${placeOf(table).place}: ${parts.join(', ')}`)
    if (table.layout.columns.length > 0) terminal.note(`  ${mappingText(table)}`)
    for (const notice of detection.notices) terminal.note(`  ${noticeText(say, notice)}`)
  }
  for (const one of skipped) terminal.note(say(`skipped_${one.why}`, { place: printable(`${one.file}#${one.sheet}`) }))
}

/** The country that the sheet itself says its numbers are of, with what spoke for it, or that it says none; '' where the user named it or there are no phones. */
function countryText({ say, language }: Call, { context: { evidence, country, countries }, layout, schema }: TableInfo): string {
  if (evidence === undefined) {
    const phones = new Set(schema.fields.flatMap(({ name, type }) => (type === 'phone' || type === 'phones' ? [name] : [])))
    if (country !== null || !layout.columns.some(({ field }) => phones.has(field ?? ''))) return ''
    if (countries === undefined) return say('countryNone')
    return say('countrySeveral', { countries: countries.map((one) => `${one.country} ${one.rows}`).join(language === 'zh' ? '、' : ', ') })
  }
  const by = evidence.by.map((kind) => signWords[kind][language]).join(language === 'zh' ? '、' : ', ')
  return say('countryIs', { country: evidence.country, by })
}

/** The shipped schema the sheet is held to where that is not `customer`, and the headers that said so. */
function schemaText({ say, language }: Call, { schema, chosen }: TableInfo): string {
  if (chosen.standard === null) return ''
  const by = quoted(chosen.headers.slice(0, 3))
  return say(by === '' ? 'schemaAsked' : 'schemaIs', { label: `${chosen.standard.label[language]} (${schema.name})`, by })
}

function mappingText({ layout }: TableInfo): string {
  const mapped = layout.columns.map((column) => {
    const certainty = column.field !== null && column.certainty < 0.95 ? ` ${Math.round(column.certainty * 100)} %` : ''
    return column.field === null || column.certainty === 0 ? shown(column.header) : `${shown(column.header)} → ${column.field}${certainty}`
  })
  return mapped.join(' · ')
}

/** Tells, beside a result, what reading all rows of a sheet brought to light. @param place the sheet as the user knows it */
export function noteReading({ terminal, say }: Call, place: string, notices: readonly ReadNotice[]): void {
  for (const notice of notices) terminal.note(`  ${place}: ${noticeText(say, notice)}`)
}

/** What reading met, in words. */
export function noticeText(say: Say, { kind, count, detail, reasons }: ReadNotice): string {
  const why = reasons?.map((reason) => say(`aside_${reason.why}`, { count: reason.count, rows: reason.rows })).join(' · ')
  const text = say(`notice_${kind}`, { count: count ?? '', detail: why ?? printable(detail ?? '') })
  // nothing more is known than the count: no brackets around nothing
  return text.replace(/ ?(?:\(\)|（）)/, '')
}
