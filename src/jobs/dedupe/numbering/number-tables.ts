/** Tables as numbered columns, some or all of them: so that threads can share the columns of a long sheet. */

import { Numbering } from '../../../match/columns/numbering.ts'
import type { NumberedColumn } from '../../../match/columns/table.ts'
import type { FieldName } from '../../../record.ts'
import type { Field } from '../../../schema/field.ts'
import type { Table } from '../../sheets/table.ts'
import { type Batch, numberRows } from './row-numbers.ts'

/** The fields of a table that matching compares: those with a column. The sheet's own key is no evidence and stays out. */
export function comparedFields({ schema, layout }: Table, id: string | undefined): Field[] {
  const mapped = new Set(layout.columns.filter(({ header, field }) => header !== id && field !== id).map(({ field }) => field))
  return schema.fields.filter(({ name }) => mapped.has(name))
}

/**
 * All records of all tables, in reading order.
 * @param fields the columns wanted; null: all
 * @param told hears each batch with the number of its table
 */
export async function numberTables(
  tables: readonly Table[],
  id: string | undefined,
  fields: ReadonlySet<FieldName> | null,
  told: (table: number, ...batch: Parameters<Batch>) => void,
): Promise<{ readonly size: number; readonly columns: NumberedColumn[] }> {
  const columns = new Map<FieldName, Numbering>()
  let size = 0
  for (const [number, table] of tables.entries()) {
    const own = new Map<FieldName, Numbering>()
    for (const { name, type } of comparedFields(table, id)) {
      if (fields !== null && !fields.has(name)) continue
      const column = columns.get(name) ?? new Numbering(name, type)
      columns.set(name, column)
      own.set(name, column)
    }
    const start = size
    await numberRows(table.plan, table.context, own, start, (rows, cells) => {
      size += rows.length
      told(number, rows, cells)
    })
  }
  return { size, columns: [...columns.values()].map((column) => column.done(size)) }
}
