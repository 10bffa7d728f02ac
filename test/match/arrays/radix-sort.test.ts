import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortByKey } from '../../../src/match/arrays/radix-sort.ts'

const keysOf = (size: number) => fc.array(fc.oneof(fc.nat(3), fc.nat(0xffff), fc.nat({ max: 0xffffffff })), { maxLength: size })

test('positions by key, those of equal keys in the order they came', () => {
  fc.assert(
    fc.property(keysOf(600), (list) => {
      const sorted = list.map((_, at) => at).sort((a, b) => list[a]! - list[b]! || a - b)
      expect([...sortByKey(Uint32Array.from(list))]).toEqual(sorted)
    }),
  )
})

test('many keys of one beginning', () => {
  const list = Uint32Array.from({ length: 5000 }, (_, i) => (i * 7919) % 4001)
  const sorted = [...list.keys()].sort((a, b) => list[a]! - list[b]! || a - b)
  expect([...sortByKey(list)]).toEqual(sorted)
})

test('by two keys in two calls', () => {
  const first = Uint32Array.of(2, 1, 2, 1)
  const second = Uint32Array.of(9, 8, 3, 4)
  expect([...sortByKey(first, sortByKey(second))]).toEqual([3, 1, 2, 0])
})
