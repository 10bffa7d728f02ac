import { expect, test } from 'vitest'
import { eachCandidate, findBlocks } from '../../../src/match/block/blocks.ts'
import { startCrew } from '../../../src/match/workers/start-crew.ts'

/** Records with the same keys, some of which lack one: records that hold together by candidates, as groups of their sizes. */
async function groups(size: number, keysOf: (record: number) => readonly number[]): Promise<{ groups: number; pairs: number }> {
  const lists = Array.from({ length: size }, (_, i) => keysOf(i))
  const starts = new Int32Array(size + 1)
  for (const [i, list] of lists.entries()) starts[i + 1] = starts[i]! + list.length
  const crew = startCrew(1)
  const blocks = await findBlocks(crew, size, { starts, keys: Uint32Array.from(lists.flat()) }, { largest: 12, depth: 3, joined: 5 })
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i]!))
  let pairs = 0
  eachCandidate(blocks, 0, size, new Int32Array(size), (i, j) => {
    pairs++
    parent[root(i)] = root(j)
  })
  return { groups: new Set(Array.from({ length: size }, (_, i) => root(i))).size, pairs }
}

const key = (n: number) => Math.imul(n + 1, 0x9e3779b1) >>> 0

test('a customer who is there two hundred times is held together, at a cost by record', async () => {
  const found = await groups(200, (i) => [0, 1, 2, 3, 4].filter((k) => k !== i % 5).map(key))
  expect(found.groups).toBe(1)
  expect(found.pairs).toBeLessThan(200 * 40)
})

test('what thousands share brings nobody together', async () => {
  expect(await groups(3000, () => [0, 1, 2].map(key))).toEqual({ groups: 3000, pairs: 0 })
})
