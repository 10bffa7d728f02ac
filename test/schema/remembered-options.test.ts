import { expect, test } from 'vitest'
import { customerSchema } from '../../src/schema/customer.ts'
import { loadConfig } from '../../src/schema/load-config.ts'
import { withSpellings } from '../../src/schema/remembered-options.ts'

const field = customerSchema.fields.find(({ name }) => name === 'source')!
const added = [{ option: '线上广告', written: '线上广告', spellings: ['朋友圈', '网推'] }]

test.each<[string, string, string]>([
  [
    'a map of options takes them; comments and order stay',
    '# ours\nextends: customer # the shipped one\nfields:\n  # where from\n  source:\n    values:\n      线上广告: [网推] # paid\n      展会对接: []\nrules: {}\n',
    '# ours\nextends: customer # the shipped one\nfields:\n  # where from\n  source:\n    values:\n      线上广告: [ 网推, 朋友圈 ] # paid\n      展会对接: []\nrules: {}\n',
  ],
  [
    'a list of options becomes a map',
    'fields:\n  source: { label: 来源, values: [展会对接, 线上广告] }\n',
    'fields:\n  source: { label: 来源, values: { 展会对接: [], 线上广告: [ 朋友圈, 网推 ] } }\n',
  ],
  [
    'one spelling becomes a list',
    'fields: { source: { values: { 线上广告: 网推 } } }\n',
    'fields: { source: { values: { 线上广告: [ 网推, 朋友圈 ] } } }\n',
  ],
  [
    'an option that says more takes them as synonyms',
    'fields:\n  source:\n    values:\n      线上广告: { code: ads }\n',
    'fields:\n  source:\n    values:\n      线上广告: { code: ads, synonyms: [ 朋友圈, 网推 ] }\n',
  ],
  [
    'where the file has no options of the field, only the spellings are added',
    '',
    'extends: customer\nfields:\n  source:\n    synonyms:\n      线上广告: [ 朋友圈, 网推 ]\n',
  ],
  [
    'and to those that were added before',
    'fields:\n  source: { required: false, synonyms: { 线上广告: 网推 } }\n',
    'fields:\n  source: { required: false, synonyms: { 线上广告: [ 网推, 朋友圈 ] } }\n',
  ],
])('%s', async (_, before, after) => {
  const text = withSpellings(before, field, added)
  expect(text).toBe(after)
  expect(withSpellings(text, field, added)).toBe(text)
  const loaded = await loadConfig(text, 'crm-clean.yaml')
  if (!('config' in loaded)) throw new Error(JSON.stringify(loaded.mistakes))
  const choice = loaded.config.schemas.customers.fields
    .find(({ name }) => name === 'source')
    ?.choices?.find(({ value }) => value === '线上广告')
  expect(choice?.synonyms).toEqual(expect.arrayContaining(['朋友圈', '网推']))
})

test('a new line names the option as the person reads it, and never twice', () => {
  const text = withSpellings('', field, [{ option: '线上广告', written: 'Online ad', spellings: ['Facebook'] }])
  expect(text).toContain('      Online ad: [ Facebook ]\n')
  const label = field.choices!.find(({ value }) => value === '线上广告')!.label!
  const english = withSpellings('', field, [{ option: '线上广告', written: label.en, spellings: ['Facebook'] }])
  expect(withSpellings(english, field, added)).toBe(
    `extends: customer\nfields:\n  source:\n    synonyms:\n      ${label.en}: [ Facebook, 朋友圈, 网推 ]\n`,
  )
})
