/** Records that are not merged while nobody looks. */

import { distance } from 'fastest-levenshtein'
import { holds } from '../../merge/fullness.ts'
import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'

const telling: readonly FieldName[] = ['name', 'email', 'address']

const others: readonly FieldName[] = ['phone', 'phone_alt', 'uscc']

export interface HeldBack {
  /**
   * Whether two records differ in everything that tells customers apart but a number: name, mailbox and address stand in both, and none agrees. A
   * phone may be a switchboard's and a birthday a namesake's: however strong the evidence, a person looks at such a pair.
   */
  differInAll(left: number, right: number): boolean
  /**
   * Whether only the name agrees: two mailboxes at two providers, both of which may spell that name (cheryl_ryan5@aol.com, cheryl.ryan@gmail.com),
   * and no phone, address or identity number that both have. The name counts once: a namesake has such a mailbox too.
   */
  mayBeNamesakes(left: number, right: number): boolean
  /** A private customer: the customer's name is the contact's own. */
  isPrivate(record: number): boolean
}

/** Reads what is asked about these records, rising, once. */
export function heldBack(store: Store, records: readonly number[]): HeldBack {
  const read = new Map<number, readonly (string | null)[]>()
  for (const [id, , contact, ...values] of store.records.values.of(records, ['contact', ...telling, ...others]))
    read.set(id, [contact!, ...values])
  return {
    differInAll(left, right) {
      const [one, other] = [read.get(left)!, read.get(right)!]
      for (let at = 1; at <= telling.length; at++) {
        const [mine, theirs] = [one[at], other[at]]
        if (mine == null || theirs == null || agree(mine, theirs)) return false
      }
      return true
    },
    mayBeNamesakes(left, right) {
      const [[contact, name, mine, address, ...rest], [, itsName, theirs, itsAddress, ...itsRest]] = [read.get(left)!, read.get(right)!]
      if (name == null || name !== itsName || (contact != null && contact !== name) || mine == null || theirs == null) return false
      if (!areNamedAlike(mine, theirs)) return false
      return [address, ...rest].every((value, at) => value == null || value !== [itsAddress, ...itsRest][at])
    },
    isPrivate(record) {
      const [contact, name] = read.get(record)!
      return name != null && name === contact
    },
  }
}

/** Two mailboxes whose names have the same letters, at providers that are no slip of each other. */
function areNamedAlike(one: string, other: string): boolean {
  const [[mine, provider], [theirs, itsProvider]] = [one.split('@'), other.split('@')]
  const letters = (text = '') => text.toLowerCase().replace(/[^\p{L}]/gu, '')
  return letters(mine) === letters(theirs) && letters(mine) !== '' && distance(provider ?? '', itsProvider ?? '') > 2
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
