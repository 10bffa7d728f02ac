import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HashCounts } from '../../src/check/hash-counts.ts'

test('tells how often a text came before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 200 }), (texts) => {
      const counts = new HashCounts()
      expect(texts.map((text) => counts.add(text))).toEqual(
        texts.map((text, at) => texts.slice(0, at).filter((one) => one === text).length),
      )
    }),
  )
})

test('grows, and forgets nothing', () => {
  const counts = new HashCounts()
  for (let i = 0; i < 5_000; i++) expect(counts.add(`row ${i}`)).toBe(0)
  for (let i = 0; i < 5_000; i++) expect(counts.add(`row ${i}`)).toBe(1)
})
