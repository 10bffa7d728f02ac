/** Records of the store as survivorship looks at them. */

import { extraName, type Member } from '../../merge/member.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import { byHandIn } from '../record-log/by-hand.ts'

/**
 * Makes the function that gives a record as survivorship looks at it.
 * @param asksFollowups whether a rule asks how many follow-ups a customer has
 */
export function memberReader(store: Store, asksFollowups: boolean): (record: PlainRecord) => Member {
  const byHand = writtenByHand(store)
  const followups = asksFollowups ? store.golden.followupCounts() : null
  return (record) => {
    const { id, rowId, source, values, notes, extras } = record
    const number = values.customer_no ?? null
    return {
      id,
      source,
      values,
      notes,
      extras,
      readAt: store.golden.readAt(rowId),
      byHand: byHand(record),
      followups: (number === null ? undefined : followups?.get(number)) ?? 0,
    }
  }
}

const nothing: ReadonlySet<string> = new Set()

/** Makes the function that names the filled fields and columns of a record that a person wrote. Most records have none: their log is not read. */
function writtenByHand(store: Store): (record: PlainRecord) => ReadonlySet<string> {
  const hands = store.changes.writtenByHand('customers')
  return ({ id, values, extras, cells }) => {
    const isFilled = Object.keys(cells).length > 0 || Object.keys(extras).length > 0
    if (!hands.has(id) && !(isFilled && store.changes.hasImported('customers', id))) return nothing
    const record = store.records.get(id)
    if (record === null) return nothing
    const names = [
      ...Object.keys(values).filter((name) => values[name] != null),
      ...Object.keys(extras).flatMap((header) => (extras[header] === '' ? [] : [extraName(header)])),
    ]
    return new Set(names.filter(byHandIn(store, 'customers', record)))
  }
}
