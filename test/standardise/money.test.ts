import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDecimal, timesTenTo } from '../../src/standardise/decimal.ts'
import { decimalTally } from '../../src/standardise/money/decimal-sign.ts'
import { headerUnit } from '../../src/standardise/money/header.ts'
import { parseMoney, standardiseMoney } from '../../src/standardise/money/money.ts'
import { parseNumber, standardiseNumber } from '../../src/standardise/number.ts'

describe('a plain decimal', () => {
  test.each([
    ['1234', '1234'],
    ['1,234', '1234'],
    ['1,234.50', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ["1'234.5", '1234.5'],
    ['1 234,5', '1234.5'],
    ['12,34,567', '1234567'],
    ['12,5', '12.5'],
    ['0,125', '0.125'],
    ['1.234', '1.234'],
    ['.5', '0.5'],
    ['007', '7'],
    ['-0', '0'],
    ['+5', '5'],
    ['-5.0', '-5'],
    ['(5)', '-5'],
    ['5-', '-5'],
    ['1.2e3', '1200'],
    ['1.38E+10', '13800000000'],
    ['5e-3', '0.005'],
    ['12345678901234567890', '12345678901234567890'],
  ])('%s is %s', (text, value) => {
    expect(parseDecimal(text)).toBe(value)
  })
  test.each([[''], ['.'], ['1,23,4'], ['1.2.3'], ['a1'], ['1-2'], ['--1']])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeNull()
  })
  test.each([
    ['1.2', 8, '120000000'],
    ['0.05', 4, '500'],
    ['-3', 4, '-30000'],
    ['120', -2, '1.2'],
    ['5', -2, '0.05'],
    ['0', 8, '0'],
  ])('%s times ten to the %d', (text, places, value) => {
    expect(timesTenTo(text, places)).toBe(value)
  })
})

describe('a number', () => {
  test.each([
    ['85', '85', []],
    ['８５', '85', []],
    ['85%', '85', []],
    ['85分', '85', []],
    ['1,234.5', '1234.5', []],
    ['1.2万', '12000', []],
    ['3千人', '3000', []],
    ['八十五', '85', []],
    ['约85', '85', [{ kind: 'approximate', detail: '约85' }]],
    ['85左右', '85', [{ kind: 'approximate', detail: '85左右' }]],
    ['几十', '几十', [{ kind: 'vague' }]],
    ['很高', '很高', [{ kind: 'vague' }]],
    ['80-90', '80-90', [{ kind: 'unparsed' }]],
    ['8O', '8O', [{ kind: 'unparsed' }]],
    ['', null, []],
  ])('%s', (raw, value, notes) => {
    expect(standardiseNumber(raw)).toEqual({ value, notes })
  })
  test('its value', () => {
    expect([parseNumber('-1.5'), parseNumber('x'), parseNumber('')]).toEqual([-1.5, null, null])
  })
})

