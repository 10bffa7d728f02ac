/** Writes new golden records: a merge may make hundreds of thousands. */

import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import type { GoldenRow } from './golden-row.ts'

const kind = 'customers'
const together = 1000

/** New golden records, written some hundreds at a time, with one entry of the log for all of them and one for each value that is not the master's. */
export function newGoldens(store: Store, run: number, first: number) {
  let rows: GoldenRow[] = []
  let written = 0
  const logged: (() => void)[] = []
  const flush = () => {
    if (rows.length === 0) return
    const fields = Object.keys(rows[0]!.values)
    store.golden.insertNew({
      run,
      fields,
      values: rows.flatMap(({ values }) => fields.map((name) => values[name] ?? null)),
      rows: rows.map(({ row }) => row),
      extras: rows.map(({ extras }) => extras),
      notes: rows.map(({ notes }) => notes),
      cells: rows.map(({ cells }) => cells),
    })
    written += rows.length
    rows = []
    for (const log of logged.splice(0)) log()
  }
  return {
    add(id: number, row: GoldenRow, members: readonly PlainRecord[]): void {
      const master = members.find(({ rowId }) => rowId === row.row)!
      rows.push(row)
      logged.push(() => {
        for (const name of Object.keys(row.values)) {
          const [was, is] = [master.values[name] ?? null, row.values[name] ?? null]
          if (was !== is) store.changes.updated(run, kind, id, name, was, is)
        }
      })
      if (rows.length === together) flush()
    },
    finish(): void {
      flush()
      if (written > 0) store.changes.inserted(run, kind, first, first + written - 1)
    },
  }
}
