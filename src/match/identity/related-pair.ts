/** Two customers who belong together and are not one, as a result. */

import type { Relation } from './verdict.ts'

export interface RelatedPair {
  /** Positions of two records. */
  readonly left: number
  readonly right: number
  readonly relation: Exclude<Relation, 'colleagues'>
}
