/** The candidates of a table: pairs that share a key, or in a short sheet all pairs. */

import { type Blocks, eachCandidate, findBlocks, type KeyTable } from './candidates.ts'
import { tuning } from './tuning.ts'

export interface Candidates {
  readonly size: number
  /** Null where all pairs are candidates. */
  readonly blocks: Blocks | null
}

/** Up to so many records every pair is compared. */
export const allPairsUpTo = 1500

/** Smaller blocks in larger sheets: cost per record stays the same. */
const blockOptions = (size: number) =>
  size > 200_000
    ? { largest: 20, depth: tuning.keysJoined, joined: 5 }
    : { largest: tuning.largestBlock, depth: tuning.keysJoined, joined: tuning.oversizeKeys }

/** Records that one block may hold. */
export const largestBlock = (size: number): number => blockOptions(size).largest

/** @param keys of all records, given the records a block may hold; not asked for in a sheet so short that every pair is compared */
export function candidatesOf(size: number, keys: (largest: number) => KeyTable, twins: readonly (readonly [number, number])[]): Candidates {
  if (size <= allPairsUpTo) return { size, blocks: null }
  const options = blockOptions(size)
  return { size, blocks: findBlocks(size, keys(options.largest), options, twins) }
}

/** Calls `visit` once for each candidate pair whose left record is in the range (left < right), lefts ascending. */
export function eachPair({ size, blocks }: Candidates, from: number, to: number, visit: (i: number, j: number) => void): void {
  if (blocks !== null) eachCandidate(blocks, from, to, new Int32Array(size), visit)
  else for (let i = from; i < to; i++) for (let j = i + 1; j < size; j++) visit(i, j)
}

/** Makes a function that calls `visit` once for each candidate of a record, on either side of it. */
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

export function countPairs(candidates: Candidates): number {
  const { size, blocks } = candidates
  if (blocks === null) return (size * (size - 1)) / 2
  let count = 0
  eachPair(candidates, 0, size, () => count++)
  return count
}
