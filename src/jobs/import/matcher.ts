/**
 * Finds the record a row of a sheet belongs to. With a key (customer number, or the sheet's own) it is the record with that key; without one
 * it is the record made from the same row of the same source. A row that occurs n times takes n records, in order: no row is lost.
 */

import { copiedRowKey, copiedRowKeys } from '../../schema/copy-tag.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { type KeyQueue, lookAhead, takeAt } from './key-queue.ts'

export type Verdict =
  /** Its customer number: nobody's yet, another row's of the same source, or a customer's of another source. */
  | { readonly is: 'new'; readonly number: 'free' | 'doubled' | 'taken' }
  /** The record was made from this very row, read in the same way. */
  | { readonly is: 'same' }
  | { readonly is: 'known'; readonly record: number }
  /** A person took its record out. */
  | { readonly is: 'removed' }

interface RowToMatch {
  readonly hash: number
  /** The row's cells as JSON. */
  readonly cells: string
  readonly key: string | null
  /** Digest of the row that this one is a copy of; NaN where it is none. */
  readonly origin: number
  /** Whether a record of another source with the same number may be this row's customer. */
  readonly agrees: (record: StoredRecord) => boolean
}

export type Matcher = (row: RowToMatch) => Verdict

export interface MatcherContext {
  readonly store: Store
  readonly kind: SheetKind
  readonly source: number
  /** Digest of how the sheet is read. */
  readonly reading: string
  /** An import of the source was undone: the row a record stands on may say more than what its source last said. */
  readonly isUnsure: boolean
}

const isNew: Verdict = { is: 'new', number: 'free' }
export const isNewAndDoubled: Verdict = { is: 'new', number: 'doubled' }
const isNewAndTaken: Verdict = { is: 'new', number: 'taken' }
export const isSame: Verdict = { is: 'same' }

/** For the first sheet of an empty store: only its own rows can bear the same key. */
export function firstMatcher(): Matcher {
  const seen = new Set<string>()
  return ({ key }) => {
    if (key === null) return isNew
    if (seen.has(key)) return isNewAndDoubled
    seen.add(key)
    return isNew
  }
}

/** By raw row alone. */
export function rowMatcher({ store, kind, source, reading, isUnsure }: MatcherContext): Matcher {
  const known = store.rows.known(kind, source)
  const records = store.recordsOf(kind)
  const hasCopies = records.hasKeys(source, copiedRowKeys)
  return ({ hash, cells }) => {
    const found = known.take(hash, (row) => JSON.stringify(store.rows.get(row).cells) === cells)
    // The row of which a corrected copy was imported before: the corrections stay.
    if (found === null) return hasCopies && records.withKey(copiedRowKey(hash), source).length > 0 ? isSame : isNew
    return !isUnsure && readAlike(store, found.row, reading) ? isSame : { is: 'known', record: found.record }
  }
}

/** By key; rows without one by raw row. */
export function keyMatcher(context: MatcherContext): Matcher {
  const { store, kind, source, reading, isUnsure } = context
  const records = store.recordsOf(kind)
  const queues = new Map<string, KeyQueue>()
  let byRow: Matcher | null = null
  return (row) => {
    const { key, cells, agrees } = row
    if (key === null) {
      byRow ??= rowMatcher(context)
      return byRow(row)
    }
    let queue = queues.get(key)
    if (queue === undefined) {
      const places = records.withKey(key, source)
      queue = { places, next: 0, isFree: places.length === 0, isOthers: places.length > 0 }
      queues.set(key, queue)
    }
    const mayBe = (place: KeyQueue['places'][number]) => place.source === source || agrees(records.get(place.id)!)
    const alike = lookAhead(queue, (place) => JSON.stringify(store.rows.get(place.row).cells) === cells)
    const found = takeAt(queue, alike >= 0 ? alike : lookAhead(queue, mayBe))
    if (found === null) {
      const verdict = queue.isFree ? isNew : queue.isOthers ? isNewAndTaken : isNewAndDoubled
      queue.isFree = false
      return verdict
    }
    queue.isOthers = false
    // the same row of another source may be news to this one
    const isOwn = alike >= 0 && found.source === source && !isUnsure
    return isOwn && readAlike(store, found.row, reading) ? isSame : { is: 'known', record: found.id }
  }
}

function readAlike(store: Store, row: number, reading: string): boolean {
  return store.files.get(store.rows.get(row).file).reading === reading
}
