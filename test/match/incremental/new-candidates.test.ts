import { expect, test } from 'vitest'
import { crowdFrom } from '../../../src/match/arrays/key-lists.ts'
import { findNewcomers } from '../../../src/match/incremental/new-candidates.ts'

const options = { largest: 3, depth: 2, joined: 4 }

/** @param keys of each new record @param known what the list has under a key */
function find(keys: readonly (readonly number[])[], known: Readonly<Record<number, readonly number[]>>) {
  const starts = Int32Array.from([0, ...keys.map((_, i) => keys.slice(0, i + 1).flat().length)])
  const none = { starts: new Int32Array(keys.length + 1), keys: new Uint32Array(0) }
  const table = { starts, keys: Uint32Array.from(keys.flat()), slips: none, contents: Uint32Array.from(keys, (_, i) => 1000 + i) }
  const { fresh, old, left, right } = findNewcomers(
    keys.length,
    table,
    (key, visit) => {
      for (const value of known[key] ?? []) visit(value)
    },
    options,
  )
  const pairs = (ones: Int32Array, others: Int32Array) => Array.from(ones, (one, k) => [one, others[k]])
  return { withOld: pairs(fresh, old), among: pairs(left, right) }
}

const crowd = (count: number) => [crowdFrom + count]

test.each<[string, number[][], Record<number, number[]>, ReturnType<typeof find>]>([
  ['with an old one that shares a key', [[1], [2]], { 1: [70] }, { withOld: [[0, 70]], among: [] }],
  ['with one another', [[1], [1]], {}, { withOld: [], among: [[0, 1]] }],
  [
    'once, whatever they share',
    [
      [1, 2],
      [1, 2],
    ],
    {},
    { withOld: [], among: [[0, 1]] },
  ],
  ['not by what a crowd of old ones shares', [[1], [1]], { 1: crowd(500) }, { withOld: [], among: [] }],
  [
    'by two things together that a crowd each shares',
    [
      [1, 2],
      [1, 2],
      [1, 3],
    ],
    { 1: crowd(500), 2: crowd(90), 3: crowd(80) },
    { withOld: [], among: [[0, 1]] },
  ],
  [
    'not by a list that grew to a crowd',
    [[1], [1]],
    { 1: [1, 2, 3, 4, 5, 6] },
    { withOld: [1, 2, 3, 4, 5, 6].flatMap((old) => [[0, old]]).concat([1, 2, 3, 4, 5, 6].map((old) => [1, old])), among: [] },
  ],
])('new records are paired %s', (_, keys, known, pairs) => {
  expect(find(keys, known)).toEqual(pairs)
})
