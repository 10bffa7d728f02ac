/** Records that are not merged while nobody looks. */

import { holds } from '../../merge/fullness.ts'
import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'

const telling: readonly FieldName[] = ['name', 'email', 'address']

export interface HeldBack {
  /**
   * Whether two records differ in everything that tells customers apart but a number: name, mailbox and address stand in both, and none agrees. A
   * phone may be a switchboard's and a birthday a namesake's: however strong the evidence, a person looks at such a pair.
   */
  differInAll(left: number, right: number): boolean
  /** A private customer: the customer's name is the contact's own. */
  isPrivate(record: number): boolean
}

/** Reads what is asked about these records, rising, once. */
export function heldBack(store: Store, records: readonly number[]): HeldBack {
  const read = new Map<number, readonly (string | null)[]>()
  for (const [id, , contact, ...values] of store.records.values.of(records, ['contact', ...telling])) read.set(id, [contact!, ...values])
  return {
    differInAll(left, right) {
      const [one, other] = [read.get(left)!, read.get(right)!]
      for (let at = 1; at <= telling.length; at++) {
        const [mine, others] = [one[at], other[at]]
        if (mine == null || others == null || agree(mine, others)) return false
      }
      return true
    },
    isPrivate(record) {
      const [contact, name] = read.get(record)!
      return name != null && name === contact
    },
  }
}

/** The same, or one written within the other. */
const agree = (one: string, other: string) => holds(one, other) || holds(other, one)

/** Makes the function that tells whether two records were joined by a merge that was undone. */
export function undonePairs(store: Store): (one: number, other: number) => boolean {
  const joined = new Map<number, Set<number>>()
  for (const { record, golden } of store.changes.undoneMerges()) joined.set(record, (joined.get(record) ?? new Set()).add(golden))
  if (joined.size === 0) return () => false
  const goldensOf = (id: number) =>
    (store.golden.isGolden(id) ? store.golden.memberIds(id) : [id]).flatMap((member) => [...(joined.get(member) ?? [])])
  return (one, other) => {
    const mine = new Set(goldensOf(one))
    return mine.size > 0 && goldensOf(other).some((golden) => mine.has(golden))
  }
}
