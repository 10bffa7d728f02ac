import { expect, test } from 'vitest'
import { nameClusters } from '../../../src/match/cluster/stable-names.ts'

type Old = Readonly<Record<string, readonly number[]>>

const nothing = { created: 0, grown: 0, shrunk: 0, split: 0, merged: 0, gone: 0 }

/** Clusters of last night by name, who is gone since, clusters of tonight; then their names and what is told. New names start at 100. */
test.each<[string, Old, readonly number[], readonly (readonly number[])[], Old, object]>([
  [
    'nothing changes',
    { 1: [1, 2], 2: [3, 4] },
    [],
    [
      [1, 2],
      [3, 4],
    ],
    { 1: [1, 2], 2: [3, 4] },
    {},
  ],
  ['two new records meet', {}, [], [[8, 9]], { 100: [8, 9] }, { created: 1 }],
  ['a record joins', { 1: [1, 2] }, [], [[1, 2, 9]], { 1: [1, 2, 9] }, { grown: 1 }],
  ['a record leaves', { 1: [1, 2, 3] }, [], [[1, 2]], { 1: [1, 2] }, { shrunk: 1, split: 1 }],
  ['a record is deleted', { 1: [1, 2, 3] }, [3], [[1, 2]], { 1: [1, 2] }, { shrunk: 1 }],
  ['the oldest is deleted', { 1: [1, 2, 3] }, [1], [[2, 3]], { 1: [2, 3] }, { shrunk: 1 }],
  ['of two one is deleted', { 1: [1, 2] }, [2], [], {}, { gone: 1 }],
  ['two come apart', { 1: [1, 2] }, [], [], {}, { split: 1, gone: 1 }],
  [
    'the majority keeps the name',
    { 1: [1, 2, 3, 4, 5] },
    [],
    [
      [1, 2],
      [3, 4, 5],
    ],
    { 100: [1, 2], 1: [3, 4, 5] },
    { shrunk: 1, split: 1 },
  ],
  [
    'of halves the one with the oldest',
    { 1: [1, 2, 3, 4] },
    [],
    [
      [1, 4],
      [2, 3],
    ],
    { 1: [1, 4], 100: [2, 3] },
    { shrunk: 1, split: 1 },
  ],
  [
    'two become one, the larger share lasts',
    { 1: [1, 2], 2: [3, 4, 5] },
    [],
    [[1, 2, 3, 4, 5]],
    { 2: [1, 2, 3, 4, 5] },
    { merged: 1, gone: 1 },
  ],
  ['of equal ones the older lasts', { 7: [1, 2], 3: [4, 5] }, [], [[1, 2, 4, 5]], { 3: [1, 2, 4, 5] }, { merged: 1, gone: 1 }],
  [
    'a new record joins two clusters',
    { 1: [1, 2], 2: [3, 4] },
    [],
    [[1, 2, 3, 4, 9]],
    { 1: [1, 2, 3, 4, 9] },
    { grown: 1, merged: 1, gone: 1 },
  ],
  [
    'a member changes sides',
    { 1: [1, 2, 3], 2: [4, 5] },
    [],
    [
      [1, 2],
      [3, 4, 5],
    ],
    { 1: [1, 2], 2: [3, 4, 5] },
    { shrunk: 1, split: 1, merged: 1 },
  ],
  [
    'a split name goes on in one part only',
    { 1: [1, 2, 3] },
    [],
    [
      [1, 8],
      [2, 9],
      [3, 10],
    ],
    { 1: [1, 8], 100: [2, 9], 101: [3, 10] },
    { grown: 1, shrunk: 1, split: 1 },
  ],
])('%s', (_, old, gone, groups, named, told) => {
  const before = new Map(Object.entries(old).flatMap(([name, members]) => members.map((record) => [record, Number(name)] as const)))
  let last = 99
  const { clusters, events } = nameClusters(
    before,
    groups,
    (record) => !gone.includes(record),
    () => ++last,
  )
  expect(Object.fromEntries(clusters.map(({ name, members }) => [name, members]))).toEqual(named)
  expect(events).toEqual({ ...nothing, ...told })
})

test('the order in which clusters are given makes no difference', () => {
  const before = new Map([1, 2, 3, 4].map((record) => [record, 1]))
  const named = (groups: number[][]) =>
    nameClusters(
      before,
      groups,
      () => true,
      () => 9,
    ).clusters
  expect(
    named([
      [4, 3],
      [2, 1],
    ]),
  ).toEqual(
    named([
      [1, 2],
      [3, 4],
    ]),
  )
})
