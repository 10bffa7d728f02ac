/** What a person said of two records. Records are named by their ids in the store. */

import type { RelationKind } from './relations.ts'

export type Verdict = 'same' | 'different' | 'related' | 'unsure'

export interface Decision {
  /** Left < right. */
  readonly left: number
  readonly right: number
  readonly verdict: Verdict
  /** How the two belong together; null unless the verdict is `related`. */
  readonly relation: RelationKind | null
  readonly operator: string
  readonly at: string
}

export interface StandingDecision extends Decision {
  /** The run that it is part of. */
  readonly run: number
  /** The two records a person saw; `left` and `right` are the golden records they belong to by now, or the same. */
  readonly decided: readonly [number, number]
}
