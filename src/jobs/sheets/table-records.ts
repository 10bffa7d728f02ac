/** A table's rows as records, once its layout is known: the sheet's context is surveyed, then row by row is standardised. */

import type { RawRow, Sheet } from '../../read/sheet.ts'
import type { CustomerRecord } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import type { SheetContext } from '../../standardise/context.ts'
import { joinedCells } from '../../standardise/joined-cells.ts'
import { recordStandardiser } from '../../standardise/record.ts'
import { type Surveyor, surveyor } from '../../standardise/survey.ts'
import type { RecordBatch } from './record-batch.ts'
import { differing, plainRow } from './unguarded-rows.ts'

/** What is decided about a table before its rows are read. */
export interface Plan {
  readonly sheet: Sheet
  readonly schema: Schema
  readonly layout: Layout
  readonly country: string | undefined
  readonly id: string | undefined
  readonly now: string | undefined
}

export const surveyOf = ({ schema, layout, country, now }: Plan) => surveyor(schema, layout, { country, now })

export function contextOf({ now }: Plan, survey: Surveyor): SheetContext {
  const context = survey.context()
  const otherKinds = survey.otherKinds(context)
  return { ...context, ...(Object.keys(otherKinds).length === 0 ? {} : { otherKinds }), ...(now === undefined ? {} : { now }) }
}

export async function surveyWhole(plan: Plan): Promise<SheetContext> {
  const survey = surveyOf(plan)
  const plain = plainRow(plan.sheet)
  for await (const batch of plan.sheet.rows())
    for (const row of batch) if (row.row >= plan.layout.firstDataRow && row.aside === undefined) survey.add(plain(row).cells)
  return contextOf(plan, survey)
}

/** Gives the records batch by batch; when all rows were read, `guards` is called with the number of cells whose guard was taken off. */
export async function* recordsOf(plan: Plan, sampled: SheetContext, guards: (count: number) => void): AsyncGenerator<RecordBatch> {
  const { sheet, layout } = plan
  const plain = plainRow(sheet)
  let guarded = 0
  let context = sampled
  let standardise = standardiserOf(plan, context)
  for await (const batch of sheet.rows()) {
    const rows = batch.filter((row) => row.row >= layout.firstDataRow)
    const good = rows.filter((row) => row.broken === undefined && row.aside === undefined)
    const read = good.map(plain)
    for (const [at, row] of read.entries()) if (row !== good[at]) guarded += differing(row.cells, good[at]!.cells)
    let records = read.map(standardise)
    // The first date or amount that can be read two ways comes after the sample. No row before hung on it: survey all rows, then go on here.
    if (records.some((record) => asksForColumn(record, context))) {
      context = { ...(await surveyWhole(plan)), country: context.country }
      standardise = standardiserOf(plan, context)
      records = read.map(standardise)
    }
    if (rows.length === good.length) yield { records, rows: good, broken: [], aside: [] }
    else
      yield {
        records,
        rows: good,
        broken: rows.filter(({ broken }) => broken !== undefined),
        aside: rows.filter(({ aside }) => aside !== undefined),
      }
  }
  guards(guarded)
}

/** Makes the function that turns rows, in sheet order, into records. */
export function standardiserOf({ sheet, schema, layout, id }: Plan, context: SheetContext): (row: RawRow) => CustomerRecord {
  const standardise = recordStandardiser(schema, layout, context, { key: id })
  const joined = joinedCells(layout)
  return (row) => standardise(joined(row.cells), { file: sheet.file, sheet: sheet.sheet, row: row.row, line: row.line })
}

/** Whether a record has a date or an amount that can be read two ways, in a column that is not settled. */
export function asksForColumn({ notes }: CustomerRecord, { dateOrders, amounts }: SheetContext): boolean {
  for (const field in notes) {
    if (dateOrders[field] === undefined && notes[field]?.some(({ kind }) => kind === 'undecided-date-order')) return true
    if (amounts?.[field] === undefined && notes[field]?.some(({ kind }) => kind === 'undecided-decimal')) return true
  }
  return false
}
