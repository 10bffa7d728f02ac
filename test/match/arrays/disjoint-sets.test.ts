import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DisjointSets } from '../../../src/match/arrays/disjoint-sets.ts'

test('a set is named by its least member; of two that are one, joining says so', () => {
  const sets = new DisjointSets(6)
  expect([sets.join(4, 2), sets.join(2, 5), sets.join(5, 4), sets.join(0, 1)]).toEqual([true, true, false, true])
  expect([0, 1, 2, 3, 4, 5].map((i) => sets.find(i))).toEqual([0, 0, 2, 3, 2, 2])
  expect([sets.sizeOf(5), sets.sizeOf(3)]).toEqual([3, 1])
  expect([...sets.sets(2)]).toEqual([
    [0, [0, 1]],
    [2, [2, 4, 5]],
  ])
})

test('the sets are those that a walk along the joins reaches', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 40 }), (joins) => {
      const sets = new DisjointSets(31)
      for (const [i, j] of joins) sets.join(i, j)
      const name = Array.from({ length: 31 }, (_, i) => i)
      for (const _ of joins) for (const [i, j] of joins) name[i] = name[j] = Math.min(name[i]!, name[j]!)
      expect(name.map((_, i) => sets.find(i))).toEqual(name)
      expect([...sets.sets().values()].flat().sort((a, b) => a - b)).toEqual([...name.keys()])
    }),
  )
})
