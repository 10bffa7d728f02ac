/** Sheets to duplicates: read, standardise, match. Nothing is stored. */

import type { MatchTable } from '../../match/columns/table.ts'
import { findDuplicates } from '../../match/find-duplicates.ts'
import type { MatchOptions, MatchResult } from '../../match/result.ts'
import type { Schema } from '../../schema/field.ts'
import { noProgress, type Progress } from '../progress.ts'
import type { SheetSource } from '../sheets/open-tables.ts'
import type { Table } from '../sheets/table.ts'
import { numberSheets } from './numbering/number-sheets.ts'
import { wantedColumns } from './wanted-columns.ts'

export interface DuplicatesFound {
  /** Key of each record, in reading order: the sheet's own, else its row number (with the sheet's name before it where there are several). */
  readonly keys: readonly string[]
  readonly table: MatchTable
  readonly result: MatchResult
  /** Columns that `wanted` names and no sheet has. */
  readonly unknown: readonly string[]
  /** Seconds by stage, reading and standardising first. */
  readonly seconds: Readonly<Record<string, number>>
}

export interface FindDuplicatesRequest extends Omit<MatchOptions, 'told' | 'listed'> {
  /** What the tables were opened from: other threads then read along. */
  readonly source?: SheetSource | null
  /** The header of the sheets' own key, where they have one: `keys` are its cells. */
  readonly id?: string | undefined
  /** The schema that `wanted` may name its columns by. */
  readonly schema?: Schema
  readonly progress?: Progress
}

/** Finds the duplicates among the records of tables. Throws what reading and matching throw, and the signal's reason. */
export async function findDuplicatesIn(
  tables: readonly Table[],
  { source = null, id, schema, wanted = {}, progress = noProgress, ...options }: FindDuplicatesRequest,
): Promise<DuplicatesFound> {
  const began = performance.now()
  const { keys, table } = await numberSheets(tables, { id, source, threads: options.workers ?? 1, progress })
  const read = (performance.now() - began) / 1000
  const { wanted: own, unknown } = wantedColumns(
    wanted,
    schema,
    table.columns.map(({ name }) => name),
  )
  const result = await findDuplicates(table, { ...options, wanted: own, told: stageProgress(progress, table.size) })
  return { keys, table, result, unknown, seconds: { read, ...result.seconds } }
}

/** Turns the share of a stage that is done (0 to 1) into a number of records. */
export const stageProgress =
  (progress: Progress, size: number): NonNullable<MatchOptions['told']> =>
  (stage, share) =>
    progress({ stage, done: Math.round(share * size), total: size })
