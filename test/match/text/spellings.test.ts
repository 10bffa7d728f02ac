import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashText } from '../../../src/match/arrays/hash.ts'
import { arenaOf } from '../../../src/match/text/edit-distance.ts'
import { fold, squeezed, tokensOf } from '../../../src/match/text/fold.ts'
import { hashRange, RangeNumbers, squeezedArena } from '../../../src/match/text/spellings.ts'
import { tokenTable } from '../../../src/match/text/token-table.ts'

/** Texts as sheets hold them: Chinese, ASCII, full width, accents. */
const texts = fc.array(
  fc
    .array(fc.constantFrom(..."华信科技一丁鿿深圳市aBzZ09 -()（）'’`.,ÄéＡ１ｱが한𠮷㈱"), { maxLength: 12 })
    .map((characters) => characters.join('')),
  { minLength: 1, maxLength: 40 },
)
const distinct = texts.map((list) => [...new Set(list)])

test('the letters and digits of each value, as folding gives them', () => {
  fc.assert(
    fc.property(distinct, (values) => {
      const { chars, starts } = squeezedArena(values)
      const found = values.map((_, id) => String.fromCharCode(...chars.subarray(starts[id]!, starts[id + 1]!)))
      expect(found).toEqual(values.map((value) => squeezed(fold(value))))
    }),
  )
})

test('the words of each value, as folding gives them', () => {
  fc.assert(
    fc.property(distinct, (values) => {
      const { tokens, starts, words } = tokenTable({ values, counts: new Int32Array(values.length).fill(1), filled: values.length })
      const found = values.map((_, id) => Array.from(tokens.subarray(starts[id]!, starts[id + 1]!), (token) => words[token]!).sort())
      expect(found).toEqual(values.map((value) => [...new Set(tokensOf(fold(value)))].sort()))
      expect(new Set(words).size).toBe(words.length)
    }),
  )
})

test('equal ranges have one number, and the hash of their text', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const { chars, starts } = arenaOf(list)
      const numbers = new RangeNumbers(chars)
      const order = [...new Set(list)]
      expect(list.map((_, t) => numbers.numberOf(starts[t]!, starts[t + 1]!))).toEqual(list.map((text) => order.indexOf(text)))
      expect(list.map((_, t) => hashRange(chars, starts[t]!, starts[t + 1]!, 7))).toEqual(list.map((text) => hashText(text, 7)))
    }),
  )
})
