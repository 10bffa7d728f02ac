/** Rows that could not be read as records: they are told, so that silence about them is not taken for praise. */

import type { Table } from '../jobs/sheets/table.ts'
import type { RawRow } from '../read/sheet.ts'
import type { Call } from './command.ts'
import { placeOf } from './sheets.ts'

/** Row numbers told of a sheet. */
const named = 5

/** Gathers unreadable rows by sheet, and tells how many there are and which come first. */
export class UnreadRows {
  count = 0
  readonly #sheets = new Map<Table, { count: number; readonly first: number[] }>()

  readonly add = (table: Table, rows: readonly RawRow[]): void => {
    if (rows.length === 0) return
    const known = this.#sheets.get(table) ?? { count: 0, first: [] }
    this.#sheets.set(table, known)
    this.count += rows.length
    known.count += rows.length
    for (const { row } of rows.slice(0, named - known.first.length)) known.first.push(row)
  }

  /** A line on standard error for each sheet, however quiet the program is to be. */
  tell(call: Pick<Call, 'say' | 'terminal'>): void {
    for (const [{ sheet }, { count, first }] of this.#sheets) {
      const rows = first.join(', ') + (count > first.length ? ', ...' : '')
      call.terminal.complain(`${call.say('warningLabel')} ${call.say('unreadRows', { ...placeOf(sheet), count, rows })}`)
    }
  }
}
