/** A pair's evidence in words: what a person reads before they trust it. */

import type { Label } from './compare/comparer.ts'

export interface Evidence {
  /** The column compared. */
  readonly name: string
  readonly left: string | null
  readonly right: string | null
  /** Level reached; -1 is no evidence. */
  readonly level: number
  readonly label: Label
  /** Bits for (positive) or against a match. */
  readonly weight: number
}

export const noEvidence: Label = { en: 'no value: no evidence', zh: '缺值，不作证据' }

export interface PairEvidence {
  /** log2 odds before anything is compared. */
  readonly prior: number
  readonly evidence: readonly Evidence[]
  readonly weight: number
  readonly probability: number
}

export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight)
}
