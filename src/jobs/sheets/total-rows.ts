/** How many rows a job has before it, for progress. */

import type { Table } from './table.ts'

/** The rows of several tables together, as a job's total; nothing where one of them cannot tell. */
export function totalRows(tables: readonly Pick<Table, 'estimatedRows'>[]): { readonly total?: number } {
  const rows = tables.map(({ estimatedRows }) => estimatedRows)
  return rows.some((count) => count === null) ? {} : { total: rows.reduce((sum: number, count) => sum + (count ?? 0), 0) }
}
