import { describe, expect, test } from 'vitest'
import phoneDialable from '../../rules/phone-dialable.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { localRules } from '../../src/jobs/check/single-record-rules.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Layout } from '../../src/schema/layout.ts'
import { recordStandardiser } from '../../src/standardise/record.ts'
import { surveyor } from '../../src/standardise/survey.ts'

type Row = readonly [name: string, phone: string, email: string, city: string, truth: string]

const headers = ['name', 'phone', 'email', 'City'] as const
const layout: Layout = {
  headerRow: 1,
  reason: 'first-row',
  firstDataRow: 2,
  columns: headers.map((header, index) => ({
    index,
    header,
    field: header === 'City' ? null : header,
    certainty: 1,
    by: 'alias',
    rivals: [],
    type: 'text',
  })),
}

/** What becomes of each phone, and of the sheet's country. */
function readSheet(rows: readonly Row[], country?: string, columns = layout) {
  const survey = surveyor(customerSchema, columns, { country })
  for (const row of rows) survey.add(row.slice(0, 4))
  const context = survey.context()
  const standardise = recordStandardiser(customerSchema, columns, context)
  const records = rows.map((row, at) => standardise(row.slice(0, 4), { file: 'a.csv', sheet: null, row: at + 2, line: at + 2 }))
  return { context, records, phones: records.map(({ values }) => values.phone) }
}

/** Numbers that were given the prefix of a country they are not of. */
const misread = (rows: readonly Row[], phones: readonly (string | null | undefined)[]) =>
  rows.flatMap(([name, , , , truth], at) => (phones[at]?.startsWith('+') && phones[at] !== truth ? [`${name}: ${phones[at]}`] : []))

const american: Row[] = [
  ['Acme Inc', '(415) 555-2671', 'ann@acme.com', 'San Francisco', '+14155552671'],
  ['Blue Ridge LLC', '312-555-0142', 'joe@blueridge.com', 'Chicago', '+13125550142'],
  ['Delta Supply Corp.', '(212) 736-5000', 'x@delta.com', '', '+12127365000'],
  ['Harbor Foods Inc.', '206-555-0123', 'y@harborfoods.com', 'Seattle', '+12065550123'],
  ['Lone Star Tools LLC', '214-748-3647', '', 'Dallas, TX', '+12147483647'],
  ['Mesa Print', '602.255.0111', 'info@mesa.com', 'Phoenix', '+16022550111'],
]
const british: Row[] = [
  ['Thames Tools Ltd', '020 7946 0018', 'sales@thames.co.uk', 'London', '+442079460018'],
  ['North Sea Ltd', '0161 496 0123', 'hi@northsea.com', 'Manchester', '+441614960123'],
  ['Kelso & Sons', '07400 123456', 'office@kelso.co.uk', '', '+447400123456'],
  ['Brighton Baking Ltd', '020 7946 0099', 'bake@gmail.com', '', '+442079460099'],
  ['Moor Ltd', '0131 496 0456', 'moor@moor.co.uk', 'Edinburgh', '+441314960456'],
]
const german: Row[] = [
  ['Müller GmbH', '030 1234567', 'info@mueller.de', 'Berlin', '+49301234567'],
  ['Weber Maschinenbau GmbH', '089 12345678', '', 'München', '+498912345678'],
  ['Schmidt OHG', '0711 1234567', 'kontakt@schmidt.de', '', '+497111234567'],
  ['Bäckerei Krause', '040 1234567', 'krause@web.de', '', '+49401234567'],
  ['Klein GmbH', '0221 1234567', '', '', '+492211234567'],
]
const unsaid: Row[] = [
  ['Kim Novak', '030 7654321', 'kim@gmail.com', '', '+49307654321'],
  ['Orion', '415-555-0177', '', '', '+14155550177'],
  ['Sam Field', '020 7946 0077', 'sam@outlook.com', '', '+442079460077'],
]

describe('a sheet of several countries', () => {
  const rows = [...american, ...american, ...british, ...british, ...german, ...german, ...unsaid]
  const { context, records, phones } = readSheet(rows)

  test('has no country of its own', () => {
    expect(context.country).toBeNull()
    expect(context.countries?.map(({ country }) => country)).toEqual(expect.arrayContaining(['US', 'GB', 'DE']))
  })
  test('no number is given the prefix of a country it is not of', () => expect(misread(rows, phones)).toEqual([]))
  test('a row that says its country has its number read there', () => {
    const told = rows.slice(0, -unsaid.length)
    expect(told.filter(([, , , , truth], at) => phones[at] !== truth).map(([name]) => name)).toEqual([])
  })
  test('the others keep their digits, with a note', () => {
    expect(records.slice(-unsaid.length).map(({ values, notes }) => [values.phone, notes.phone])).toEqual([
      ['0307654321', [{ kind: 'undecided-country' }]],
      ['4155550177', [{ kind: 'undecided-country' }]],
      ['02079460077', [{ kind: 'undecided-country' }]],
    ])
  })
})

