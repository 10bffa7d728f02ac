/** Records of the store as survivorship looks at them. */

import type { Member } from '../../merge/member.ts'
import type { FieldName } from '../../record.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'

/** @param followups how many follow-ups name a customer number */
export function memberOf(store: Store, record: PlainRecord, followups: (number: string | null) => number): Member {
  const { id, rowId, source, values, notes, extras, cells } = record
  return {
    id,
    source,
    values,
    notes,
    extras,
    readAt: store.golden.readAt(rowId),
    byHand: writtenByHand(store, id, Object.keys(cells)),
    followups: followups(values.customer_no ?? null),
  }
}

const nobody: ReadonlySet<FieldName> = new Set()
const hands: ReadonlySet<string> = new Set(['edit', 'review'])

/** Of the cells that stand in place of a sheet's, those that a person wrote: an import writes one only where a person corrected a copy. */
function writtenByHand(store: Store, id: number, fields: readonly FieldName[]): ReadonlySet<FieldName> {
  if (fields.length === 0) return nobody
  const log = store.changes.logOf('customers', id).filter(({ undoes }) => undoes === null)
  return new Set(
    fields.filter((name) => {
      const last = log.findLast(({ field }) => field === name)
      if (last?.command !== 'import') return hands.has(last?.command ?? '')
      return store.sourceRows.rowIn(last.run, 'customers', id) === null
    }),
  )
}

/** Makes the function that counts the follow-ups of a customer number; it reads them when it is first asked. */
export function followupCounts(store: Store): (number: string | null) => number {
  let counts: Map<string, number> | null = null
  return (number) => {
    if (number === null) return 0
    if (counts === null) {
      counts = new Map()
      const records = store.recordsOf('followups')
      if (records.fields().includes('customer_no'))
        for (const page of records.values.all(['customer_no']))
          for (const [, , of] of page) if (of != null) counts.set(of, (counts.get(of) ?? 0) + 1)
    }
    return counts.get(number) ?? 0
  }
}
