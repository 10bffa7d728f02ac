/** How many rows a job will read, for its progress. */

import type { Table } from './table.ts'

/** The rows of several tables together; no `total` where one of them has no estimate. */
export function totalRows(tables: readonly Pick<Table, 'estimatedRows'>[]): { readonly total?: number } {
  const rows = tables.map(({ estimatedRows }) => estimatedRows)
  return rows.some((count) => count === null) ? {} : { total: rows.reduce((sum: number, count) => sum + (count ?? 0), 0) }
}
