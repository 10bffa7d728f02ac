import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { customerSchema } from '../../src/schema/customer.ts'
import { loadConfig } from '../../src/schema/load-config.ts'
import { type NewSpellings, spellingsByHand, withSpellings } from '../../src/schema/remembered-options.ts'

const field = customerSchema.fields.find(({ name }) => name === 'source')!
const added = [{ option: '线上广告', written: '线上广告', spellings: ['朋友圈', '网推'] }]

test.each<[string, string, string]>([
  [
    'a map of options takes them; comments, blank lines and order stay',
    '# ours\nextends: customer   # the shipped one\n\nfields:\n  # where from\n  source:\n    values:\n      线上广告: [网推] # paid\n      展会对接: []\nrules: {  }\n',
    '# ours\nextends: customer   # the shipped one\n\nfields:\n  # where from\n  source:\n    values:\n      线上广告: [网推, 朋友圈] # paid\n      展会对接: []\nrules: {  }\n',
  ],
  [
    'line ends of Windows stay',
    'fields:\r\n  source:\r\n    values:\r\n      线上广告:\r\n        - 网推 # paid\r\n      # next\r\n      展会对接:\r\n',
    'fields:\r\n  source:\r\n    values:\r\n      线上广告:\r\n        - 网推 # paid\r\n        - 朋友圈\r\n      # next\r\n      展会对接:\r\n',
  ],
  [
    'an option without spellings, comments behind and below',
    'fields:\n  source:\n    values:\n      展会对接: [展会]\n      # ask first\n      线上广告:   # paid\n      # 教育 is not wanted\n\n# --- rules below ---\nreview: {double_check: [phone]}\n',
    'fields:\n  source:\n    values:\n      展会对接: [展会]\n      # ask first\n      线上广告: [朋友圈, 网推]   # paid\n      # 教育 is not wanted\n\n# --- rules below ---\nreview: {double_check: [phone]}\n',
  ],
  [
    'empty brackets',
    'fields:\n  source:\n    values: {线上广告: [ ], 展会对接: []}\n',
    'fields:\n  source:\n    values: {线上广告: [朋友圈, 网推], 展会对接: []}\n',
  ],
  [
    'a list of options stays one',
    'fields:\n  source:\n    values:\n      - 展会对接   # main\n      - 线上广告\n      # end\nrules:\n  # our own\n  phone-shared: off\n',
    'fields:\n  source:\n    values:\n      - 展会对接   # main\n      - 线上广告\n      # end\n    synonyms:\n      线上广告: [朋友圈, 网推]\nrules:\n  # our own\n  phone-shared: off\n',
  ],
  [
    'also within brackets',
    'fields:\n  source: { label: 来源, values: [展会对接, 线上广告] }\n',
    'fields:\n  source: { label: 来源, values: [展会对接, 线上广告], synonyms: {线上广告: [朋友圈, 网推]} }\n',
  ],
  [
    'an option that the list of the file lacks',
    'fields:\n  source:\n    values: [展会对接]\n',
    'fields:\n  source:\n    values: [展会对接, 线上广告]\n    synonyms:\n      线上广告: [朋友圈, 网推]\n',
  ],
  [
    'one spelling becomes a list',
    'fields: { source: { values: { 线上广告: 网推 } } }\n',
    'fields: { source: { values: { 线上广告: [网推, 朋友圈] } } }\n',
  ],
  [
    'an option that says more takes them as synonyms',
    'fields:\n  source:\n    values:\n      线上广告: { code: ads }\n',
    'fields:\n  source:\n    values:\n      线上广告: { code: ads, synonyms: [朋友圈, 网推] }\n',
  ],
  [
    'in lines of its own too',
    'fields:\n    source:\n        values:\n            线上广告:\n                code: ads # short\n',
    'fields:\n    source:\n        values:\n            线上广告:\n                code: ads # short\n                synonyms: [朋友圈, 网推]\n',
  ],
  [
    'where the file has no options of the field, only the spellings are added',
    '',
    'extends: customer\nfields:\n  source:\n    synonyms:\n      线上广告: [朋友圈, 网推]\n',
  ],
  ['to a file of comments', '# ours', '# ours\nfields:\n  source:\n    synonyms:\n      线上广告: [朋友圈, 网推]\n'],
  [
    'to a field without settings, in the indentation of the file, without a line end at the end',
    'fields:\n    source: # where from',
    'fields:\n    source: # where from\n        synonyms:\n            线上广告: [朋友圈, 网推]',
  ],
  [
    'to other fields, behind a text of several lines',
    '\uFEFFfields:\n    # one\n    region:\n        label: |\n            省\n\n# end\n',
    '\uFEFFfields:\n    # one\n    region:\n        label: |\n            省\n    source:\n        synonyms:\n            线上广告: [朋友圈, 网推]\n\n# end\n',
  ],
  [
    'and to those that were added before',
    'fields:\n  source: { required: false, synonyms: { 线上广告: 网推 } }\n',
    'fields:\n  source: { required: false, synonyms: { 线上广告: [网推, 朋友圈] } }\n',
  ],
])('%s', async (_, before, after) => {
  const text = withSpellings(before, field, added)!
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
  expect(text).toContain('      Online ad: [Facebook]\n')
  const label = field.choices!.find(({ value }) => value === '线上广告')!.label!
  const english = withSpellings('', field, [{ option: '线上广告', written: label.en, spellings: ['Facebook'] }])!
  expect(withSpellings(english, field, added)).toBe(
    `extends: customer\nfields:\n  source:\n    synonyms:\n      ${label.en}: [Facebook, 朋友圈, 网推]\n`,
  )
})

