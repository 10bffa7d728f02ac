/**
 * What a row says of a merged record where a person said otherwise of the whole customer: pinned in its golden record, or written in another of
 * its records. The record takes the cell, the customer keeps the person's value, and the cell is a conflict until somebody decides.
 */

import { headerOf } from '../../merge/member.ts'
import type { Store } from '../../store/store.ts'
import { storedObject } from '../../store/stored-json.ts'
import { byHandIn } from '../record-log/by-hand.ts'
import type { RowChange } from './changed-fields.ts'

/** What a person wrote, and the record that holds it. */
interface Kept {
  readonly record: number
  readonly value: string | null
}

/** Makes the function that queues the conflicts of a written row, and counts them. @param source id of the source of the rows */
export function customerConflicts(store: Store, run: number, source: number): (change: RowChange, row: number) => number {
  let hands: ReadonlySet<number> | null = null

  return (change, row) => {
    const { record, contested, moved } = change
    if (record.into === null) return 0
    const own = new Set(contested.map(({ place }) => place))
    let count = 0
    for (const place of moved) {
      const kept = own.has(place) ? null : keptAt(record.into, record.id, place)
      if (kept === null) continue
      const wasOpen = store.conflicts.replaceOf(run, { record: kept.record, field: place, source }, record.id)
      const { value, isNew } = saidAt(change, place)
      if (value === kept.value || !(isNew || wasOpen)) continue
      store.conflicts.insertNew(run, 'customers', { record: kept.record, field: place, source, row, value })
      count++
    }
    return count
  }

  /** The value that a person wrote for the customer at a place, elsewhere than in the record of the row. */
  function keptAt(golden: number, record: number, place: string): Kept | null {
    const pins = store.pins.of('customers', golden)
    if (pins.has(place)) return { record: golden, value: pins.get(place) ?? null }
    hands ??= store.changes.writtenByHand('customers')
    const shown = store.records.get(golden)
    const holders = store.golden.memberIds(golden).flatMap((id) => {
      const member = id !== record && hands!.has(id) && store.records.isThere(id) ? store.records.get(id) : null
      if (member === null || !byHandIn(store, 'customers', member)(place)) return []
      const value = valueIn(member, place)
      return value === null ? [] : [{ record: id, value }]
    })
    return holders.find(({ value }) => shown !== null && value === valueIn(shown, place)) ?? holders[0] ?? null
  }
}

interface Valued {
  readonly values: Readonly<Record<string, string | null>>
  readonly extras: Readonly<Record<string, string>>
}

function valueIn({ values, extras }: Valued, place: string): string | null {
  const header = headerOf(place)
  return header === null ? (values[place] ?? null) : extras[header] || null
}

/** What a record holds at a place after the change, and whether the change brought it. */
function saidAt({ record, found }: RowChange, place: string): { readonly value: string | null; readonly isNew: boolean } {
  const header = headerOf(place)
  const before = valueIn(record, place)
  const difference = found.find(({ name }) => name === (header === null ? place : '_extras'))
  if (difference === undefined) return { value: before, isNew: false }
  const value = header === null ? difference.after : (storedObject(difference.after)[header] as string | undefined) || null
  return { value, isNew: value !== before }
}
