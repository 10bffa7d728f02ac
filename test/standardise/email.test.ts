import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/record.ts'
import { isEmail, standardiseEmail } from '../../src/standardise/email.ts'

describe('one address, however it is written', () => {
  test.each([
    'wang@example.com',
    ' Wang@Example.COM ',
    'wang＠example.com',
    'ｗａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'mailto:wang@example.com',
    'MAILTO:wang@example.com?subject=hi',
    '<wang@example.com>',
    '"wang@example.com"',
    '(wang@example.com)',
    '【wang@example.com】',
    'wang@example.com.',
    'wang@example.com,',
    'wang@example.com；',
    '邮箱：wang@example.com',
    'Email: wang@example.com',
    'wang@example.com; WANG@example.com',
    '\u200bwang@example.com\u00a0',
  ])('%j', (raw) => expect(standardiseEmail(raw)).toEqual({ value: 'wang@example.com', notes: [] }))
})

const n = (kind: Note['kind'], detail?: string, proposal?: string): Note => ({
  kind,
  ...(detail === undefined ? {} : { detail }),
  ...(proposal === undefined ? {} : { proposal }),
})

describe('what else a cell holds is noted', () => {
  test.each([
    ['Wang Wei <wang@example.com>', 'wang@example.com', [n('extra-text', 'Wang Wei')]],
    ['"Wang, Wei" <wang@example.com>', 'wang@example.com', [n('extra-text', 'Wang Wei')]],
    ['王伟 wang@example.com', 'wang@example.com', [n('extra-text', '王伟')]],
    ['wang@example.com（王伟）', 'wang@example.com', [n('extra-text', '王伟')]],
    ['a.b@c.com, d@e.cn', 'a.b@c.com', [n('several', 'd@e.cn')]],
    ['a.b@c.com；d@e.cn；A.B@c.com', 'a.b@c.com', [n('several', 'd@e.cn')]],
    ['a.b@c.com/d@e.cn', 'a.b@c.com', [n('several', 'd@e.cn')]],
    ['a.b@c.com d@e.cn', 'a.b@c.com', [n('several', 'd@e.cn')]],
    ['a.b@c.com\nd@e.cn', 'a.b@c.com', [n('several', 'd@e.cn')]],
    ['13812345678', '13812345678', [n('wrong-kind', 'phone')]],
    ['test@test.com', 'test@test.com', [n('placeholder', 'test@test.com')]],
    ['A@a.a', 'a@a.a', [n('placeholder', 'a@a.a')]],
  ] as [string, string, Note[]][])('%j', (raw, value, notes) => expect(standardiseEmail(raw)).toEqual({ value, notes }))
})

describe('a slip: the text stays, the repair is proposed', () => {
  test.each([
    ['wang @ example .com', 'wang@example.com'],
    ['wang@ example.com', 'wang@example.com'],
    ['wang wei@example.com', 'wangwei@example.com'],
    ['wang@@example.com', 'wang@example.com'],
    ['wang@example,com', 'wang@example.com'],
    ['wang@example。com', 'wang@example.com'],
    ['wang@example..com', 'wang@example.com'],
    ['wang.@example.com', 'wang@example.com'],
    ['wang@.example.com', 'wang@example.com'],
    ['wang@example.con', 'wang@example.com'],
    ['wang@qq.c0m', 'wang@qq.com'],
    ['wang@163.cmo', 'wang@163.com'],
    ['wang@qqcom', 'wang@qq.com'],
    ['12345qq.com', '12345@qq.com'],
    ['wang#example.com', 'wang@example.com'],
    ['wang(at)example.com', 'wang@example.com'],
  ])('%j: %s?', (raw, proposal) => expect(standardiseEmail(raw)).toEqual({ value: raw, notes: [n('repaired', undefined, proposal)] }))
  test.each([
    ['wangexample.com', [n('unparsed', 'no-at')]],
    ['wang@', [n('unparsed')]],
    ['@example.com', [n('unparsed')]],
    ['王伟', [n('unparsed', 'no-at')]],
  ] as [string, Note[]][])('%j has no certain repair', (raw, notes) => expect(standardiseEmail(raw)).toEqual({ value: raw, notes }))
})

test.each([
  ['unsubscribe anna@q.de', 'unsubscribe'],
  ['bitte nicht anrufen anna@q.de', 'bitte nicht anrufen'],
  ['old anna@q.de', 'old'],
  ['anna@q.de DO NOT MAIL', 'DO NOT MAIL'],
])('%j: words beside an address are no part of it', (raw, words) => {
  expect(standardiseEmail(raw)).toEqual({ value: 'anna@q.de', notes: [n('extra-text', words)] })
})

describe('shape', () => {
  test.each([
    'a@b.co',
    'first.last+tag@sub.example.co.uk',
    "o'brien@example.ie",
    '_x_@example.com',
    '1234567890@qq.com',
    '用户@例子.中国',
    'user@xn--fsqu00a.xn--0zwm56d',
    'müller@example.de',
    `${'a'.repeat(64)}@example.com`,
  ])('accepts %s', (text) => expect(isEmail(text)).toBe(true))
  test.each([
    '',
    'a',
    'a@b',
    'a@b.c',
    '@b.com',
    'a@.com',
    'a@b..com',
    '.a@b.com',
    'a.@b.com',
    'a..b@b.com',
    'a b@c.com',
    'a@-b.com',
    'a@b-.com',
    'a@b.123',
    'a@[1.2.3.4]',
    '"a b"@c.com',
    'a@b@c.com',
    'a@b.com.',
    'a@b_c.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(64)}.com`,
    `a@${'b.'.repeat(130)}com`,
  ])('refuses %s', (text) => expect(isEmail(text)).toBe(false))
})

test('never throws, and standardising the result changes nothing', () => {
  const emailLike = fc.string({ unit: fc.constantFrom(...'abq.@@ ,;<>()"\'coms/:王，。\n-_+0163'), maxLength: 30 })
  fc.assert(
    fc.property(fc.oneof(emailLike, fc.emailAddress(), fc.string({ unit: 'grapheme' })), (raw) => {
      const once = standardiseEmail(raw)
      return once.value === null || standardiseEmail(once.value).value === once.value
    }),
    { numRuns: 5_000 },
  )
})

test.each(['a***@acme.com', 'z...@qq.com', 'zhang@***.com', 'zh*@acme.com'])('%s is masked', (raw) =>
  expect(standardiseEmail(raw)).toEqual({ value: raw, notes: [{ kind: 'masked' }] }),
)
