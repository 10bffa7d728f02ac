/** Why a group of records is left to a person. */

import type { PairIds } from '../dedupe/pair-weights.ts'

/**
 * Why a group waits: a person said `different`, `related` or `unsure` of two of its records; they are `related` by the evidence; the evidence is
 * `uncertain` (below `at`) or against it (`conflict`); a `private` customer; a merge of them was `undone`; it is too `large` to compare every two.
 */
export const whyWaiting = ['different', 'related', 'unsure', 'conflict', 'uncertain', 'private', 'undone', 'large'] as const
export type WhyWaiting = (typeof whyWaiting)[number]

export interface CertaintyRequest {
  /** Probability from which two records are certainly one customer. */
  readonly at: number
  readonly country: string | null
  /** Whether nobody looks: then private customers wait. */
  readonly byItself: boolean
}

export interface Against {
  readonly why: WhyWaiting
  readonly pair: PairIds | null
}
