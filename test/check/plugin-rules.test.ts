import { expect, test } from 'vitest'
import { pluginRules } from '../../src/check/plugin-rules.ts'
import { defineRule } from '../../src/check/rule.ts'
import { findingsOf } from '../../src/testing.ts'
import type { Words } from '../../src/words.ts'

const messages = { bad: { en: 'bad', zh: '坏' } }
const parts = {
  id: 'our-rule',
  dimension: 'validity',
  standard: '0104',
  severity: 'warning',
  title: { en: 'a', zh: '甲' },
  messages,
} as const
const good = defineRule({
  ...parts,
  create: ({ report }) => ({ record: (record) => report({ record, field: 'name', message: 'bad' }) }),
})
const whole = { ...good }

const problem = (given: unknown) => {
  const read = pluginRules(given, 'digest')
  return 'problem' in read ? read.problem.en : null
}
function oneOf(given: unknown) {
  const read = pluginRules(given, 'digest')
  if ('problem' in read) throw new Error(read.problem.en)
  return read.rules[0]!
}

test('a rule, or a list of them', () => {
  const read = pluginRules([good, { ...good, id: 'other-rule' }], 'digest')
  expect('rules' in read && read.rules.map(({ id, revision }) => [id, revision])).toEqual([
    ['our-rule', 'digest'],
    ['other-rule', 'digest'],
  ])
  const found = findingsOf(oneOf(good), { why: '', rows: [{ name: '甲' }] })
  expect(found.map(({ rule, field, message }) => [rule, field, message])).toEqual([['our-rule', 'name', 'bad']])
})

test.each<[string, unknown, string]>([
  ['a named export', undefined, 'it has no default export; write "export default defineRule({ ... })"'],
  ['an empty list', [], 'its default export is an empty list'],
  ['a function', () => good, 'its default export is not a rule but function; make it with defineRule'],
  ['nothing', null, 'its default export is not a rule but null; make it with defineRule'],
  ['no id', { ...whole, id: undefined }, 'it has no id of small letters, digits and hyphens'],
  ['an id that names no file', { ...whole, id: 'Our rule' }, 'it has no id of small letters, digits and hyphens'],
  [
    'no dimension',
    { ...whole, dimension: 'beauty' },
    'our-rule has no dimension (completeness, validity, accuracy, uniqueness, consistency, timeliness)',
  ],
  ['no severity', { ...whole, severity: 'fatal' }, 'our-rule has no severity (error, warning, info)'],
  ['a standard that is no text', { ...whole, standard: 104 }, 'our-rule has a "standard" that is not a text'],
  ['a title in one language', { ...whole, title: 'a' }, 'our-rule has no title in both languages: { en, zh }'],
  ['no messages', { ...whole, messages: {} }, 'our-rule has no messages'],
  [
    'a message in one language',
    { ...whole, messages: { bad: { en: 'a' } } },
    'our-rule has a message "bad" that is not in both languages: { en, zh }',
  ],
  ['no defineRule', parts, 'our-rule was not made by defineRule'],
  ['no create', { ...whole, create: 1 }, 'our-rule has no function "create"'],
  ['an async create', { ...whole, create: async () => ({}) }, 'our-rule has an async "create"; rules cannot wait'],
  ['the second of a list', [good, {}], 'rule 2: it has no id of small letters, digits and hyphens'],
  ['the same twice', [good, good], 'two of its rules have the id "our-rule"'],
])('what is no rule: %s', (_, given, expected) => {
  expect(problem(given)).toBe(expected)
})

test.each<[string, Parameters<typeof defineRule>[0]['create'], string]>([
  [
    'an unknown field',
    ({ report }) => ({ record: (record) => report({ record, field: 'nmae', message: 'bad' }) }),
    'it reports a field "nmae", which the schema does not have',
  ],
  [
    'an unknown message',
    ({ report }) => ({ record: (record) => report({ record, field: 'name', message: 'worse' }) }),
    'it has no message "worse"',
  ],
  ['an async handler', () => ({ record: (async () => {}) as unknown as () => void }), '"record" is async; rules cannot wait'],
  ['no handlers', () => undefined as never, '"create" returns no handlers'],
])('what is a fault of the plug-in: %s', (_, create, expected) => {
  const rule = oneOf(defineRule({ ...parts, messages: messages as Record<string, Words>, create }))
  expect(() => findingsOf(rule, { why: '', rows: [{ name: '甲' }] })).toThrow(expected)
})
