/** A value that may survive in a field, with the record that has it. */

import type { Note } from '../record.ts'
import type { Member } from './member.ts'
import type { Soundness } from './spoilt.ts'

export interface Candidate {
  readonly member: Member
  readonly value: string
  readonly notes: readonly Note[]
  readonly soundness: Soundness
}

/** Those with the highest rank. */
export function bestBy(candidates: readonly Candidate[], rankOf: (candidate: Candidate) => number | string): readonly Candidate[] {
  let best: Candidate[] = []
  let highest: number | string | null = null
  for (const candidate of candidates) {
    const rank = rankOf(candidate)
    if (highest === null || rank > highest) {
      highest = rank
      best = [candidate]
    } else if (rank === highest) best.push(candidate)
  }
  return best
}

export const areOneValue = ([first, ...others]: readonly Candidate[]): boolean => others.every(({ value }) => value === first?.value)
