/** Records that are not merged while nobody looks. */

import { holds } from '../../merge/fullness.ts'
import type { Store } from '../../store/store.ts'

const telling = ['name', 'email', 'address'] as const

/**
 * Tells whether two records differ in everything that tells customers apart but a number: name, mailbox and address stand in both, and none agrees. A
 * phone may be a switchboard's and a birthday a namesake's: however strong the evidence, a person looks at such a pair. Each record is read once, until
 * `forget`.
 */
export function differInAll(store: Store): { isSo(left: number, right: number): boolean; forget(): void } {
  const read = new Map<number, (string | null)[]>()
  const valuesOf = (id: number) => {
    const known = read.get(id) ?? store.golden.valuesOf(id, telling)
    read.set(id, known)
    return known
  }
  return {
    isSo(left, right) {
      const [one, other] = [valuesOf(left), valuesOf(right)]
      return one.every((value, at) => value !== null && other[at] != null && !agree(value, other[at]!))
    },
    forget: () => read.clear(),
  }
}

/** The same, or one written within the other. */
const agree = (one: string, other: string) => holds(one, other) || holds(other, one)

/** A private customer: the customer's name is the contact's own. */
export function isPrivate(store: Store, id: number): boolean {
  const [name, contact] = store.golden.valuesOf(id, ['name', 'contact'])
  return name != null && name === contact
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
