import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, squeezed, tokensOf } from '../../../src/match/text/fold.ts'
import { squeezedArena } from '../../../src/match/text/spellings.ts'
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