test.each<[string, string]>([
  ['spellings that stand elsewhere', 'x: &o [网推]\nfields: { source: { values: { 线上广告: *o } } }\n'],
  ['options that another field has too', 'fields:\n  source: { values: &o { 线上广告: [] } }\n  channel: { values: *o }\n'],
  ['keys with a question mark', 'fields:\n  source:\n    values:\n      ? 展会对接\n      : []\n'],
  ['a broken file', 'fields: [\n'],
])('a file with %s is left to the person', (_, text) => {
  expect(withSpellings(text, field, added)).toBeNull()
})

test('what is to be added by hand is YAML in one line', () => {
  const text = spellingsByHand(field, [{ option: '线上广告', written: '线上广告', spellings: ['a, b', '007', '朋友圈'] }])
  expect(text).toBe('fields: {source: {synonyms: {线上广告: ["a, b", "007", 朋友圈]}}}')
  expect(parse(text)).toEqual({ fields: { source: { synonyms: { 线上广告: ['a, b', '007', '朋友圈'] } } } })
})

test('whatever the file looks like, what stands in it stays, byte for byte and in its order', () => {
  const pick = <T>(...of: T[]) => fc.constantFrom(...of)
  const comment = pick('', '', '   # why', ' # [a, b]: {')
  const line = pick('', '', '\n', '      # - a: b\n', '# at the left\n\n')
  const spelling = pick('网推', 'a, b', "it's", '"', '#1', 'x: y', '007', 'yes', 'null', '*', '- -', '朋友 圈', 'é', '[x]', 'k\\', ' ')
  const words = fc.uniqueArray(spelling, { maxLength: 3 })
  const flow = words.map((list) => `[${list.map((word) => JSON.stringify(word)).join(', ')}]`)
  const block = words.map((list) => list.map((word) => `\n        - ${JSON.stringify(word)}   # item`).join(''))
  const value = fc.oneof(
    pick('', ' ~', ' null', ' 推广', " 'a, b'", ' [ ]', ' { code: ads }', ' {code: ads,}', '\n        code: ads'),
    pick(' # none yet', '\n        # below', ' [\n        推广, # one\n        ]', ' { code: ads, synonyms: [推广] }'),
    flow.map((text) => ` ${text}`),
    block,
  )
  const options = fc.tuple(value, comment, line, value, comment, line).map(([one, c1, l1, two, c2, l2]) => {
    const behind = (text: string, more: string) => (text.includes('#') ? '' : more)
    return `    values:\n      线上广告:${one}${behind(one, c1)}\n${l1}      展会对接:${two.replaceAll('推广', '展览').replaceAll('ads', 'fair')}${behind(two, c2)}\n${l2}`
  })
  const without = pick(
    '',
    '    required: false # yet\n',
    '    values: [展会对接, 线上广告]  # two\n',
    '    values:\n    - 展会对接\n    - 线上广告 # last\n',
  )
  const file = fc
    .tuple(line, comment, fc.oneof(options, without), line, fc.boolean(), fc.boolean())
    .map(([top, c, source, bottom, windows, hasRules]) => {
      const text = `${top}fields:${c}\n  source:${c}\n${source}${bottom}${hasRules ? 'rules: {phone-shared: off}   # keep me\n' : ''}`
      return windows ? text.replaceAll('\n', '\r\n') : text
    })
  let changed = 0
  fc.assert(
    fc.property(file, fc.uniqueArray(spelling, { minLength: 1, maxLength: 3 }), (text, spellings) => {
      const given: NewSpellings = { option: '线上广告', written: '线上广告', spellings }
      const after = withSpellings(text, field, [given])
      if (after === null) return
      changed++
      // what stood there can be read off the result: nothing but new words, brackets, commas and line ends was put in
      let at = 0
      for (const character of text.replace(/ (~|null)(?=[ \r\n])/, ' ').replace('[ ]', '[]')) {
        const next = after.indexOf(character, at)
        expect(next, JSON.stringify([text, after])).toBeGreaterThanOrEqual(0)
        at = next + 1
      }
      const [old, now] = [text.split('\n'), after.split('\n')]
      expect(old.filter((one) => !now.includes(one)).length).toBeLessThanOrEqual(1)
      expect(after.split('\r\n').length).toBe(text.includes('\r\n') ? now.length : 1)
      const { values = {}, synonyms = {} } = parse(after).fields.source
      const said = [values, synonyms].map((map) => map.线上广告 ?? []).map((one) => (one.code === undefined ? one : one.synonyms))
      expect(said.flat()).toEqual(expect.arrayContaining(spellings))
      expect(withSpellings(after, field, [given])).toBe(after)
    }),
    { numRuns: 300 },
  )
  expect(changed).toBeGreaterThan(250)
})
