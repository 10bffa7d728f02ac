/** What finding the duplicates of a store is asked, and what it answers. */

import type { ModelDocument } from '../../match/model/shape.ts'
import type { Progress } from '../progress.ts'

/** Why all records were compared, where that was not asked for. */
export type WhyFull = 'first' | 'settings' | 'undone' | 'much-new' | 'outgrown' | 'names-only' | 'few' | 'copies'

export type DedupeCounts = Readonly<
  Record<
    | 'records'
    | 'candidatePairs'
    | 'comparedPairs'
    | 'matches'
    | 'review'
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
  /** `comparedRecords` were compared with the others: all, or what was new or changed. The rest of the names that begin with clusters tell what became of those of last time. */
  readonly counts: DedupeCounts
  readonly full: 'asked' | WhyFull | null
  readonly model: ModelDocument
  readonly seconds: Readonly<Record<string, number>>
}

export interface DedupeWork {
  readonly run: number
  readonly basis: string
  readonly matchAt: number
  readonly reviewAt: number
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
