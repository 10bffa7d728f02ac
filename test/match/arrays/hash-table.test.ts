import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HashTable } from '../../../src/match/arrays/hash-table.ts'

/** Numbers of texts under a hash of few values, so that many texts share one. */
function numbered(texts: readonly string[], hashOf: (text: string) => number): number[] {
  const table = new HashTable(2)
  const known: string[] = []
  const numberOf = (text: string): number => {
    const hash = hashOf(text)
    for (let number = table.first(hash); number >= 0; number = table.next(hash)) if (known[number] === text) return number
    known.push(text)
    return table.add(hash)
  }
  const numbers = texts.map(numberOf)
  expect(table.size).toBe(known.length)
  return numbers
}

test.each([
  ['all of one hash', () => 7],
  ['of few hashes, negative and beyond 31 bits', (text: string) => [0, -1, 0xffffffff, 0x80000000][text.length % 4]!],
  ['each of its own', (text: string) => Number.parseInt(`${text}0`, 36)],
])('numbers rise with first appearance: %s', (_, hashOf) => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 4 }), { maxLength: 200 }), (texts) => {
      const order = [...new Set(texts)]
      expect(numbered(texts, hashOf)).toEqual(texts.map((text) => order.indexOf(text)))
    }),
  )
})
