import { expect, test } from 'vitest'
import { keysOfValues } from '../../../src/match/block/value-keys.ts'
import { acronymOf } from '../../../src/match/text/acronym.ts'

test.each([
  ['IBM', 'ibm', true],
  ['I.B.M. Corp.', 'ibm', true],
  ['International Business Machines', 'ibm', false],
  ['University of the Arts London, Ltd', 'ual', false],
  ['Åland Östra Bygg AB', 'aoba', false],
])('%s: the letters %s', (text, letters, isShort) => expect(acronymOf(text)).toEqual({ letters, isShort }))

test.each(['Li & Wang', 'Hewlett', 'Acme 3 Star House', '中国 工商 银行', ''])('%j makes none', (text) => {
  expect(acronymOf(text)).toBe(null)
})

test('a name and its acronym bring records together', () => {
  const values = ['IBM Deutschland GmbH', 'International Business Machines', 'IBM', 'Dyer & Sons Bakery']
  const { starts, keys } = keysOfValues({ values, counts: Int32Array.of(1, 1, 1, 1), filled: 4 }, 'long-text', 1)
  const of = (id: number) => new Set(keys.subarray(starts[id], starts[id + 1]))
  expect([...of(1)].filter((key) => of(2).has(key))).toHaveLength(1)
  expect([...of(3)].filter((key) => of(2).has(key))).toHaveLength(0)
})
