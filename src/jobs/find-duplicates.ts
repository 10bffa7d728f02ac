/** Sheets to duplicates: read, standardise, match. Nothing is stored. */

import { findDuplicates, type MatchOptions, type MatchResult } from '../match/find.ts'
import { Numbering } from '../match/numbering.ts'
import type { MatchTable } from '../match/table.ts'
import type { FieldName } from '../record.ts'
import type { Progress } from './progress.ts'
import type { Table } from './table.ts'
import { totalRows } from './total-rows.ts'

export interface DuplicatesFound {
  /** Key of each record, in reading order: the sheet's own, else its row number (with the sheet's name before it where there are several). */
  readonly keys: readonly string[]
  readonly table: MatchTable
  readonly result: MatchResult
  /** Seconds by stage, reading and standardising first. */
  readonly seconds: Readonly<Record<string, number>>
}

/** @param id the header of the sheets' own key, where they have one */
export async function findDuplicatesIn(
  tables: readonly Table[],
  id: string | undefined,
  options: MatchOptions,
  progress: Progress,
): Promise<DuplicatesFound> {
  const began = performance.now()
  const { keys, table } = await gather(tables, id, progress)
  const read = (performance.now() - began) / 1000
  const result = await findDuplicates(table, { ...options, told: told(progress, table.size) })
  return { keys, table, result, seconds: { read, ...result.seconds } }
}

/** A stage's share as so many records done. */
export const told =
  (progress: Progress, size: number): NonNullable<MatchOptions['told']> =>
  (stage, share) =>
    progress({ stage, done: Math.round(share * size), total: size })

/** All records of all tables as columns, one a field. The sheet's own key is no evidence and stays out. */
async function gather(
  tables: readonly Table[],
  id: string | undefined,
  progress: Progress,
): Promise<{ keys: string[]; table: MatchTable }> {
  const columns = new Map<FieldName, Numbering>()
  const keys: string[] = []
  const total = totalRows(tables)
  for (const [number, table] of tables.entries()) {
    const mapped = new Set(
      table.layout.columns.filter((column) => column.header !== id && column.field !== id).map((column) => column.field),
    )
    const fields = table.schema.fields.filter((field) => mapped.has(field.name))
    const named = fields.map(({ name, type }) => {
      const column = columns.get(name) ?? new Numbering(name, type)
      columns.set(name, column)
      return { name, column }
    })
    const prefix = tables.length > 1 ? `${number + 1}:` : ''
    for await (const batch of table.batches()) {
      for (const record of batch.records) {
        const at = keys.length
        keys.push(prefix + (id !== undefined ? record.key : String(record.ref.row)))
        for (const { name, column } of named) column.put(at, record.values[name])
      }
      progress({ stage: 'read', done: keys.length, ...total })
    }
  }
  return { keys, table: { size: keys.length, columns: [...columns.values()].map((column) => column.done(keys.length)) } }
}
