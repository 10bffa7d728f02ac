import { describe, expect, test } from 'vitest'
import numberInRange from '../../rules/number-in-range.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { localRules } from '../../src/jobs/check/single-record-rules.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Layout } from '../../src/schema/layout.ts'
import { recordStandardiser } from '../../src/standardise/record.ts'
import { surveyor } from '../../src/standardise/survey.ts'

/** The records of a sheet with one column of revenues. */
function recordsOf(header: string, cells: readonly string[], country?: string) {
  const layout: Layout = {
    headerRow: 1,
    reason: 'first-row',
    firstDataRow: 2,
    columns: [{ index: 0, header, field: 'annual_revenue', certainty: 1, by: 'alias', rivals: [], type: 'text' }],
  }
  const survey = surveyor(customerSchema, layout, { country })
  for (const cell of cells) survey.add([cell])
  const standardise = recordStandardiser(customerSchema, layout, survey.context())
  return cells.map((cell, at) => standardise([cell], { file: 'a.csv', sheet: null, row: at + 2, line: at + 2 }))
}

/** What becomes of them: each value, and the notes where there are any. */
const column = (header: string, cells: readonly string[], country?: string) =>
  recordsOf(header, cells, country).map(({ values, notes }) => {
    const kinds = notes.annual_revenue?.map(({ kind }) => kind) ?? []
    return kinds.length === 0 ? values.annual_revenue : [values.annual_revenue, ...kinds]
  })

describe('a cell with a currency of its own under a header with a unit', () => {
  test('counts in the unit where it is as large as the bare ones', () => {
    expect(column('年营收（万元）', ['500', '1200', '800', '￥1000'])).toEqual(['5000000', '12000000', '8000000', '10000000'])
  })
  test('is written out where it is as large as the bare ones then', () => {
    expect(column('年营收（万元）', ['500', '1200', '800', '￥9,500,000'])).toEqual(['5000000', '12000000', '8000000', '9500000'])
    expect(column('Umsatz (k€)', ['350', '420', '500 000 €', '610'], 'DE')).toEqual([
      '350000 EUR',
      '420000 EUR',
      '500000 EUR',
      '610000 EUR',
    ])
  })
  test('is told where it may be either', () => {
    expect(column('年营收（万元）', ['10', '20', '￥2000'])).toEqual(['100000', '200000', ['¥2000', 'undecided-unit']])
    expect(column('年营收（万元）', ['￥1000'])).toEqual([['¥1000', 'undecided-unit']])
  })
  test('where all have one, the column as a whole says it', () => {
    expect(column('年营收（万元）', ['￥500', '￥1000', '￥80'])).toEqual(['5000000', '10000000', '800000'])
    expect(column('年营收（万元）', ['￥5,000,000', '￥1,000,000', '￥800,000'])).toEqual(['5000000', '1000000', '800000'])
  })
  test('one with a unit of its own needs no other', () => {
    expect(column('年营收（万元）', ['500', '￥50万', '3000万'])).toEqual(['5000000', '500000', '30000000'])
  })
})

test('both are told', () => {
  const said = (header: string, cells: readonly string[]) => {
    const { active } = chooseRules([numberInRange])
    const { findingsOf } = localRules({ schema: customerSchema, rules: active, today: '2026-11-25', country: null })
    return recordsOf(header, cells).flatMap((record) => findingsOf(record).map(({ message, severity, data }) => [message, severity, data]))
  }
  expect(said('年营收（万元）', ['￥1000'])).toEqual([['unit', 'warning', {}]])
  expect(said('Umsatz', ['1.500,00', '2.300,50', '1,700.00'])).toContainEqual(['mixed', 'info', { amount: '1700' }])
})

describe('decimals behind a point and behind a comma in one column', () => {
  test('each is read by its own signs, and those against the column are told', () => {
    expect(column('Revenue', ['1.500,00', '1,500.00'])).toEqual([
      ['1500', 'mixed-decimals'],
      ['1500', 'mixed-decimals'],
    ])
    const many = Array.from({ length: 21 }, (_, at) => `1.${500 + at},00`)
    expect(column('Umsatz', [...many, '1,500.00'], 'DE').slice(20)).toEqual(['1520', ['1500', 'mixed-decimals']])
  })
  test('a lone sign before three digits can then be either', () => {
    expect(column('Revenue', ['1.500,00', '1,500.00', '1,500', '1.500']).slice(2)).toEqual([
      ['1,500', 'undecided-decimal'],
      ['1.500', 'undecided-decimal'],
    ])
  })
  test('a column written one way says nothing', () => {
    expect(column('Umsatz', ['1.500,00', '2.300,50'], 'DE')).toEqual(['1500', '2300.5'])
  })
})
