/** The candidate pairs of a table: pairs of records that share a block, or all pairs of a short sheet. */

import type { Crew } from '../crew.ts'
import { tuning } from '../tuning.ts'
import { eachCandidate, findBlocks } from './blocks.ts'
import type { Blocks, KeyTable } from './key-table.ts'

export interface Candidates {
  readonly size: number
  /** Null where all pairs are candidates. */
  readonly blocks: Blocks | null
}

/** In a sheet of up to this many records every pair is compared. */
export const allPairsUpTo = 1500

/** How blocks are made. In larger sheets they are smaller, so that the cost of a record stays the same. */
export const blockOptions = (size: number) =>
  size > 200_000
    ? { largest: 12, depth: tuning.keysJoined, joined: 5 }
    : { largest: tuning.largestBlock, depth: tuning.keysJoined, joined: tuning.oversizeKeys }

/** Most records of a block; null where every pair is compared and there are no blocks. */
export const largestBlock = (size: number): number | null => (size <= allPairsUpTo ? null : blockOptions(size).largest)

/** @param keys makes the keys of all records; not called in a sheet so short that every pair is compared */
export async function candidatesOf(
  crew: Crew,
  size: number,
  keys: () => Promise<KeyTable>,
  twins: readonly (readonly [number, number])[],
): Promise<Candidates> {
  return { size, blocks: size <= allPairsUpTo ? null : await findBlocks(crew, size, await keys(), blockOptions(size), twins) }
}

/** Left records of one step. */
export const rangeOf = ({ blocks }: Candidates): number => (blocks === null ? 64 : 1024)

/** How many steps go over all left records. */
export const rangesOf = (candidates: Candidates): number => Math.ceil(candidates.size / rangeOf(candidates))

/** Makes a function that calls `visit` once for each candidate pair (left < right) whose left record is in a range, lefts ascending. */
export function pairsOf({ size, blocks }: Candidates): (from: number, to: number, visit: (i: number, j: number) => void) => void {
  if (blocks === null)
    return (from, to, visit) => {
      for (let i = from; i < Math.min(to, size); i++) for (let j = i + 1; j < size; j++) visit(i, j)
    }
  const seen = new Int32Array(size)
  return (from, to, visit) => eachCandidate(blocks, from, Math.min(to, size), seen, visit)
}

/** Makes a function that calls `visit` once for each record that is a candidate of record i, before or after it. */
export function partnersOf({ size, blocks }: Candidates): (i: number, visit: (j: number) => void) => void {
  const stamp = new Int32Array(size)
  let asked = 0
  return (i, visit) => {
    if (blocks === null) {
      for (let j = 0; j < size; j++) if (j !== i) visit(j)
      return
    }
    asked++
    for (let k = blocks.blockStarts[i]!; k < blocks.blockStarts[i + 1]!; k++) {
      const b: number = blocks.blocks[k]!
      for (let t: number = blocks.memberStarts[b]!; t < blocks.memberStarts[b + 1]!; t++) {
        const j = blocks.members[t]!
        if (j === i || stamp[j] === asked) continue
        stamp[j] = asked
        visit(j)
      }
    }
  }
}

/** At most how many candidate pairs there are: a pair counts once for each block that holds it. */
export function mostPairs({ size, blocks }: Candidates): number {
  if (blocks === null) return (size * (size - 1)) / 2
  let sum = 0
  for (let b = 0; b + 1 < blocks.memberStarts.length; b++) {
    const members = blocks.memberStarts[b + 1]! - blocks.memberStarts[b]!
    sum += (members * (members - 1)) / 2
  }
  return sum
}