describe('money', () => {
  test.each([
    ['1200000', '1200000'],
    ['0050', '50'],
    ['￥1,200,000', '1200000'],
    ['¥ 1,200,000.00', '1200000'],
    ['RMB 1,200,000', '1200000'],
    ['人民币120万元', '1200000'],
    ['120万', '1200000'],
    ['120 万元', '1200000'],
    ['120w', '1200000'],
    ['1.2亿', '120000000'],
    ['1.2 亿元', '120000000'],
    ['3千万', '30000000'],
    ['2百万', '2000000'],
    ['500k', '500000'],
    ['2m', '2000000'],
    ['1.5 million', '1500000'],
    ['5000元', '5000'],
    ['5000块', '5000'],
    ['0', '0'],
    ['0.05万', '500'],
    ['五十万', '500000'],
    ['十万', '100000'],
    ['一百二十万元', '1200000'],
    ['壹佰万元整', '1000000'],
    ['壹仟贰佰叁拾肆元伍角陆分', '1234.56'],
    ['50万-100万', '500000/1000000'],
    ['50-100万', '500000/1000000'],
    ['50~100万元', '500000/1000000'],
    ['50万至100万', '500000/1000000'],
    ['50万到1.5亿', '500000/150000000'],
    ['50万—100万之间', '500000/1000000'],
    ['5000-1万', '5000/10000'],
    ['￥500,000 - ￥1,000,000', '500000/1000000'],
    ['500k-1m', '500000/1000000'],
    ['100万-50万', '1000000/500000'],
    ['100万以上', '1000000/..'],
    ['100万及以上', '1000000/..'],
    ['100万起', '1000000/..'],
    ['>100万', '1000000/..'],
    ['≥100万', '1000000/..'],
    ['不低于100万', '1000000/..'],
    ['100万+', '1000000/..'],
    ['≤50万', '../500000'],
    ['50万以内', '../500000'],
    ['50万以下', '../500000'],
    ['不超过50万', '../500000'],
    ['预算：50万', '500000'],
    ['500000/1000000', '500000/1000000'],
    ['../500000', '../500000'],
    ['(5,000)', '-5000'],
  ])('%s is %s', (raw, value) => {
    expect(standardiseMoney(raw)).toEqual({ value, notes: [] })
    expect(standardiseMoney(value)).toEqual({ value, notes: [] })
  })
  test.each([
    ['约10万', '100000'],
    ['10万左右', '100000'],
    ['大概50-100万', '500000/1000000'],
    ['~10万', '100000'],
    ['近100万', '1000000'],
    ['100多万', '1000000'],
    ['十万左右', '100000'],
  ])('%s is about %s', (raw, value) => {
    expect(standardiseMoney(raw)).toEqual({ value, notes: [{ kind: 'approximate', detail: raw }] })
  })
  test.each([
    ['几十万', [{ kind: 'vague' }]],
    ['大概百万', [{ kind: 'vague' }]],
    ['上百万', [{ kind: 'vague' }]],
    ['百万级', [{ kind: 'vague' }]],
    ['数千万', [{ kind: 'vague' }]],
    ['比较高', [{ kind: 'vague' }]],
    ['面议', [{ kind: 'unparsed' }]],
    ['50 USD / 60 EUR', [{ kind: 'unparsed', detail: 'currencies' }]],
  ])('%s is no amount', (raw, notes) => {
    expect(standardiseMoney(raw)).toEqual({ value: raw, notes })
  })
  test.each([
    ['1200000', { min: 1_200_000, max: 1_200_000, currency: null }],
    ['500000/1000000', { min: 500_000, max: 1_000_000, currency: null }],
    ['1000000/.. USD', { min: 1_000_000, max: null, currency: 'USD' }],
    ['../500000', { min: null, max: 500_000, currency: null }],
    ['几十万', null],
  ])('%s in numbers', (value, range) => {
    expect(parseMoney(value)).toEqual(range)
  })
})

describe('money of the world', () => {
  test.each([
    ['USD 50k', '50000 USD'],
    ['$1.2m', '1200000 USD'],
    ['€50,000', '50000 EUR'],
    ['50万美元', '500000 USD'],
    ['HK$5000', '5000 HKD'],
    ['R$ 300000', '300000 BRL'],
    ['A$ 500000', '500000 AUD'],
    ['C$5k', '5000 CAD'],
    ['S$ 80,000', '80000 SGD'],
    ['MX$ 1000', '1000 MXN'],
    ['MOP$ 1,000', '1000 MOP'],
    ["CHF 5'000", '5000 CHF'],
    ["5'000.- CHF", '5000 CHF'],
    ['Rs 2 lakh', '200000 INR'],
    ['₹1.5 crore', '15000000 INR'],
    ['12,34,567 INR', '1234567 INR'],
    ['1.5个亿', '150000000'],
    ['1e6', '1000000'],
    ['2.5 Mio. EUR', '2500000 EUR'],
    ['150 000 zł', '150000 PLN'],
    ['3 млн руб.', '3000000 RUB'],
    ['500-1000 USD', '500/1000 USD'],
    ['>= 500 usd', '500/.. USD'],
    ['3000만원', '30000000 KRW'],
    ['200万円', '2000000 JPY'],
    ['RMB 500', '500'],
    ['100 ZMW', '100 ZMW'],
  ])('%s is %s', (raw, value) => {
    expect(standardiseMoney(raw)).toEqual({ value, notes: [] })
    expect(standardiseMoney(value)).toEqual({ value, notes: [] })
  })
  test.each([
    ['DE', ',', '1.500', '1500'],
    ['DE', ',', '1.500,50', '1500.5'],
    ['DE', ',', '12.000 €', '12000 EUR'],
    ['DE', ',', '1.500,-', '1500'],
    ['DE', ',', '2,5 Mio', '2500000'],
    ['US', '.', '1.500', '1.5'],
    ['AU', '.', '$500', '500 AUD'],
    ['JP', '.', '¥500', '500 JPY'],
    ['NO', ',', 'kr 5000', '5000 NOK'],
    ['SE', ',', '12 000 kr', '12000 SEK'],
    ['DK', ',', '5.000,- kr.', '5000 DKK'],
    [null, 'undecided', '1.500', null],
    [null, 'undecided', '1,500', '1500'],
    [null, 'undecided', '1.50', '1.5'],
  ] as const)('in %s with %s: %s is %s', (country, decimal, raw, value) => {
    const writing = { own: 'CNY', country, unit: null, decimal }
    const undecided = { value: raw, notes: [{ kind: 'undecided-decimal' }] }
    expect(standardiseMoney(raw, writing)).toEqual(value === null ? undecided : { value, notes: [] })
  })
  test('an amount without a mark is in the configured currency', () => {
    const writing = { own: 'EUR', country: null, unit: null, decimal: '.' } as const
    const value = (raw: string) => standardiseMoney(raw, writing).value
    expect([value('500'), value('€ 500'), value('500 EUR'), value('500 CNY')]).toEqual(['500', '500', '500', '500 CNY'])
  })
})

