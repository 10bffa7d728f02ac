import { describe, expect, test } from 'vitest'
import { encodeHere } from '../../../src/match/columns/encode.ts'
import type { PlainTable } from '../../../src/match/columns/table.ts'
import { matchDefaults } from '../../../src/match/defaults.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import { factsOf } from '../../../src/match/incremental/kept-counts.ts'
import { clusterScored, keysOf, weighPairs } from '../../../src/match/incremental/partition.ts'
import { oddsOf } from '../../../src/match/model/odds.ts'
import { clients, people } from '../made-worlds.ts'

/** Some of the records, as a table of their own. */
const part = ({ columns }: PlainTable, positions: readonly number[]): PlainTable => ({
  size: positions.length,
  columns: columns.map(({ name, type, values }) => ({ name, type, values: positions.map((at) => values[at]!) })),
})

const keysByRecord = ({ starts, keys }: ReturnType<typeof keysOf>) =>
  Array.from({ length: starts.length - 1 }, (_, i) => [...keys.subarray(starts[i]!, starts[i + 1]!)])

describe.each([
  ['people', people(1200, 5).table],
  ['clients', clients(1200, 5)],
])('%s in two parts', async (_, table) => {
  const whole = await findDuplicates(table)
  const { model } = whole
  const facts = factsOf(encodeHere(table).columns, model.design)
  const all = Array.from({ length: table.size }, (_, at) => at)

  test('keys of either part are those of the whole', () => {
    const parts = [0, 1].map((half) => all.filter((at) => at % 2 === half))
    const expected = keysByRecord(keysOf(table, model, facts))
    for (const positions of parts) {
      const found = keysByRecord(keysOf(part(table, positions), model, facts))
      expect(found).toEqual(positions.map((at) => expected[at]))
    }
  })

  test('pairs of either part weigh what they weigh in the whole', () => {
    for (const half of [0, 1]) {
      const pairs = whole.pairs.filter((_, p) => p % 2 === half)
      const positions = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]
      const at = new Map(positions.map((position, place) => [position, place]))
      const placed = {
        left: Int32Array.from(pairs, ({ left }) => at.get(left)!),
        right: Int32Array.from(pairs, ({ right }) => at.get(right)!),
      }
      const weights = weighPairs(part(table, positions), placed, model, facts)
      expect([...weights].map((weight) => weight.toFixed(6))).toEqual(pairs.map(({ weight }) => weight.toFixed(6)))
    }
  })

  test('clusters of parts closed under pairs are those of the whole', () => {
    // every pair lies in one part: parts are made of whole components
    const component = [...all]
    const find = (i: number): number => (component[i] === i ? i : find(component[i]!))
    for (const { left, right } of whole.pairs) component[find(left)] = find(right)
    const found = new Int32Array(table.size)
    for (const half of [0, 1]) {
      const positions = all.filter((at) => find(at) % 2 === half)
      const at = new Map(positions.map((position, place) => [position, place]))
      const pairs = whole.pairs.filter(({ left }) => at.has(left))
      const scored = {
        left: Int32Array.from(pairs, ({ left }) => at.get(left)!),
        right: Int32Array.from(pairs, ({ right }) => at.get(right)!),
        weight: Float64Array.from(pairs, ({ weight }) => weight),
      }
      const clusters = clusterScored(part(table, positions), scored, oddsOf(matchDefaults.matchAt), model, facts)
      for (const [place, position] of positions.entries()) found[position] = positions[clusters[place]!]!
    }
    expect([...found]).toEqual([...whole.clusters])
  })
})
