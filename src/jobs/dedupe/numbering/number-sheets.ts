/** Sheets as one table of numbered columns with the records' keys; several threads share the columns of a long sheet. */

import type { MatchTable, NumberedColumn } from '../../../match/columns/table.ts'
import type { FieldName } from '../../../record.ts'
import { keyColumn } from '../../../standardise/key-column.ts'
import type { Progress } from '../../progress.ts'
import type { SheetSource } from '../../sheets/open-tables.ts'
import type { Table } from '../../sheets/table.ts'
import { totalRows } from '../../sheets/total-rows.ts'
import { numberElsewhere } from './number-elsewhere.ts'
import { numberTables } from './number-tables.ts'
import { sharesOf } from './shares.ts'

export interface NumberingOptions {
  /** The header of the sheets' own key, where they have one. */
  readonly id: string | undefined
  /** How the tables were opened; without it they are read in this thread alone. */
  readonly source: SheetSource | null
  readonly threads: number
  readonly progress: Progress
}

/** `keys` names each record in reading order: by the sheet's own key, else by its row (with the sheet's number before it where there are several). */
export async function numberSheets(
  tables: readonly Table[],
  { id, source, threads, progress }: NumberingOptions,
): Promise<{ keys: string[]; table: MatchTable }> {
  const [mine, ...others] = sharesOf(tables, id, source === null ? 1 : threads)
  const elsewhere = others.map((fields) => numberElsewhere({ ...source!, id, fields, sha256: tables.map(({ sheet }) => sheet.sha256) }))
  try {
    const { keys, size, columns } = await numberKeyed(tables, id, others.length === 0 ? null : mine!, progress)
    const theirs = await Promise.all(elsewhere.map(({ columns }) => columns))
    return { keys, table: { size, columns: [...columns, ...theirs.flat()] } }
  } finally {
    await Promise.all(elsewhere.map(({ close }) => close()))
  }
}

async function numberKeyed(
  tables: readonly Table[],
  id: string | undefined,
  fields: ReadonlySet<FieldName> | null,
  progress: Progress,
): Promise<{ keys: string[]; size: number; columns: NumberedColumn[] }> {
  const keys: string[] = []
  const total = totalRows(tables)
  const keyed = tables.map(({ layout }) => keyColumn(layout, id))
  const numberOf = id === undefined ? String : (row: number) => `row:${row}`
  const numbered = await numberTables(tables, id, fields, (table, rows, cells) => {
    const prefix = tables.length > 1 ? `${table + 1}:` : ''
    const column = keyed[table]
    for (const [at, { row }] of rows.entries())
      keys.push(prefix + ((column === undefined ? '' : cells[at]![column]?.trim()) || numberOf(row)))
    progress({ stage: 'read', done: keys.length, ...total })
  })
  return { keys, ...numbered }
}
