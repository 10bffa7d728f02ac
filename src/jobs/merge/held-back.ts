/** Records that are not merged while nobody looks. */

import type { Store } from '../../store/store.ts'

/** A private customer: the customer's name is the contact's own. */
export function isPrivate(store: Store, id: number): boolean {
  const values = store.golden.plain(id)?.values
  return values?.name != null && values.name === values.contact
}

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
