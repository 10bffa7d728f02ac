import { expect, test } from 'vitest'
import { customerSchema } from '../../src/schema/customer.ts'
import { loadConfig } from '../../src/schema/load-config.ts'
import { nearestOptions, optionMeant } from '../../src/schema/option.ts'

const choicesOf = (name: string) => customerSchema.fields.find((field) => field.name === name)?.choices ?? []

test.each([
  ['industry', '制造业', '制造业'],
  ['industry', 'C Manufacturing', '制造业'],
  ['industry', 'manufacturing', '制造业'],
  ['industry', 'Retail', '零售业'],
  ['industry', 'Info Tech', undefined],
  ['customer_type', 'Won', '成交'],
  ['customer_type', 'MQL', '意向'],
])('in %s %j means %j', (field, word, due) => expect(optionMeant(choicesOf(field), word)?.value).toBe(due))

test('options near a word: its slip first, then those that hold it', () => {
  const near = (word: string) => nearestOptions(choicesOf('industry'), word).map(({ value }) => value)
  expect([near('Manufacturng')[0], near('制造业')[0], near('zzz')]).toEqual(['制造业', '制造业', []])
})

const loaded = async (text: string) => {
  const result = await loadConfig(text, 'crm-clean.yaml')
  return 'mistakes' in result ? result.mistakes.map(({ line, en }) => `${line} ${en}`) : result.config.schemas.customers.fields
}

test('spellings are added to shipped options; a word given to one is no longer what another means', async () => {
  const fields = await loaded('fields:\n  customer_type:\n    synonyms: { 成交: [MQL, 签了], Lost: 跑了 }\n')
  const choices = fields.flatMap((field) => (typeof field === 'object' && field.name === 'customer_type' ? (field.choices ?? []) : []))
  expect(choices.map(({ value }) => value)).toEqual(choicesOf('customer_type').map(({ value }) => value))
  expect(['MQL', '签了', '跑了'].map((word) => optionMeant(choices, word)?.value)).toEqual(['成交', '成交', '流失'])
  expect(choices.filter(({ means = [] }) => means.includes('MQL'))).toEqual([])
})

test.each([
  ['customer_type: { synonyms: { 成教: [x] } }', '2 fields.customer_type.synonyms.成教: there is no option "成教"; did you mean 成交?'],
  ['customer_type: { synonyms: { 成交: [x], 流失: [x] } }', '2 fields.customer_type.synonyms: "x" belongs to two options'],
  ['owner: { synonyms: { 李: [x] } }', '2 fields.owner.synonyms.李: there is no option "李"'],
])('%s is a mistake', async (line, due) => expect(await loaded(`fields:\n  ${line}\n`)).toEqual([due]))
