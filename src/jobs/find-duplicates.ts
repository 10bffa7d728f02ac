/** Sheets to duplicates: read, standardise, match. Nothing is stored. */

import { findDuplicates, type MatchOptions, type MatchResult } from '../match/find.ts'
import { Numbering } from '../match/numbering.ts'
import type { MatchTable } from '../match/table.ts'
import type { FieldName } from '../record.ts'
import { keyColumn } from '../standardise/key-column.ts'
import { numberRows } from './match/row-numbers.ts'
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
    const { schema, layout, plan, context } = table
    const mapped = new Set(layout.columns.filter((column) => column.header !== id && column.field !== id).map((column) => column.field))
    const own = new Map<FieldName, Numbering>()
    for (const { name, type } of schema.fields) {
      if (!mapped.has(name)) continue
      const column = columns.get(name) ?? new Numbering(name, type)
      columns.set(name, column)
      own.set(name, column)
    }
    const prefix = tables.length > 1 ? `${number + 1}:` : ''
    const keyed = keyColumn(layout, id)
    const numberOf = id === undefined ? String : (row: number) => `row:${row}`
    await numberRows(plan, context, own, keys.length, (rows, cells) => {
      for (const [at, { row }] of rows.entries())
        keys.push(prefix + ((keyed === undefined ? '' : cells[at]![keyed]?.trim()) || numberOf(row)))
      progress({ stage: 'read', done: keys.length, ...total })
    })
  }
  return { keys, table: { size: keys.length, columns: [...columns.values()].map((column) => column.done(keys.length)) } }
}
