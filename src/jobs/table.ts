/** A sheet as records: reading, header mapping and standardising joined. What import, check, dedupe and profile all start from. */

import { estimateRows } from '../read/estimate-rows.ts'
import { findLayout, type LayoutProblem } from '../read/find-layout.ts'
import type { RawRow, Sheet } from '../read/sheet.ts'
import type { CustomerRecord, FieldName } from '../record.ts'
import type { Schema } from '../schema/field.ts'
import { withInferredFields } from '../schema/inferred-fields.ts'
import type { Layout } from '../schema/layout.ts'
import type { SheetContext } from '../standardise/context.ts'
import { joinedCells } from '../standardise/joined-cells.ts'
import { recordStandardiser } from '../standardise/record.ts'
import { type Surveyor, surveyor } from '../standardise/survey.ts'
import { unguard } from '../write/guard.ts'

export interface RecordBatch {
  readonly records: readonly CustomerRecord[]
  /** The rows the records were made of, in the same order: the raw cells, whole. */
  readonly rows: readonly RawRow[]
  /** Rows for quarantine. */
  readonly broken: readonly RawRow[]
}

export interface Table {
  readonly sheet: Sheet
  readonly schema: Schema
  readonly layout: Layout
  /** What the mapping could not decide by itself. */
  readonly problems: readonly LayoutProblem[]
  readonly context: SheetContext
  /** About how many rows there are, where that can be told beforehand; for progress only. */
  readonly estimatedRows: number | null
  /** Records in sheet order; can be read more than once. */
  batches(): AsyncIterable<RecordBatch>
}

export interface TableOptions {
  readonly headerRow?: number | undefined
  /** Fields by the header that means them. */
  readonly map?: ReadonlyMap<FieldName, string>
  readonly country?: string | undefined
  /** The header of the sheet's own key. */
  readonly id?: string | undefined
  /** Make a field of every column, by its contents: for sheets that are not held to a schema. */
  readonly inferFields?: boolean
  /** ISO date that relative times (in three months) count from. */
  readonly now?: string
}

const apostrophe = 39

/** Rows looked at before the headers and their meaning are decided. */
const sampleRows = 2_000

/** Decides header row, mapping and the sheet's context, from the first rows. */
export async function openTable(sheet: Sheet, schema: Schema, options: TableOptions = {}): Promise<Table> {
  const sample = await firstRows(sheet, sampleRows)
  const found = findLayout(sample, schema, options)
  const { schema: own, layout } = options.inferFields ? withInferredFields(schema, found.layout) : { schema, layout: found.layout }
  const plan: Plan = { sheet, schema: own, layout, country: options.country, id: options.id, now: options.now }
  const first = surveyOf(plan)
  for (const row of sample) if (row.row >= layout.firstDataRow) first.add(row.cells)
  const context = first.needsAll ? await surveyWhole(plan) : contextOf(plan, first)
  const estimatedRows = estimateRows(sheet, sample)
  return { sheet, schema: own, layout, problems: found.problems, context, estimatedRows, batches: () => recordsOf(plan, context) }
}

interface Plan {
  readonly sheet: Sheet
  readonly schema: Schema
  readonly layout: Layout
  readonly country: string | undefined
  readonly id: string | undefined
  readonly now: string | undefined
}

async function firstRows(sheet: Sheet, limit: number): Promise<RawRow[]> {
  const rows: RawRow[] = []
  for await (const batch of sheet.rows()) {
    rows.push(...batch.slice(0, limit - rows.length))
    if (rows.length >= limit) break
  }
  return rows
}

const surveyOf = ({ schema, layout, country }: Plan) => surveyor(schema, layout, { country })

function contextOf({ now }: Plan, survey: Surveyor): SheetContext {
  return { ...survey.context(), ...(now === undefined ? {} : { now }) }
}

async function surveyWhole(plan: Plan): Promise<SheetContext> {
  const survey = surveyOf(plan)
  for await (const batch of plan.sheet.rows()) for (const row of batch) if (row.row >= plan.layout.firstDataRow) survey.add(row.cells)
  return contextOf(plan, survey)
}

async function* recordsOf(plan: Plan, sampled: SheetContext): AsyncGenerator<RecordBatch> {
  const { sheet, layout } = plan
  let context = sampled
  let standardise = standardiserOf(plan, context)
  for await (const batch of sheet.rows()) {
    const rows = batch.filter((row) => row.row >= layout.firstDataRow)
    const good = rows.filter((row) => row.broken === undefined)
    let records = good.map(standardise)
    // A date that can be read two ways turned up below the sample. Nothing before it depended on the order: look at all rows now, go on here.
    if (records.some((record) => asksForOrder(record, context))) {
      context = { ...(await surveyWhole(plan)), country: context.country }
      standardise = standardiserOf(plan, context)
      records = good.map(standardise)
    }
    yield { records, rows: good, broken: rows.length === good.length ? [] : rows.filter((row) => row.broken !== undefined) }
  }
}

function standardiserOf({ sheet, schema, layout, id }: Plan, context: SheetContext): (row: RawRow) => CustomerRecord {
  const standardise = recordStandardiser(schema, layout, context, { key: id })
  // Our own CSV exports guard cells against formulas; in a workbook texts are texts, and nothing is guarded.
  const plain = sheet.detection.format === 'csv' ? unguarded : (cells: readonly string[]) => cells
  const joined = joinedCells(layout)
  return (row) => standardise(joined(plain(row.cells)), { file: sheet.file, sheet: sheet.sheet, row: row.row, line: row.line })
}

/** The cells without the guard that an export puts before what a spreadsheet would run; nearly always the very same cells. */
function unguarded(cells: readonly string[]): readonly string[] {
  for (const cell of cells) if (cell.charCodeAt(0) === apostrophe) return cells.map(unguard)
  return cells
}

function asksForOrder({ notes }: CustomerRecord, { dateOrders }: SheetContext): boolean {
  for (const field in notes) {
    if (dateOrders[field] === undefined && notes[field]?.some(({ kind }) => kind === 'undecided-date-order')) return true
  }
  return false
}
