import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guard, unguard } from '../../src/write/guard.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+8613800138000', '+8613800138000'],
  ['+86 138-0013-8000', '+86 138-0013-8000'],
  ['+442079460018;ext=12', '+442079460018;ext=12'],
  ['+44 20 7946 0018 ext. 12', '+44 20 7946 0018 ext. 12'],
  ['+44 20 7946 0018; +1 415 555 2671 ext. 12', '+44 20 7946 0018; +1 415 555 2671 ext. 12'],
  ['+44 20 ext. 12|calc', "'+44 20 ext. 12|calc"],
  ['+1 212-555-0187 ::: +1 212-555-0188', '+1 212-555-0187 ::: +1 212-555-0188'],
  ['-5', '-5'],
  ['-1,200', "'-1,200"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+cmd|calc', "'+cmd|calc"],
  ['＝1+1', "'＝1+1"],
  ['\tx', "'\tx"],
  ["'=1", "''=1"],
  ["'text", "'text"],
  ['华信科技', '华信科技'],
  ['', ''],
])('%s is written as %s', (text, written) => {
  expect(guard(text)).toBe(written)
})

test('taking the guard off gives back any text', () => {
  const nasty = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '1', 'a', ' ', '＝', '\t') })
  fc.assert(fc.property(fc.oneof(fc.string(), nasty), (text) => unguard(guard(text)) === text))
})