describe('the unit in a header', () => {
  const context = { own: 'CNY', country: null }
  test.each([
    ['年营收（万元）', 4, null],
    ['预算(万)', 4, null],
    ['注册资本（单位：万元）', 4, null],
    ['营业收入(亿元)', 8, null],
    ['注册资本（万美元）', 4, 'USD'],
    ['売上（百万円）', 6, 'JPY'],
    ['Revenue (USD k)', 3, 'USD'],
    ['Revenue ($M)', 6, 'USD'],
    ['Revenue in € thousands', 3, 'EUR'],
    ['Umsatz in TEUR', 3, 'EUR'],
    ['Umsatz (T€)', 3, 'EUR'],
    ['Umsatz in Mio. €', 6, 'EUR'],
    ['Budget (EUR)', 0, 'EUR'],
    ['年营收/亿元', 8, null],
    ['年营收万元', 4, null],
    ['CA en k€', 3, 'EUR'],
    ['Faturamento em milhões', 6, null],
    ["Sales ('000)", 3, null],
    ['Выручка, тыс. руб.', 3, 'RUB'],
    ['매출(백만원)', 6, 'KRW'],
    ['预算', null, null],
    ['Annual revenue', null, null],
    ['预算（必填）', null, null],
    ['Budget (2024)', null, null],
  ] as const)('%s', (header, places, currency) => {
    expect(headerUnit(header, context)).toEqual(places === null ? null : { places, currency })
  })
  test('counts for numbers written out as well, unless they name one of their own', () => {
    const writing = { own: 'CNY', country: null, unit: { places: 4, currency: null }, decimal: '.' } as const
    const read = (cell: string) => standardiseMoney(cell, writing).value
    expect(['三十', '一百二十', '叁拾', '约五百'].map(read)).toEqual(['300000', '1200000', '300000', '5000000'])
    expect(['三十万', '五百元', '壹佰元整'].map(read)).toEqual(['300000', '500', '100'])
  })

  test('counts for cells without a unit of their own', () => {
    const writing = { own: 'CNY', country: null, unit: { places: 4, currency: null }, decimal: '.' } as const
    const value = (raw: string) => standardiseMoney(raw, writing).value
    expect(['500', '1200万', '0.5', '50-100', '5000元', '约300', '1000/2000'].map(value)).toEqual([
      '5000000',
      '12000000',
      '5000',
      '500000/1000000',
      '5000',
      '3000000',
      '1000/2000',
    ])
  })
})

describe('the sign before the decimals of a column', () => {
  test.each([
    [['1.500,00', '2.000'], null, ','],
    [['1.250.000', '150.000'], null, ','],
    [['1,250,000', '2.500'], null, '.'],
    [['12,50', '1.500'], null, ','],
    [['1.500', '2.000'], 'DE', ','],
    [['1.500', '2.000'], 'US', '.'],
    [['1.500', '2.000'], null, 'undecided'],
    [['1.5', '2,5'], 'DE', 'undecided'],
    [['1 500,5'], null, ','],
  ] as const)('%j in %s is %s', (cells, country, sign) => {
    const tally = decimalTally()
    for (const cell of cells) tally.add(cell)
    expect(tally.sign(country)).toBe(sign)
  })
})

