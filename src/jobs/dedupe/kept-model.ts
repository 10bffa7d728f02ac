/** What a full comparison keeps for the nights after it. */

import type { ModelDocument } from '../../match/model/shape.ts'
import type { Store } from '../../store/store.ts'
import type { StoreColumn } from './store-column.ts'

export interface KeptModel {
  readonly document: ModelDocument
  /** What the comparison rested on beside the records, as a digest (see `unchanged-since.ts`). */
  readonly basis: string
  readonly columns: readonly StoreColumn[]
  /** Records that hold a value, by column. */
  readonly filled: Readonly<Record<string, number>>
  /** Whether keys were kept; in a store so small that all pairs are compared there are none. */
  readonly keyed: boolean
  /** Whether most records were copies of others, and only the distinct ones were compared. */
  readonly copied: boolean
  /** Records that came or changed since. */
  readonly added: number
  /** People's decisions at the last comparison: `left:right` and the verdict. */
  readonly decisions: Readonly<Record<string, string>>
  /** The last comparison by this model. */
  readonly lastRun: number
}

export function keptModel(store: Store): (KeptModel & { readonly run: number }) | null {
  const stored = store.models.latest()
  return stored === null ? null : { ...(stored.model as KeptModel), run: stored.run }
}

/** A pair of records by one name, whichever comes first. */
export const pairName = (one: number, other: number) => (one < other ? `${one}:${other}` : `${other}:${one}`)
