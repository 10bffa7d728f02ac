/** Answers that come too late: both records are one merged customer, and only a split takes them apart. */

import type { Store } from '../../store/store.ts'
import { recordLog } from '../record-log/record-log.ts'

interface Two {
  /** Ids in the store, in any order. */
  readonly left: number
  readonly right: number
}

export interface MergedAlready extends Two {
  /** The run that made the two one customer. */
  readonly run: number
  /** The one of the two that can be split off. */
  readonly record: number
}

/** Null where the two are not one customer; where they are, they may be two members, or the customer and one of its members. */
export function mergedAlready(store: Store, { left, right }: Two): MergedAlready | null {
  const ids = [left, right]
  const places = store.moves.placesOf(ids)
  const [one, other] = ids.map((id, at) => places[at]?.into ?? id)
  const members = ids.filter((_, at) => (places[at]?.into ?? null) !== null)
  if (one !== other || members.length === 0) return null
  const runs = members.map((id) => recordLog(store.changes.logOf('customers', id)).inForce('_into')?.run ?? 0)
  return { left, right, run: Math.max(...runs), record: Math.max(...members) }
}
