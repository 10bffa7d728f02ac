import fc from 'fast-check'
import { expect, test } from 'vitest'
import { near, nearByTrying } from '../../support/near-by-trying.ts'
import { tries } from '../../support/tries.ts'

// few different characters, so that texts are near one another by chance as well; 𠮷 and 😀 are two code units each
const character = fc.constantFrom('a', 'b', 'c', '华', '信', '𠮷', '😀')
const textOf = (minLength: number, maxLength: number) => fc.array(character, { minLength, maxLength }).map((list) => list.join(''))

/** Texts, and for each some that were made from it by up to three edits. */
const crowd = (minLength: number, maxLength: number) =>
  fc
    .array(
      fc.tuple(
        textOf(minLength, maxLength),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('insert', 'delete', 'change'), character), { maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 25 },
    )
    .map((made) => {
      const texts = new Set<string>()
      for (const [text, changes] of made) {
        texts.add(text)
        const list = [...text]
        for (const [where, what, by] of changes) {
          const at = where % (list.length + 1)
          list.splice(at, what === 'insert' ? 0 : 1, ...(what === 'delete' ? [] : [by]))
          texts.add(list.join(''))
        }
      }
      return [...texts]
    })

test.each([
  ['short, one edit', 0, 8, 1],
  ['short, two edits', 0, 8, 2],
  ['on the bound, two edits', 9, 16, 2],
  ['on the bound, one edit', 21, 28, 1],
  ['long, one edit', 26, 60, 1],
  ['long, two edits', 14, 60, 2],
] as const)('no pair is missed: %s', (_, least, most, edits) => {
  fc.assert(
    fc.property(crowd(least, most), (texts) => {
      const tried = new Set(nearByTrying(texts, edits))
      const found = new Set(near(texts, edits))
      expect([...tried].filter((pair) => !found.has(pair))).toEqual([])
    }),
    { numRuns: tries(15) },
  )
})
