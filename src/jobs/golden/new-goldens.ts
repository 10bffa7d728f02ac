/** Writes new golden records: a merge may make hundreds of thousands. */

import type { FieldName } from '../../record.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import type { GoldenRow } from './golden-row.ts'

const kind = 'customers'
/** Golden records whose members are read together. */
const together = 500

/**
 * Makes the golden records from `first` to `last`, whose members were moved already: one entry of the log for all of them, and one for each value
 * that is not that of the record it stands on.
 */
export function newGoldens(
  store: Store,
  run: number,
  first: number,
  last: number,
  rowOf: (members: readonly PlainRecord[]) => GoldenRow,
): void {
  const logged: (readonly [number, string, string | null, string | null])[] = []
  for (let from = first; from <= last; from += together) {
    const to = Math.min(last, from + together - 1)
    const rows = partsOf(store.golden.membersOfRange(from, to)).map((members) => {
      const row = rowOf(members)
      const stands = members.find(({ rowId }) => rowId === row.row)!
      const id = members[0]!.into!
      for (const name in row.values) {
        const [was, is] = [stands.values[name] ?? null, row.values[name] ?? null]
        if (was !== is) logged.push([id, name, was, is])
      }
      return row
    })
    const fields = filledIn(rows)
    const values: (string | null)[] = []
    for (const row of rows) for (const name of fields) values.push(row.values[name] ?? null)
    store.golden.insertNew({
      run,
      fields,
      values,
      rows: rows.map(({ row }) => row),
      extras: rows.map(({ extras }) => extras),
      notes: rows.map(({ notes }) => notes),
      cells: rows.map(({ cells }) => cells),
    })
    store.changes.updatedAll(run, kind, logged.splice(0))
  }
  store.changes.inserted(run, kind, first, last)
}

/** Fields with a value in any of the rows. */
function filledIn(rows: readonly GoldenRow[]): FieldName[] {
  return Object.keys(rows[0]!.values).filter((name) => rows.some(({ values }) => values[name] != null))
}

/** Members that follow each other, by the golden record they belong to. */
function partsOf(members: readonly PlainRecord[]): PlainRecord[][] {
  const parts: PlainRecord[][] = []
  for (const member of members) {
    const part = parts.at(-1)
    if (part !== undefined && part[0]!.into === member.into) part.push(member)
    else parts.push([member])
  }
  return parts
}
