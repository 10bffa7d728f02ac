import { expect, test } from 'vitest'
import { shippedRules } from '../../rules/index.ts'
import type { Field, FieldType, Schema } from '../../src/schema/field.ts'
import { wholeSheet } from '../support/rule-sheet.ts'

const field = (name: string, type: FieldType, more: Partial<Field> = {}): Field => ({
  name,
  type,
  label: { en: name, zh: name },
  aliases: [],
  required: false,
  ...more,
})

/** A field of every kind, each named for what sets it apart. */
const schema: Schema = {
  name: 'every kind',
  kind: 'customers',
  fields: [
    ...(['company', 'person', 'party', 'given', 'family', 'phone', 'email', 'date', 'period', 'money', 'number'] as const).map((type) =>
      field(type, type),
    ),
    ...(['choice', 'choices', 'address', 'region', 'id', 'text'] as const).map((type) => field(type, type)),
    field('uscc', 'code', { code: 'uscc' }),
    field('postcode', 'code', { code: 'postcode' }),
    field('resident-id', 'code', { code: 'resident-id' }),
    field('from', 'number', { min: 0 }),
    field('to', 'number', { max: 9 }),
    field('short', 'text', { maxLength: 5 }),
    field('formed', 'text', { pattern: 'x+' }),
    field('key', 'text', { unique: true }),
  ],
}
const all = schema.fields.map(({ name }) => name).join(' ')

/** The cells, keys and columns that a rule judges; `+` where it judges columns of no field too. */
const judged: readonly (readonly [rule: string, fields: string])[] = [
  ['choice-known', 'choice choices'],
  ['date-in-range', 'date'],
  ['date-real', 'date period'],
  ['email-disposable', 'email'],
  ['email-domain-agrees', 'email'],
  ['email-domain-known', 'email'],
  ['email-shape', 'email'],
  ['email-shared', 'email'],
  ['excel-damage', 'all +'],
  ['html-entities', 'all +'],
  ['id-format', 'id resident-id'],
  ['length-limit', 'short'],
  ['magnitude-outlier', 'money number'],
  ['mixed-scripts', 'company person party given family email address id +'],
  ['mojibake', 'all +'],
  ['name-abbreviated', 'company party'],
  ['not-a-company-name', 'company party'],
  ['not-a-person-name', 'person given family'],
  ['number-in-range', 'money number from to'],
  ['pattern', 'formed'],
  ['personal-data', 'company person party given family email choice choices address region id text uscc postcode short formed key +'],
  ['phone-dialable', 'phone'],
  ['phone-shared', 'phone'],
  ['placeholder-value', 'all'],
  ['postcode-valid', 'postcode +'],
  ['repeated-or-sequential-digits', 'phone'],
  ['unique-key', 'key'],
  ['unprintable-characters', 'all +'],
  ['uscc-valid', 'uscc'],
  ['vague-value', 'period money number choice choices address from to'],
  ['words-beside-value', 'person phone email date period money choice choices'],
]

const handlersOf = ({ options, create }: (typeof shippedRules)[number]) =>
  create({ options: options.parse({}), schema, sheet: wholeSheet, today: '2026-09-30', country: 'CN', references: [], report: () => {} })

test('each rule judges the fields of its kind', () => {
  const found = shippedRules.flatMap((rule) => {
    const { cells, keys = [], columns = [] } = handlersOf(rule)
    const names = [...(cells?.fields ?? []).map(({ name }) => name), ...[...keys, ...columns].map((check) => check.field)].join(' ')
    return names === '' ? [] : [[rule.id, (names === all ? 'all' : names) + (cells?.extras === true ? ' +' : '')]]
  })
  expect(found).toEqual(judged)
})

test('rules about fields that a schema does not have cost nothing', () => {
  expect(shippedRules.filter((rule) => Object.keys(handlersOf(rule)).length === 0).map(({ id }) => id)).toEqual([
    'consent-given',
    'double-entry-agrees',
    'followup-missed',
    'followup-recorded',
    'stale-potential',
    'type-industry-consistent',
  ])
})