test('a number that keeps its digits is told, as a hint', () => {
  const { records } = readSheet([...american, ...british, ...german, unsaid[1]!])
  const { active } = chooseRules([phoneDialable])
  const { findingsOf } = localRules({ schema: customerSchema, rules: active, today: '2026-11-25', country: null })
  expect(findingsOf(records.at(-1)!).map(({ field, message, severity }) => [field, message, severity])).toEqual([
    ['phone', 'country', 'info'],
  ])
})

describe('a row of another country in a sheet that has one', () => {
  const chinese: Row[] = ['宏达机械有限公司', '华信科技有限公司', '东方贸易有限公司', '长江设备有限公司', '联发电子有限公司'].map(
    (name, at) => [
      name,
      at % 2 === 0 ? `1381234567${at}` : `0512-6123456${at}`,
      `a${at}@qq.com`,
      '苏州',
      at % 2 === 0 ? `+861381234567${at}` : `+865126123456${at}`,
    ],
  )
  test.each<[string, Row[], Row, string]>([
    ['a British company of a German sheet', german, british[0]!, 'DE'],
    ['a Swiss one, by its town', german, ['Alpen GmbH', '044 668 18 00', '', 'Zürich', '+41446681800'], 'DE'],
    ['an Austrian one, by its domain', german, ['Donau GmbH', '01 5127000', 'office@donau.at', '', '+4315127000'], 'DE'],
    ['a German one of a Chinese sheet', chinese, german[0]!, 'CN'],
    ['a Japanese one of a Chinese sheet', chinese, ['株式会社山川製作所', '03-1234-5678', '', '東京都', '+81312345678'], 'CN'],
    ['one of Hong Kong, in the region', chinese, ['Harbour Trading Ltd', '2345 6789', '', 'Hong Kong', '+85223456789'], 'CN'],
    ['a sister number with its prefix', german, ['Orion', '020 7946 0018 / +44 20 7946 0019', '', '', '+442079460018'], 'DE'],
  ])('%s', (_, sheet, row, country) => {
    const rows = [...sheet, ...sheet, ...sheet, row]
    const { context, phones } = readSheet(rows)
    expect([context.country, phones.at(-1)]).toEqual([country, row[4]])
    expect(misread(rows, phones)).toEqual([])
  })
  test('a number written as in North America is none of a German sheet', () => {
    const { records } = readSheet([...german, ...german, ['Orion', '(415) 555-2671', '', '', '']])
    expect([records.at(-1)?.values.phone, records.at(-1)?.notes.phone]).toEqual(['4155552671', [{ kind: 'unknown-range' }]])
  })
  test('a number of the sheet stays one where the row makes none of it', () => {
    const { phones } = readSheet([...chinese, ...chinese, ['Schmidt GmbH', '0512-61234567-801', '', '', '']])
    expect(phones.at(-1)).toBe('+8651261234567;ext=801')
  })
  test('a place in the name of a company is not where it is', () => {
    const { phones } = readSheet([...american, ...american, ['Paris Hotel LLC', '(415) 555-2671', '', '', '']])
    expect(phones.at(-1)).toBe('+14155552671')
  })
})

test('a country named in one row says nothing of the others', () => {
  const named = layout.columns.map((column) => (column.header === 'City' ? { ...column, header: 'Country' } : column))
  const rows: Row[] = [
    ['Ann', '2345 6780', '', '', ''],
    ['Bob', '2345 6781', '', '', ''],
    ['Cat', '2345 6782', '', '', ''],
    ['Lee', '2345 6789', '', 'Hong Kong', '+85223456789'],
  ]
  const { context, phones } = readSheet(rows, undefined, { ...layout, columns: named })
  expect([context.country, phones]).toEqual([null, ['23456780', '23456781', '23456782', '+85223456789']])
})

describe('a country that the user gave', () => {
  test('holds where the number is one of it, and the row hardly says another', () => {
    expect(readSheet([['Klein GmbH', '0662 123456', '', '', '']], 'AT').phones).toEqual(['+43662123456'])
  })
  test('gives way to a row that says another plainly', () => {
    expect(readSheet([british[0]!], 'CN').phones).toEqual(['+442079460018'])
  })
  test('gives way to the row where the number is none of it', () => {
    expect(readSheet([['Klein GmbH', '089 12345678', '', '', '']], 'US').phones).toEqual(['+498912345678'])
  })
})

test('where the rows of an Austrian sheet say GmbH alone they are Austrian', () => {
  const towns = ['Wien', 'Graz', 'Linz', '', '', ''] as const
  const rows = towns.map((town, at): Row => [`Donau ${at} GmbH`, `01 512700${at}`, '', town, `+431512700${at}`])
  expect(readSheet(rows).phones).toEqual(rows.map(([, , , , truth]) => truth))
})

test('where nothing says a country there is none, and no number is noted', () => {
  const { context, records } = readSheet([['Orion', '415-555-0177', '', '', '']])
  expect([context.country, context.countries, records[0]?.values.phone, records[0]?.notes]).toEqual([null, undefined, '4155550177', {}])
})
