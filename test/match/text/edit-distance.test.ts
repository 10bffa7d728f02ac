import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arenaOf, bitCount, characterSets, digitSlips, edits, jaroWinkler } from '../../../src/match/text/edit-distance.ts'

const between = (a: string, b: string, limit = 9) => {
  const { chars, starts } = arenaOf([a, b])
  return edits(chars, starts[0]!, starts[1]!, starts[1]!, starts[2]!, limit)
}

test.each([
  ['', '', 0],
  ['华信', '华信', 0],
  ['华信', '华新', 1],
  ['peter', 'petre', 1],
  ['petevr', 'peter', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3], // optimal string alignment: no edit inside a swap
  ['a cat', 'an abct', 4],
] as const)('%s and %s are %d edits apart', (a, b, expected) => expect(between(a, b)).toBe(expected))

/** The textbook table, whole. */
function slow(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1)
    }
  return d[a.length]![b.length]!
}

const words = fc.array(fc.constantFrom(...'abcd'), { maxLength: 9 }).map((letters) => letters.join(''))

test('the banded table gives what the whole one gives, up to its limit', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(between(a, b, limit)).toBe(Math.min(slow(a, b), limit + 1))
    }),
    { numRuns: 3000 },
  )
})

test('character sets never reject texts within k edits', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const sets = characterSets(arenaOf([a, b]))
      expect(bitCount(sets[0]! ^ sets[1]!)).toBeLessThanOrEqual(2 * slow(a, b))
    }),
  )
})

test.each([
  ['13812345678', '13812345678', 0],
  ['13812345678', '13812345679', 1],
  ['13812345678', '13812354678', 1],
  ['13812345678', '1381234567', 1],
  ['13812345678', '13912345679', 2],
  ['13812345678', '13912349679', 3],
  ['13812345678', '15912345670', 3],
] as const)('%s and %s: %d slips', (a, b, expected) => {
  const { chars, starts } = arenaOf([a, b])
  expect(digitSlips(chars, starts[0]!, starts[1]!, starts[1]!, starts[2]!)).toBe(expected)
})

test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'xyz', 0],
] as const)('Jaro–Winkler of %s and %s is %d', (a, b, expected) => {
  const { chars, starts } = arenaOf([a, b])
  expect(jaroWinkler(chars, starts[0]!, starts[1]!, starts[1]!, starts[2]!)).toBeCloseTo(expected, 3)
})

test('a likeness asked for from some value up is the same from there, and below it nothing above', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', '信') })
  fc.assert(
    fc.property(word, word, fc.constantFrom(0.6, 0.75, 0.88, 0.95), (a, b, least) => {
      const { chars, starts } = arenaOf([a, b])
      const like = (from?: number) => jaroWinkler(chars, starts[0]!, starts[1]!, starts[1]!, starts[2]!, from)
      if (like() >= least) expect(like(least)).toBe(like())
      else expect(like(least)).toBeLessThan(least)
    }),
    { numRuns: 1000 },
  )
})
