/** The records with one key; rows with that key take them one by one, in their order, but a row finds the record made from the very same row first. */

import type { RecordStore } from '../../store/records.ts'

type Place = ReturnType<RecordStore['withKey']>[number]

export interface KeyQueue {
  readonly places: Place[]
  next: number
  /** No record has the key yet. */
  isFree: boolean
  /** Only records of other sources have it, and no row was one of their customers. */
  isOthers: boolean
}

/** Where the first record stands that fits, if it is among the next few; else -1. */
export function lookAhead({ places, next }: KeyQueue, fits: (place: Place) => boolean): number {
  for (let at = next; at < Math.min(places.length, next + 64); at++) if (fits(places[at]!)) return at
  return -1
}

/** Takes the record out; those before it stay in their order. */
export function takeAt(queue: KeyQueue, at: number): Place | null {
  const { places } = queue
  const found = places[at]
  if (found === undefined) return null
  places.copyWithin(queue.next + 1, queue.next, at)
  queue.next++
  return found
}
