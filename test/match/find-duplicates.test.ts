import { describe, expect, test } from 'vitest'
import { hashText, randomSource } from '../../src/match/arrays/hash.ts'
import { findBlocks } from '../../src/match/block/blocks.ts'
import type { MatchTable } from '../../src/match/columns/table.ts'
import { findDuplicates } from '../../src/match/find-duplicates.ts'
import { startCrew } from '../../src/match/workers/start-crew.ts'
import { people } from './made-worlds.ts'

const groups = (clusters: Int32Array, at: (position: number) => number) => {
  const members = new Map<number, number[]>()
  for (const [i, cluster] of clusters.entries()) members.set(cluster, [...(members.get(cluster) ?? []), at(i)])
  return [...members.values()].map((list) => list.sort((a, b) => a - b).join(' ')).sort()
}

const { table, entity } = people(2000, 3)
const found = findDuplicates(table)

test('finds nearly all duplicates of a made world, and little else', async () => {
  const { clusters } = await found
  let right = 0
  let joins = 0
  let truth = 0
  for (let i = 0; i < table.size; i++)
    for (let j = i + 1; j < table.size; j++) {
      const same = entity[i] === entity[j]
      const joined = clusters[i] === clusters[j]
      if (same) truth++
      if (joined) joins++
      if (same && joined) right++
    }
  expect(right / joins).toBeGreaterThan(0.99)
  expect(right / truth).toBeGreaterThan(0.98)
})

test('rows and columns in any order give the same clusters', async () => {
  const random = randomSource(9)
  const order = Array.from({ length: table.size }, (_, i) => i)
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  const shuffled: MatchTable = {
    size: table.size,
    columns: [...table.columns].reverse().map(({ name, type, values }) => ({ name, type, values: order.map((at) => values[at]!) })),
  }
  const one = groups((await found).clusters, (i) => i)
  const two = groups((await findDuplicates(shuffled)).clusters, (i) => order[i]!)
  expect(two).toEqual(one)
})

test('columns of other names give the same pairs and, all but, the same weights', async () => {
  // Texts in no role: what a column is called says nothing of them.
  const named = (prefix: string): MatchTable => ({
    size: table.size,
    columns: table.columns.map(({ values }, at) => ({
      name: `${prefix}${at}`,
      type: 'text' as const,
      values: values as (string | null)[],
    })),
  })
  const of = async (prefix: string) => {
    const { pairs } = await findDuplicates(named(prefix))
    return new Map(pairs.map(({ left, right, weight }) => [`${left} ${right}`, weight]))
  }
  const [one, other] = [await of('a'), await of('zeta ')]
  expect(one.size).toBeGreaterThan(100)
  expect([...other.keys()].sort()).toEqual([...one.keys()].sort())
  for (const [pair, weight] of one) expect(Math.abs(other.get(pair)! - weight)).toBeLessThan(0.01)
})

test('every pair explains itself: the parts add up', async () => {
  const { pairs, explain } = await found
  expect(pairs.length).toBeGreaterThan(100)
  for (const { left, right, weight } of pairs.slice(0, 50)) {
    const { prior, evidence, weight: again } = explain(left, right)
    expect(evidence.reduce((sum, part) => sum + part.weight, prior)).toBeCloseTo(weight, 4)
    expect(again).toBeCloseTo(weight, 6)
  }
})

describe('sheets that would choke a careless matcher', () => {
  const column = (name: string, values: (string | null)[]) => ({ name, type: 'text' as const, values })
  const alike: [string, MatchTable, number][] = [
    ['no records', { size: 0, columns: [] }, 0],
    ['one record', { size: 1, columns: [column('a', ['x'])] }, 1],
    ['empty columns', { size: 50, columns: [column('a', Array(50).fill(null))] }, 50],
    ['one value in every row', { size: 3000, columns: [column('a', Array(3000).fill('same'))] }, 3000],
  ]
  test.each(alike)('%s: nothing is joined', async (_, odd, clusters) =>
    expect(new Set((await findDuplicates(odd)).clusters).size).toBe(clusters),
  )

  test('cells of 10,000 characters', async () => {
    const values = Array.from({ length: 120 }, (_, i) => `record ${i} ${'lorem ipsum dolor '.repeat(550)}`)
    expect((await findDuplicates({ size: 120, columns: [column('a', values)] })).clusters.length).toBe(120)
  })

  const limits = { largest: 30, depth: 2, joined: 5 }
  const blocksOf = (size: number, keysOf: (i: number) => string[]) => {
    const lists = Array.from({ length: size }, (_, i) => keysOf(i).map((key) => hashText(key)))
    const starts = new Int32Array(size + 1)
    for (const [i, list] of lists.entries()) starts[i + 1] = starts[i]! + list.length
    return findBlocks(startCrew(1), size, { starts, keys: Uint32Array.from(lists.flat()) }, limits)
  }

  test.each<[string, number, (i: number) => string[], number, number]>([
    ['one key for all', 20_000, () => ['one'], 0, 199_990_000],
    // joined, they are one for all: compared along a chain, seventy-four links of five and one of four
    ['two keys for all', 300, () => ['one', 'two'], 374, 44_850 - 746],
    ['one key for all, another for every ten', 400, (i) => ['one', `ten ${Math.floor(i / 10)}`], 400, 79_800 - 1800],
    ['two keys for many that meet in few', 400, (i) => [`a${i % 10}`, `b${Math.floor(i / 10) % 10}`], 400, 15_000 - 600],
    ['few hold any', 400, (i) => [`${i % 200}`], 400, 0],
  ])('not compared, and counted: %s', async (_, size, keysOf, members, skipped) => {
    const blocks = await blocksOf(size, keysOf)
    expect([blocks.members.length, blocks.skippedPairs]).toEqual([members, skipped])
  })

  test('of very many pairs, those not compared are reckoned', async () => {
    const keysOf = (i: number) => [`a${i % 10}`, `b${Math.floor(i / 10) % 10}`, `c${Math.floor(i / 100)}`]
    const { skippedPairs } = await blocksOf(2000, keysOf)
    let held = 0
    for (let i = 0; i < 2000; i++)
      for (let j = i + 1; j < 2000; j++) {
        const shared = keysOf(i).filter((key) => keysOf(j).includes(key)).length
        if (shared === 1) held++
      }
    expect(Math.abs(skippedPairs / held - 1)).toBeLessThan(0.02)
  })
})
