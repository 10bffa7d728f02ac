import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineRule } from '../../src/check/rule.ts'
import { atLeast, chooseRules, milder } from '../../src/check/rule-set.ts'

const words = { en: 'x', zh: '某' }
const rule = (id: string, options?: z.ZodType<unknown>) =>
  defineRule({
    id,
    dimension: 'validity',
    standard: '0302',
    severity: 'error',
    title: words,
    messages: { bad: words },
    ...(options === undefined ? {} : { options }),
    create: () => ({}),
  })
const b = rule('b-rule', z.strictObject({ limit: z.number().default(3) }))
const a = rule('a-rule')

const chosen = (settings: Record<string, object>, only?: string[]) => {
  const { active, problems } = chooseRules([b, a], new Map(Object.entries(settings)), only)
  return { active: active.map(({ rule: { id }, severity, options }) => [id, severity, options]), problems }
}

test.each([
  [
    'all of them, sorted, with their own severity and default options',
    {},
    undefined,
    [
      ['a-rule', 'error', {}],
      ['b-rule', 'error', { limit: 3 }],
    ],
  ],
  ['one switched off', { 'a-rule': { severity: 'off' } }, undefined, [['b-rule', 'error', { limit: 3 }]]],
  [
    'another severity and options',
    { 'b-rule': { severity: 'info', options: { limit: 9 } } },
    ['b-rule'],
    [['b-rule', 'info', { limit: 9 }]],
  ],
  ['a rule asked for by name runs although it is off', { 'a-rule': { severity: 'off' } }, ['a-rule'], [['a-rule', 'error', {}]]],
])('chooses %s', (_, settings, only, active) => {
  expect(chosen(settings, only)).toEqual({ active, problems: [] })
})

test('names every mistake at once, with the nearest known rule', () => {
  const { problems } = chosen({ 'a-rul': {}, 'quite-another': {}, 'b-rule': { options: { limit: 'x', more: 1 } } })
  expect(problems.map(({ rule: id, problem }) => [id, problem])).toEqual([
    ['a-rul', { en: 'there is no such rule. Did you mean a-rule?', zh: '没有这条规则。您是不是要用 a-rule？' }],
    ['quite-another', { en: 'there is no such rule.', zh: '没有这条规则。' }],
    [
      'b-rule',
      {
        en: 'limit: must be a number; there is no setting "more"',
        zh: 'limit：须为数字；没有设置项“more”',
      },
    ],
  ])
})

test.each([
  ['error', 'warning', 'warning'],
  ['info', 'error', 'info'],
  ['warning', 'warning', 'warning'],
] as const)('the milder of %s and %s is %s', (one, other, result) => {
  expect(milder(one, other)).toBe(result)
})

test.each(['', 'Upper', 'two words', '../up', 'a--b', '-a'])('an id that could not name a file is refused: "%s"', (id) => {
  expect(() => rule(id)).toThrow(TypeError)
})

test.each([
  ['error', 'warning', true],
  ['warning', 'warning', true],
  ['info', 'warning', false],
  ['warning', 'error', false],
] as const)('%s is at least %s: %s', (severity, bar, expected) => {
  expect(atLeast(severity, bar)).toBe(expected)
})
