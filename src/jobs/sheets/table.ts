/** A sheet as records: reading, header mapping and standardising joined. Import, check, dedupe and profile start from it. */

import { asCopy, copyColumn, withoutTags } from '../../read/annotated-copy.ts'
import { estimateRows } from '../../read/estimate-rows.ts'
import type { LayoutProblem } from '../../read/find-layout.ts'
import { keyLayout, sheetLayout } from '../../read/own-layout.ts'
import { marker, withAside } from '../../read/set-aside/set-aside.ts'
import type { RawRow, ReadNotice, Sheet } from '../../read/sheet.ts'
import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import { withInferredFields } from '../../schema/inferred-fields.ts'
import type { Layout } from '../../schema/layout.ts'
import type { SheetContext } from '../../standardise/context.ts'
import { knownOf } from './aside-rows.ts'
import type { RecordBatch } from './record-batch.ts'
import { contextOf, type Plan, recordsOf, surveyOf, surveyWhole } from './table-records.ts'
import { plainRow } from './unguarded-rows.ts'

export interface Table {
  /** The sheet as it was read: name, encoding, raw rows. */
  readonly sheet: Sheet
  readonly schema: Schema
  readonly layout: Layout
  /** What the mapping could not decide by itself. */
  readonly problems: readonly LayoutProblem[]
  readonly context: SheetContext
  /** Rows that are no records are read as records. */
  readonly keepAll: boolean
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
  const { sheet, sample, found } = recordsApart(whole, all, schema, options)
  const { schema: own, layout } = options.inferFields ? withInferredFields(schema, found.layout) : { schema, layout: found.layout }
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
    layout,
    problems: found.problems,
    context,
    keepAll: options.keepAll === true,
    plan,
    estimatedRows,
    batches: () => recordsOf(plan, context, count),
    notices: () => [...sheet.notices(), ...(guarded === 0 ? [] : [{ kind: 'guarded-cells', count: guarded } as const])],
  }
}

/** The sheet with the rows marked that are no records, its first rows without them, and the layout that these have. */
function recordsApart(sheet: Sheet, first: readonly RawRow[], schema: Schema, options: TableOptions) {
  const layoutOf = sheet.detection.format === 'json' ? keyLayout : sheetLayout
  const found = layoutOf(first, schema, options)
  if (options.keepAll === true || sheet.detection.format === 'json') return { sheet, sample: first, found }
  const judged = { layout: found.layout, sample: first }
  const known = knownOf(schema)
  const sample = marker(judged, known)(first).filter(({ aside }) => aside === undefined)
  // Hints and sums among the cells say nothing of what a column means.
  const better =
    sample.length === first.length
      ? found
      : layoutOf(sample, schema, { ...options, headerRow: options.headerRow ?? found.layout.headerRow })
  return {
    sheet: withAside(sheet, judged, known),
    sample,
    found: { ...better, layout: { ...better.layout, reason: found.layout.reason, firstDataRow: found.layout.firstDataRow } },
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
