/** The result of finding the duplicates of a store. */

import type { Wanted } from '../../match/identity/identity.ts'
import type { ModelDocument } from '../../match/model/shape.ts'
import type { Progress } from '../progress.ts'

/** Why all records were compared although that was not asked for; `full` of the result has the reason. */
export type WhyFull = 'first' | 'settings' | 'read-anew' | 'much-new' | 'outgrown' | 'names-only' | 'few' | 'copies'

export type DedupeCounts = Readonly<
  Record<
    | 'records'
    | 'candidatePairs'
    | 'comparedPairs'
    | 'matches'
    | 'review'
    | 'held'
    | 'clusters'
    | 'redundant'
    | 'comparedRecords'
    | 'clustersCreated'
    | 'clustersGrown'
    | 'clustersShrunk'
    | 'clustersSplit'
    | 'clustersMerged'
    | 'clustersGone',
    number
  >
>

export interface DedupeResult {
  /** Null in a dry run. */
  readonly run: number | null
  /**
   * `review`: pairs that may be one customer and are not in one cluster. `held`: pairs in one cluster that are less certain than what is merged by
   * itself.
   * `comparedRecords`: how many records were compared with the others, all or the new and changed ones. `clustersCreated`, `clustersGrown` and so
   * on: what became of the clusters of the last comparison.
   */
  readonly counts: DedupeCounts
  /** Why all records were compared; null where only new and changed ones were. */
  readonly full: 'asked' | WhyFull | null
  readonly model: ModelDocument
  readonly seconds: Readonly<Record<string, number>>
}

export interface DedupeWork extends Wanted {
  readonly run: number
  readonly basis: string
  readonly matchAt: number
  readonly reviewAt: number
  readonly mergeAt: number
  readonly seed: number
  readonly country: string | null
  readonly model?: ModelDocument
  readonly full?: boolean
  readonly workers?: number
  readonly progress: Progress
  readonly signal?: AbortSignal
}

export interface DedupeDone {
  readonly counts: DedupeCounts
  readonly model: ModelDocument
  readonly seconds: Readonly<Record<string, number>>
}
