/**
 * Which record a row of a sheet is. With a key (customer number, or the sheet's own) the record that has it; without one the record that was
 * made from the same row of the same source. Rows that occur several times meet as many records, in order: no row is ever lost.
 */

import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'

export type Verdict =
  /** `numberTaken`: its customer number belongs to another record. */
  | { readonly is: 'new'; readonly numberTaken: boolean }
  /** The very row it was made from, read in the same way. */
  | { readonly is: 'same' }
  | { readonly is: 'known'; readonly record: number }

interface RowToMatch {
  readonly hash: number
  /** The row's cells as JSON. */
  readonly cells: string
  readonly key: string | null
  /** Whether the record may be this row's, where only a number says so and the sources differ. */
  readonly agrees: (record: StoredRecord) => boolean
}

export type Matcher = (row: RowToMatch) => Verdict

export interface MatcherContext {
  readonly store: Store
  readonly kind: SheetKind
  readonly source: number
  /** Digest of how the sheet is read. */
  readonly reading: string
}

const none: [] = []
const isNew: Verdict = { is: 'new', numberTaken: false }
const isNewWithoutNumber: Verdict = { is: 'new', numberTaken: true }
const isSame: Verdict = { is: 'same' }

/** For the first sheet of an empty store: only its own rows can bear the same key. */
export function firstMatcher(): Matcher {
  const seen = new Set<string>()
  return ({ key }) => {
    if (key === null) return isNew
    if (seen.has(key)) return isNewWithoutNumber
    seen.add(key)
    return isNew
  }
}

/** By raw row alone. */
export function rowMatcher({ store, kind, source, reading }: MatcherContext): Matcher {
  const known = store.rows.known(kind, source)
  return ({ hash, cells }) => {
    const found = known.take(hash, (row) => JSON.stringify(store.rows.get(row).cells) === cells)
    if (found === null) return isNew
    return readAlike(store, found.row, reading) ? isSame : { is: 'known', record: found.record }
  }
}

/** By key; rows without one by raw row. */
export function keyMatcher(context: MatcherContext): Matcher {
  const { store, kind, source, reading } = context
  const records = store.recordsOf(kind)
  const queues = new Map<string, ReturnType<typeof records.withKey>>()
  let byRow: Matcher | null = null
  return (row) => {
    const { key, cells, agrees } = row
    if (key === null) {
      byRow ??= rowMatcher(context)
      return byRow(row)
    }
    const left =
      queues.get(key) ?? records.withKey(key, source).filter((place) => place.source === source || agrees(records.get(place.id)!))
    const occupied = left.length > 0 || queues.has(key) || records.withKey(key, source).length > 0
    const alike = left.slice(0, 64).findIndex((place) => JSON.stringify(store.rows.get(place.row).cells) === cells)
    const [found] = left.splice(Math.max(0, alike), 1)
    queues.set(key, left.length === 0 ? none : left)
    if (found === undefined) return occupied ? isNewWithoutNumber : isNew
    return alike >= 0 && readAlike(store, found.row, reading) ? isSame : { is: 'known', record: found.id }
  }
}

function readAlike(store: Store, row: number, reading: string): boolean {
  return store.files.get(store.rows.get(row).file).reading === reading
}
