import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashRange, hashText } from '../../../src/match/arrays/hash.ts'
import { RangeNumbers } from '../../../src/match/arrays/range-numbers.ts'

/** Texts laid end to end, and where each begins; the last number is the end. */
function laid(list: readonly string[]): { chars: Uint16Array; starts: number[] } {
  const starts = [0]
  for (const text of list) starts.push(starts.at(-1)! + text.length)
  return { chars: Uint16Array.from(list.join(''), (unit) => unit.charCodeAt(0)), starts }
}

test('equal ranges have one number, and the hash of their text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '华', '信'), maxLength: 6 }), { minLength: 1, maxLength: 60 }),
      (list) => {
        const { chars, starts } = laid(list)
        const numbers = new RangeNumbers(chars)
        const order = [...new Set(list)]
        expect(list.map((_, t) => numbers.numberOf(starts[t]!, starts[t + 1]!))).toEqual(list.map((text) => order.indexOf(text)))
        expect(numbers.size).toBe(order.length)
        expect(list.map((_, t) => hashRange(chars, starts[t]!, starts[t + 1]!, 7))).toEqual(list.map((text) => hashText(text, 7)))
      },
    ),
  )
})
