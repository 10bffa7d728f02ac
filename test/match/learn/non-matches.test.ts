import { expect, test } from 'vitest'
import { type ChanceInput, chanceOf, withoutDoubtful, withoutMatches } from '../../../src/match/learn/non-matches.ts'
import { tuning } from '../../../src/match/tuning.ts'

const levelled = (levels: readonly number[]) => ({
  size: levels.length,
  levels: Uint8Array.from(levels),
  bits: new Float32Array(levels.length),
})

/** 1,000 records, of which 100 were looked at: one candidate in three may match; all else is 999 of 1,000 times different. */
const input: ChanceInput = {
  candidates: levelled(Array.from({ length: 300 }, (_, p) => (p % 3 === 0 ? 1 : 0))),
  hopeless: new Uint8Array(700),
  random: levelled(Array.from({ length: 5000 }, (_, p) => (p % 1000 === 0 ? 1 : 0))),
  scale: 10,
  totalPairs: 499_500,
}

/** What each level counts, as a share of all. */
function byLevel(shares: Float64Array, { patterns }: ReturnType<typeof chanceOf>): number[] {
  const sums = [0, 0]
  for (const [k, share] of shares.entries()) sums[patterns.levels[k]!]! += share / tuning.chancePairs
  return sums
}

test('candidates and all other pairs count by how many of each there are', () => {
  const chance = chanceOf(input, 1)
  // 1,000 candidates stand for 5,000 of the 499,500 pairs, 100 alike for 500; of the other 494,500 one in a thousand is alike
  const [different, alike] = byLevel(chance.all, chance)
  expect(alike).toBeCloseTo((500 + 494.5) / 499_500, 9)
  expect(different! + alike!).toBeCloseTo(1, 9)
})

test('what is taken for a match counts as none of chance', () => {
  const chance = chanceOf(input, 1)
  const posterior = Float64Array.from(input.candidates.levels, (level) => level * 0.9)
  expect(byLevel(withoutMatches(chance, posterior), chance)[1]).toBeCloseTo((50 + 494.5) / 499_500, 9)
})

test.each([
  ['as many are doubtful as matches can be: none of them counts', 2000, 0],
  ['far more are doubtful than matches can be: all but a few count', 10, 1 - (2 * 10) / 994.5],
])('%s', (_, matches, left) => {
  const chance = chanceOf(input, 1)
  const alone = {
    one: () => 0,
    all: ({ levels }: { readonly levels: Uint8Array }, p: number) => (levels[p] === 1 ? 0 : -20),
  }
  const shares = withoutDoubtful(chance, input, new Float64Array(300), alone, 0, matches)
  expect(byLevel(shares, chance)[1]).toBeCloseTo((left * 994.5) / 499_500, 4)
})
