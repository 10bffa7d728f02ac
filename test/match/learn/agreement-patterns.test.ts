import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patternsOf, sumsOf } from '../../../src/match/learn/agreement-patterns.ts'
import { RememberedPairs } from '../../../src/match/learn/compared-pairs.ts'

test('each pair has the pattern of its levels, each pattern is there once, and what they count adds up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 7 }), (width, size, kinds) => {
      const levels = Uint8Array.from({ length: size * width }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 8) % kinds)
      const patterns = patternsOf({ size, levels }, width)
      const row = (of: Uint8Array, at: number) => of.subarray(at * width, (at + 1) * width).join()
      expect(Array.from(patterns.of, (k) => row(patterns.levels, k))).toEqual(Array.from({ length: size }, (_, p) => row(levels, p)))
      expect(new Set(Array.from({ length: patterns.size }, (_, k) => row(patterns.levels, k))).size).toBe(patterns.size)
      const sums = sumsOf(
        patterns,
        Array.from({ length: size }, (_, p) => p % 2),
      )
      expect(sums.length).toBe(patterns.size)
      expect(sums.reduce((a, b) => a + b, 0)).toBe(Math.floor(size / 2))
    }),
  )
})

test('a pair is compared once, and its levels are found again however many came after it', () => {
  let compared = 0
  const pairs = new RememberedPairs((i, j, levels, bits, at = 0) => {
    compared++
    levels[at] = i % 200
    levels[at + 1] = j % 200
    bits[at] = i + j
  }, 2)
  const numbers = Array.from({ length: 9000 }, (_, k) => pairs.numberOf(k, k + 1))
  expect(Array.from({ length: 9000 }, (_, k) => pairs.numberOf(k, k + 1))).toEqual(numbers)
  expect(compared).toBe(9000)
  for (const [k, number] of numbers.entries())
    expect([pairs.levels[number * 2], pairs.levels[number * 2 + 1], pairs.bits[number * 2]]).toEqual([k % 200, (k + 1) % 200, 2 * k + 1])
})
