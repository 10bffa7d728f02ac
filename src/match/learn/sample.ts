/** Draws what the model is learned from: a sample of the records with their candidates, and pairs of records at random. */

import { Growing } from '../arrays/growing.ts'
import { mix, randomSource } from '../arrays/hash.ts'
import { sharedInts } from '../arrays/shared.ts'
import { type Candidates, partnersOf } from '../block/candidates.ts'
import { haveCommonBlock } from '../block/skipped-pairs.ts'
import type { Crew } from '../crew.ts'
import { tuning } from '../tuning.ts'
import { chosen, joined, levelledPairs } from '../vectors/levelled-pairs.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import { type Ground, open } from '../vectors/prepared.ts'
import type { Neighbourhoods } from './neighbourhoods.ts'

/** At most about this many pairs of sampled records with their candidates. */
const mostSampledPairs = 1_500_000

/** Sampling ends early with this many candidates that may match, if they are those of at least this many records. */
const enoughPairs = 60_000
const leastRecords = 1000

/** About how many pairs are compared at a time, before those that cannot match are dropped. */
const pairsTogether = 20_000

/**
 * A random sample of the records, in random order; both are the same at every run with one seed.
 * @param pairs the number of candidate pairs
 */
export function sampleOf(size: number, pairs: number, seed: number): number[] {
  const perRecord = (2 * pairs) / size
  const share = Math.min(1, tuning.sampledRecords / size, mostSampledPairs / (perRecord * size))
  const sampled: number[] = []
  for (let i = 0; i < size; i++) if (mix(i, seed) / 4294967296 < share) sampled.push(i)
  return sampled.sort((i, j) => mix(i, seed) - mix(j, seed) || i - j)
}

/** Pairs with their records, `left[p]` and `right[p]`. */
interface DrawnPairs extends LevelledPairs {
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Draws pairs of two different records at random, or takes all where there are no more of them, and compares them. */
export async function drawPairs(crew: Crew, ground: Ground, seed: number): Promise<DrawnPairs> {
  const { size } = open(ground)
  const all = (size * (size - 1)) / 2
  const left = sharedInts(Math.min(all, tuning.randomPairs))
  const right = sharedInts(left.length)
  if (left.length === all) everyPair(left, right)
  else randomPairs(left, right, size, randomSource(seed))
  return { ...(await levelledPairs(crew, ground, left, right)), left, right }
}

/** Fills in every pair of records: 0 and 1, 0 and 2, 1 and 2, 0 and 3, and so on. */
function everyPair(left: Int32Array, right: Int32Array): void {
  let k = 0
  for (let j = 1; k < left.length; j++)
    for (let i = 0; i < j; i++, k++) {
      left[k] = i
      right[k] = j
    }
}

function randomPairs(left: Int32Array, right: Int32Array, size: number, random: () => number): void {
  for (let k = 0; k < left.length; k++) {
    left[k] = Math.floor(random() * size)
    const j = Math.floor(random() * (size - 1))
    right[k] = j >= left[k]! ? j + 1 : j
  }
}

/** The drawn pairs that are no candidates. */
export function apartOf(drawn: DrawnPairs, { blocks }: Candidates, width: number): LevelledPairs {
  const rows = blocks === null ? [] : [...drawn.left.keys()].filter((p) => !haveCommonBlock(drawn.left[p]!, drawn.right[p]!, blocks))
  return chosen(drawn, rows, width)
}

/** The sampled records, and the pairs of each with its candidates that may match. */
export interface SampledNeighbourhoods extends Neighbourhoods, LevelledPairs {
  readonly sampled: readonly number[]
  /** Levels of the candidates that cannot match, one byte per pair and comparison. */
  readonly hopeless: Uint8Array
}

/**
 * Compares sampled records with their candidates.
 * @param everyone the sample; its last records are left out where the first give pairs enough
 * @param mayMatch whether a pair may be a match; the others are kept by their levels alone
 */
export async function neighbourhoodsOf(
  crew: Crew,
  ground: Ground,
  candidates: Candidates,
  everyone: readonly number[],
  mayMatch: (pairs: LevelledPairs, p: number) => boolean,
): Promise<SampledNeighbourhoods> {
  const { width: plain, exchanges } = open(ground)
  const width = plain + exchanges.length
  const kept: LevelledPairs[] = []
  const hopeless: LevelledPairs[] = []
  const others = new Growing()
  const starts = new Growing()
  starts.push(0)
  const eachPartner = partnersOf(candidates)
  let seen = 0
  while (seen < everyone.length && (seen < leastRecords || others.length < enoughPairs)) {
    // several sampled records at a time, so that all threads have work
    const left = new Growing()
    const right = new Growing()
    const ends: number[] = []
    for (; seen < everyone.length && left.length < pairsTogether; seen++) {
      const i = everyone[seen]!
      eachPartner(i, (j) => {
        left.push(i)
        right.push(j)
      })
      ends.push(left.length)
    }
    const found = await levelledPairs(crew, ground, left.done(), right.done())
    const rows: number[] = []
    const rest: number[] = []
    let p = 0
    for (const end of ends) {
      for (; p < end; p++) {
        if (mayMatch(found, p)) {
          others.push(right.list[p]!)
          rows.push(p)
        } else rest.push(p)
      }
      starts.push(others.length)
    }
    kept.push(chosen(found, rows, width))
    hopeless.push(chosen(found, rest, width))
  }
  return {
    ...joined(kept),
    sampled: everyone.slice(0, seen),
    starts: starts.done(),
    others: others.done(),
    hopeless: joined(hopeless).levels,
  }
}
