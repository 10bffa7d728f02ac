import { expect, test } from 'vitest'
import { nearest } from '../src/nearest.ts'

test.each<[string, string[], string | undefined, string]>([
  ['phone-dialible', ['email-shape', 'phone-dialable'], 'phone-dialable', 'one letter differs'],
  ['emailshape', ['phone-dialable', 'email-shape'], 'email-shape', 'one is missing'],
  ['Phnoe', ['PHONE'], 'PHONE', 'case says nothing, and the name comes back as it is written'],
  ['warn', ['error', 'warning'], 'warning', 'the beginning of a word'],
  ['in', ['info', 'is'], 'is', 'of two letters every word is the beginning'],
  ['名宇', ['编号', '名字'], '名字', 'one of two characters'],
  ['rule-b', ['rule-a', 'rule-c'], 'rule-a', 'the first of two that are as near'],
  ['abcdefghi', ['abcdefxyz'], 'abcdefxyz', 'a third of the letters'],
  ['abcdefgh', ['abcdexyz'], undefined, 'more than a third, and more than two'],
  ['姓名', ['电话'], undefined, 'nothing in common'],
  ['zzzzzz', ['phone-dialable'], undefined, 'far from all'],
  ['any', [], undefined, 'nothing is known'],
  ['a'.repeat(250), [`${'a'.repeat(249)}b`], undefined, 'no name is so long, and counting letters of a million takes minutes'],
])('%s among %j means %s: %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant)
})
