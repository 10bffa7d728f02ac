/**
 * Turns a table's rows into numbered columns for matching. Each column's cells are standardised by themselves; only a row with a cell that depends
 * on other cells is made a record. The values are the same as those of the records.
 */

import type { Numbering } from '../../../match/columns/numbering.ts'
import type { RawRow } from '../../../read/sheet.ts'
import type { FieldName } from '../../../record.ts'
import type { SheetContext } from '../../../standardise/context.ts'
import { joinedCells } from '../../../standardise/joined-cells.ts'
import { rowAbroad } from '../../../standardise/row-phones.ts'
import { asksForColumn, type Plan, standardiserOf, surveyWhole } from '../../sheets/table-records.ts'
import { plainRow } from '../../sheets/unguarded-rows.ts'
import { cellNumbers, ofWholeRow } from './cell-numbers.ts'

/** Takes a batch: its rows, and their cells by column. */
export type Batch = (rows: readonly RawRow[], cells: readonly (readonly string[])[]) => void

/** Numbers the table's rows from a position on, and hands each batch on. */
export async function numberRows(
  plan: Plan,
  sampled: SheetContext,
  numberings: ReadonlyMap<FieldName, Numbering>,
  start: number,
  told: Batch,
): Promise<void> {
  const plain = plainRow(plan.sheet)
  const join = joinedCells(plan.layout)
  let context = sampled
  let number = batchNumbers(plan, context, numberings)
  let at = start
  for await (const batch of plan.sheet.rows()) {
    const rows = batch
      .filter((row) => row.row >= plan.layout.firstDataRow && row.broken === undefined && row.aside === undefined)
      .map(plain)
    const cells = rows.map((row) => join(row.cells))
    // A date or amount that can be read two ways turned up below the sample. Nothing before it hung on that: look at all rows now, go on here.
    if (!number(rows, cells, at)) {
      context = { ...(await surveyWhole(plan)), country: context.country }
      number = batchNumbers(plan, context, numberings)
      number(rows, cells, at)
    }
    told(rows, cells)
    at += rows.length
  }
}

/** Makes the function that numbers a batch; false where a column that can be read two ways has to be settled first. */
function batchNumbers(plan: Plan, context: SheetContext, numberings: ReadonlyMap<FieldName, Numbering>) {
  const { schema, layout } = plan
  const columns = layout.columns.flatMap(({ index, field: name }) => {
    const field = schema.fields.find((candidate) => candidate.name === name)
    const numbering = field === undefined ? undefined : numberings.get(field.name)
    return field === undefined || numbering === undefined
      ? []
      : [{ index, field, numbering, number: cellNumbers(field, context, numbering) }]
  })
  const standardise = standardiserOf(plan, context)
  const byRecord = needsRecords(plan)
  const isAbroad = abroad(plan, context, numberings)

  return (rows: readonly RawRow[], cells: readonly (readonly string[])[], at: number): boolean => {
    const whole = new Uint8Array(rows.length)
    if (byRecord) whole.fill(1)
    else {
      if (isAbroad !== null) for (let row = 0; row < rows.length; row++) whole[row] = isAbroad(cells[row]!) ? 1 : 0
      for (const { index, numbering, number } of columns) {
        for (let row = 0; row < rows.length; row++) {
          const found = number(cells[row]![index] ?? '')
          if (found === ofWholeRow) whole[row] = 1
          else numbering.set(at + row, found)
        }
      }
    }
    let asks = false
    for (let row = whole.indexOf(1); row >= 0; row = whole.indexOf(1, row + 1)) {
      const record = standardise(rows[row]!)
      asks ||= asksForColumn(record, context)
      for (const [name, numbering] of numberings) numbering.put(at + row, record.values[name])
    }
    return !asks
  }
}

/** Whether every row must become a record: a field remembers what stood above, or two columns mean the same. */
function needsRecords({ schema, layout }: Plan): boolean {
  const mapped = layout.columns.flatMap(({ field }) => (field === null ? [] : [field]))
  return new Set(mapped).size < mapped.length || schema.fields.some(({ name, fillDown }) => fillDown && mapped.includes(name))
}

/** Whether phones of a row may be read otherwise than the sheet's; null where no row can, or none is compared. */
function abroad({ schema, layout }: Plan, context: SheetContext, wanted: ReadonlyMap<FieldName, Numbering>) {
  const phones = new Set(schema.fields.filter(({ type }) => type === 'phone').map(({ name }) => name))
  return layout.columns.some(({ field }) => field !== null && phones.has(field) && wanted.has(field))
    ? rowAbroad(schema, layout, context)
    : null
}