test('standardising twice is standardising once, and nothing makes it fail', () => {
  const piece = fc.constantFrom(
    '1',
    '5',
    '0',
    '00',
    '.',
    ',',
    '万',
    '亿',
    '-',
    '/',
    '..',
    '约',
    '以上',
    '￥',
    '元',
    'k',
    '几',
    '%',
    '(',
    ')',
    ' ',
    '十',
    '百',
    'e',
    '+',
    '$',
    'USD',
    'R$',
    'lakh',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, (raw) => {
      for (const standardise of [standardiseMoney, standardiseNumber]) {
        const once = standardise(raw)
        if (once.value === null) continue
        const twice = standardise(once.value)
        expect(twice.value).toBe(once.value)
        if (once.notes.length === 0) expect(twice).toEqual(once)
      }
    }),
    { numRuns: 3000 },
  )
})

describe('words beside an amount', () => {
  test.each([
    ['10万（含税）', '100000', '含税'],
    ['10万不含税', '100000', '不含税'],
    ['2万/月', '20000', '/月'],
    ['$50k/mo', '50000 USD', '/mo'],
    ['120万（2023）', '1200000', '2023'],
    ['10万以内（可谈）', '../100000', '可谈'],
    ['$1,200,000 (FY23)', '1200000 USD', 'FY23'],
  ])('%s', (raw, value, detail) => expect(standardiseMoney(raw)).toEqual({ value, notes: [{ kind: 'extra-text', detail }] }))
  test.each(['1200 (1500)', '（待定）'])('%s is no amount with a remark', (raw) =>
    expect(standardiseMoney(raw).notes.map(({ kind }) => kind)).toEqual(['unparsed']),
  )
})

test.each([
  ['1亿2千万', '120000000'],
  ['3万5千元', '35000'],
  ['1亿零500万', '105000000'],
  ['2,5 millions d’euros', '2500000 EUR'],
  ['₹5L', '500000 INR'],
])('%s', (raw, value) =>
  expect(standardiseMoney(raw, { own: 'CNY', country: null, unit: null, decimal: raw.includes(',') ? ',' : '.' })).toEqual({
    value,
    notes: [],
  }),
)

test('約300万円 is about three million yen', () =>
  expect(standardiseMoney('約300万円')).toEqual({ value: '3000000 JPY', notes: [{ kind: 'approximate', detail: '約300万円' }] }))

test.each(['1万5', '5千8百万', '2千3万'])('%s may be two amounts', (raw) =>
  expect(standardiseMoney(raw).notes.map(({ kind }) => kind)).toEqual(['unparsed']),
)

describe('5 mil', () => {
  const inCountry = (raw: string, country: string | null) => standardiseMoney(raw, { own: 'CNY', country, unit: null, decimal: '.' })
  test.each([
    ['5 mil', 'ES', '5000'],
    ['R$ 5 mil', null, '5000 BRL'],
    ['$5 mil', 'US', '5000000 USD'],
  ])('%s in %s', (raw, country, value) => expect(inCountry(raw, country)).toEqual({ value, notes: [] }))
  test('is told where nothing says which', () =>
    expect(inCountry('£5 mil', null)).toEqual({ value: '£5 mil', notes: [{ kind: 'undecided-unit', detail: 'mil' }] }))
})

describe('three decimals behind a comma', () => {
  const writing = { own: 'EUR', country: 'DE', unit: null, decimal: ',' } as const
  test.each(['5,000', '5,000 - 10,000'])('%s is told: it may be thousands', (raw) =>
    expect(standardiseMoney(raw, writing)).toEqual({ value: raw, notes: [{ kind: 'undecided-decimal' }] }),
  )
  test.each([
    ['1,250 Mio.', {}, '1250000'],
    ['5,125', { hasThousandths: true }, '5.125'],
  ] as const)('%s is none', (raw, more, value) => expect(standardiseMoney(raw, { ...writing, ...more })).toEqual({ value, notes: [] }))
})
