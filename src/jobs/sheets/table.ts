/** A sheet as records: reading, header mapping and standardising joined. Import, check, dedupe and profile start from it. */

import { asCopy, copyColumn, withoutTags } from '../../read/annotated-copy.ts'
import { estimateRows } from '../../read/estimate-rows.ts'
import type { LayoutProblem } from '../../read/find-layout.ts'
import type { RawRow, ReadNotice, Sheet } from '../../read/sheet.ts'
import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import { withInferredFields } from '../../schema/inferred-fields.ts'
import type { Layout } from '../../schema/layout.ts'
import type { Chosen } from '../../schema/standards/standards.ts'
import type { SheetContext } from '../../standardise/context.ts'
import { isMaskedExport } from './masked-export.ts'
import type { RecordBatch } from './record-batch.ts'
import { recordsApart } from './records-apart.ts'
import { contextOf, type Plan, recordsOf, surveyOf, surveyWhole } from './table-records.ts'
import { plainRow } from './unguarded-rows.ts'

export interface Table {
  /** The sheet as it was read: name, encoding, raw rows. */
  readonly sheet: Sheet
  readonly schema: Schema
  /** Which shipped schema that is, and why. */
  readonly chosen: Chosen
  readonly layout: Layout
  /** What the mapping could not decide by itself. */
  readonly problems: readonly LayoutProblem[]
  readonly context: SheetContext
  /** Rows that are no records are read as records. */
  readonly keepAll: boolean
  /** The sheet is an export of our own whose personal values are masked. */
  readonly isMasked: boolean
  /** How the records are made: lets another thread make the same. */
  readonly plan: Plan
  /** About how many rows there are, where that can be told beforehand; for progress only. */
  readonly estimatedRows: number | null
  /** Records in sheet order; can be read more than once. */
  batches(): AsyncIterable<RecordBatch>
  /** Notices of reading all rows; complete after `batches` has ended. */
  notices(): readonly ReadNotice[]
}

export interface TableOptions {
  readonly headerRow?: number | undefined
  /** Fields by the header that means them. */
  readonly map?: ReadonlyMap<FieldName, string>
  readonly country?: string | undefined
  /** The header of the sheet's own key. */
  readonly id?: string | undefined
  /** Read every row below the header as a record, also headers again, hints, examples, totals and second tables. */
  readonly keepAll?: boolean | undefined
  /** Make a field of every column, by its contents: for sheets that are not held to a schema. */
  readonly inferFields?: boolean
  /** The shipped schema to hold the sheet to: a name, or `auto` to choose by the headers; the schema as it is when absent. */
  readonly standard?: string | undefined
  /** ISO date that relative times (in three months) count from. */
  readonly now?: string
}

/** Rows looked at before the headers and their meaning are decided. */
const sampleRows = 2_000

/** Decides header row, mapping and the sheet's context, from the first rows. */
export async function openTable(opened: Sheet, schema: Schema, options: TableOptions = {}): Promise<Table> {
  const first = await firstRows(opened, sampleRows)
  const tags = copyColumn(first)
  const whole = tags === null ? opened : asCopy(opened, tags)
  const all = (tags === null ? first : withoutTags(first, tags)).map(plainRow(whole))
  const { sheet, sample, found, chosen, held } = recordsApart(whole, all, schema, options)
  const { schema: own, layout } = options.inferFields ? withInferredFields(held, found.layout) : { schema: held, layout: found.layout }
  const plan: Plan = { sheet, schema: own, layout, country: options.country, id: options.id, now: options.now }
  const survey = surveyOf(plan)
  for (const row of sample) if (row.row >= layout.firstDataRow) survey.add(row.cells)
  const context = survey.needsAll ? await surveyWhole(plan) : contextOf(plan, survey)
  const estimatedRows = estimateRows(sheet, sample)
  let guarded = 0
  const count = (cells: number) => {
    guarded = cells
  }
  return {
    sheet,
    schema: own,
    chosen,
    layout,
    problems: found.problems,
    context,
    keepAll: options.keepAll === true,
    isMasked: sheet.isMasked === true || isMaskedExport(sample, layout, own),
    plan,
    estimatedRows,
    batches: () => recordsOf(plan, context, count),
    notices: () => [...sheet.notices(), ...(guarded === 0 ? [] : [{ kind: 'guarded-cells', count: guarded } as const])],
  }
}

async function firstRows(sheet: Sheet, limit: number): Promise<RawRow[]> {
  const rows: RawRow[] = []
  for await (const batch of sheet.rows()) {
    rows.push(...batch.slice(0, limit - rows.length))
    if (rows.length >= limit) break
  }
  return rows
}
