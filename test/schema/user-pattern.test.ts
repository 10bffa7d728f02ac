import { expect, test } from 'vitest'
import { isPattern, wholeMatch } from '../../src/schema/user-pattern.ts'

test.each([
  ['HT-\\d{4}', 'HT-2024', true],
  ['HT-\\d{4}', 'xHT-2024', false],
  ['[一-鿿]+', '华兴', true],
  ['(a+)+', `${'a'.repeat(10_000)}!`, false],
])('%s against %s', (pattern, text, expected) => expect(wholeMatch(pattern)(text)).toBe(expected))

test('knows what it cannot take', () => {
  expect(['a(', '(?=a)', '(a)\\1', 'a+'].map(isPattern)).toEqual([false, false, false, true])
})
