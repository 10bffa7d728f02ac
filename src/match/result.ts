/** What matching is asked, and what it answers. */

import type { Slips } from './block/typo-keys.ts'
import type { DecidedPair } from './decisions.ts'
import type { FoundPair } from './found-pairs.ts'
import type { Wanted } from './identity/identity.ts'
import type { RelatedPair } from './identity/related-pair.ts'
import type { MatchLists } from './incremental/kept-lists.ts'
import type { MatchModel } from './model/model.ts'
import type { ModelDocument } from './model/shape.ts'
import type { PairEvidence } from './score/explain.ts'
import type { Comparison } from './vectors/prepared.ts'

export interface MatchOptions {
  readonly matchAt: number
  readonly reviewAt: number
  readonly seed: number
  /** What people decided of pairs, by position: kept whatever the evidence says. */
  readonly decisions?: readonly DecidedPair[]
  /** Threads that share the work (default 1); the result is the same with any number. */
  readonly workers?: number
  /** Ends the work where it stands. */
  readonly signal?: AbortSignal
  /** Told the stage and how much of it is done (0–1). */
  readonly told?: (stage: MatchStage, share: number) => void
  /** What a user says of who a customer is; a model that is given has its own. */
  readonly wanted?: Wanted
  /** A model to compare by; without it one is learned. */
  readonly model?: ModelDocument
  /** A model whose pinned weights are kept when a new one is learned. */
  readonly pins?: ModelDocument
  /** Whether the lists are wanted that let new records be compared with these alone. */
  readonly listed?: boolean
}

export type MatchStage = 'prepare' | 'block' | 'learn' | 'score' | 'cluster'

export interface MatchResult {
  readonly comparisons: readonly Comparison[]
  readonly model: MatchModel
  /** The same for reading and keeping. */
  readonly document: ModelDocument
  /** Pairs from the review threshold up, best first; positions of records, left < right. */
  readonly pairs: readonly FoundPair[]
  /** Pairs of two customers who belong together: a household, sister companies, branches, clients of one agency. */
  readonly related: readonly RelatedPair[]
  /** Pairs that have something in common, and those of them that were compared: the rest share only what too many share. */
  readonly candidatePairs: number
  readonly comparedPairs: number
  /** By column, what was done to find values that differ by a slip; none where every pair is compared anyway. */
  readonly slips: readonly Slips[]
  /** Records of the largest group that was too large to compare every two of and was clustered in parts; 0 where none was. */
  readonly largestGroup: number
  /** Cluster of each record position, named by its first member. */
  readonly clusters: Int32Array
  /** The evidence of any two records, by position. */
  readonly explain: (left: number, right: number) => PairEvidence
  /** Null where they were not wanted, or all pairs are compared anyway. */
  readonly lists: MatchLists | null
  /** Where no pair is certain: rows that another one equals in all that tells customers apart; else 0. */
  readonly alike: number
  /** Whether most of the records are copies of others, cell by cell, and only the distinct ones were compared. */
  readonly copied: boolean
  readonly seconds: Record<string, number>
}
