/** Inserts new records, eight at a time: the busiest statement of an import. */

import type { Statement } from 'better-sqlite3'
import type { FieldName } from '../record.ts'
import { places, quoted } from './names.ts'

/** Prepares a statement, or finds it prepared. */
export type Prepare = (sql: string) => Statement<unknown[]>

/** Records to add, as flat as they come out of a worker. */
export interface NewRecords {
  readonly run: number
  readonly source: number
  /** Fields the values stand for. */
  readonly fields: readonly FieldName[]
  /** `fields.length` a record, one record after the other. */
  readonly values: readonly (string | null)[]
  /** Id of each record's raw row. */
  readonly rows: readonly number[]
  readonly keys: readonly (string | null)[]
  /** Customer numbers, where they are not among the values. */
  readonly numbers?: readonly string[]
  /** JSON texts. */
  readonly extras: readonly (string | null)[]
  readonly notes: readonly (string | null)[]
  /** Cells in place of the raw row's, JSON texts, where records have any. */
  readonly cells?: readonly (string | null)[]
}

const together = 8 // rows an insert statement takes at once

/** Adds records to a table, the first with the id `first`. */
export function insertRecords(prepared: Prepare, table: string, first: number, records: NewRecords): void {
  const { run, source, fields, values, rows, keys, extras, notes, numbers, cells } = records
  const ofRow = ['_id', '_row', '_source', '_touched', '_key', '_extras', '_notes']
  if (cells !== undefined) ofRow.push('_cells')
  if (numbers !== undefined) ofRow.push('customer_no')
  const names = [...ofRow, ...fields.map(quoted)]
  const one = `(${places(names.length)})`
  const insert = (count: number) => prepared(`INSERT INTO ${table} (${names.join(', ')}) VALUES ${new Array(count).fill(one).join(', ')}`)
  const single = insert(1)
  const several = rows.length < together ? single : insert(together)
  const width = fields.length
  for (let from = 0; from < rows.length; ) {
    const count = rows.length - from >= together ? together : 1
    const args: (string | number | null)[] = []
    for (let at = from; at < from + count; at++) {
      args.push(first + at, rows[at]!, source, run, keys[at]!, extras[at]!, notes[at]!)
      if (cells !== undefined) args.push(cells[at]!)
      if (numbers !== undefined) args.push(numbers[at]!)
      for (let column = at * width; column < (at + 1) * width; column++) args.push(values[column]!)
    }
    if (count === 1) single.run(args)
    else several.run(args)
    from += count
  }
}
