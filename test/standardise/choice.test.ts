import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companySizes, customerTypes, sources, yesNo } from '../../src/schema/choices/customer.ts'
import { industries } from '../../src/schema/choices/industry.ts'
import type { Choice } from '../../src/schema/field.ts'
import { bandsOf } from '../../src/standardise/bands.ts'
import { choiceStandardiser } from '../../src/standardise/choice.ts'
import { choicesStandardiser, parseChoices } from '../../src/standardise/choices.ts'

const option = (value: string, ...synonyms: string[]): Choice => ({ value, synonyms })

describe('an option is known however it is written', () => {
  test.each<[readonly Choice[], string, string]>([
    [customerTypes, '潜在', '潜在'],
    [customerTypes, '潜在客户', '潜在'],
    [customerTypes, ' 潜在　', '潜在'],
    [customerTypes, '潜 在', '潜在'],
    [customerTypes, '潛在客戶', '潜在'],
    [customerTypes, 'won', '成交'],
    [customerTypes, 'WON', '成交'],
    [customerTypes, 'Ｐｏｔｅｎｔｉａｌ', '潜在'],
    [industries, '13', '农副食品加工业'],
    [industries, 'C Manufacturing', '制造业'],
    [customerTypes, '1.潜在', '潜在'],
    [customerTypes, '②意向', '意向'],
    [customerTypes, '“流失”', '流失'],
    [customerTypes, '成交(已签约)', '成交'],
    [customerTypes, '成交。', '成交'],
    [companySizes, '微型(≤100人)', '微型(≤100人)'],
    [companySizes, '微型（≤100人）', '微型(≤100人)'],
    [companySizes, '小型(101-500人)', '小型(101–500人)'],
    [companySizes, '大型企业', '大型(>2000人)'],
    [industries, '制造业', '制造业'],
    [industries, '制造', '制造业'],
    [industries, '金融行业', '金融业'],
    [industries, '制造业/医药制造业', '医药制造业'],
    [industries, '制造业-汽车制造业', '汽车制造业'],
    [yesNo, '√', '是'],
    [yesNo, 'N', '否'],
    [[option('A'), option('B')], 'a', 'A'],
    [[], ' 随便 什么 ', '随便 什么'],
  ])('%#: %s is %s', (choices, raw, value) => {
    const standardise = choiceStandardiser(choices)
    expect(standardise(raw)).toEqual({ value, notes: [] })
    expect(standardise(value)).toEqual({ value, notes: [] })
  })
})

describe('what only means an option stays as it stands', () => {
  test.each<[readonly Choice[], string, string]>([
    [customerTypes, 'LEAD', '潜在'],
    [customerTypes, 'Marketing Qualified Lead', '意向'],
    [customerTypes, 'marketingqualifiedlead', '意向'],
    [customerTypes, 'MQL', '意向'],
    [customerTypes, 'Opportunity', '意向'],
    [customerTypes, 'Closed Won', '成交'],
    [customerTypes, 'Evangelist', '成交'],
    [customerTypes, '跟进中', '意向'],
    [sources, 'Paid Social', '线上广告'],
    [sources, 'Trade Show', '展会对接'],
    [companySizes, '4800', '大型(>2000人)'],
    [companySizes, '11-50', '微型(≤100人)'],
    [companySizes, '350人', '小型(101–500人)'],
    [companySizes, '2,001 employees', '大型(>2000人)'],
    [companySizes, '1.5万人', '大型(>2000人)'],
    [companySizes, '600-900人', '中型(501–2000人)'],
    [industries, 'Manufacturing', '制造业'],
    [industries, 'COMPUTER_SOFTWARE', '软件和信息技术服务业'],
    [industries, 'Food & Beverage', '食品制造业'],
    [industries, 'Not For Profit', '群众团体、社会团体和其他成员组织'],
  ])('%#: %s', (choices, raw, option) => {
    expect(choiceStandardiser(choices)(raw)).toEqual({ value: raw, notes: [{ kind: 'means', detail: option }] })
  })
  test('about a number is about the band', () => {
    expect(choiceStandardiser(companySizes)('约350人')).toEqual({
      value: '约350人',
      notes: [
        { kind: 'means', detail: '小型(101–500人)' },
        { kind: 'approximate', detail: '约350人' },
      ],
    })
  })
  test('in a list each item stays, and the list means all of them', () => {
    expect(choicesStandardiser(customerTypes)('MQL, 成交客户')).toEqual({
      value: 'MQL;成交',
      notes: [{ kind: 'means', detail: '意向;成交' }],
    })
  })
})

test.each(['成交(2024)', '成交（下月再联系）'])('%s holds more than its option', (raw) => {
  expect(choiceStandardiser(customerTypes)(raw)).toMatchObject({ value: '成交', notes: [{ kind: 'extra-text' }] })
})

test.each([
  ['信息传输、计算机服务和软件业', '信息传输、软件和信息技术服务业'],
  ['科学研究、技术服务和地质勘查业', '科学研究和技术服务业'],
  ['居民服务和其他服务业', '居民服务、修理和其他服务业'],
  ['卫生、社会保障和社会福利业', '卫生和社会工作'],
  ['公共管理和社会组织', '公共管理、社会保障和社会组织'],
  ['电力、燃气及水的生产和供应业', '电力、热力、燃气及水生产和供应业'],
  ['通信设备、计算机及其他电子设备制造业', '计算机、通信和其他电子设备制造业'],
  ['饮料制造业', '酒、饮料和精制茶制造业'],
])('%s of the edition of 2002 is %s', (raw, value) => expect(choiceStandardiser(industries)(raw)).toEqual({ value, notes: [] }))

describe('what is no option', () => {
  test.each<[readonly Choice[], string, object]>([
    [customerTypes, '大客户', { kind: 'unknown-choice' }],
    [industries, '外贸部', { kind: 'unknown-choice' }],
    [industries, '机械制造科', { kind: 'unknown-choice' }],
    [customerTypes, '待观察', { kind: 'unknown-choice' }],
    [customerTypes, 'OK', { kind: 'unknown-choice' }],
    [customerTypes, '123', { kind: 'unknown-choice' }],
    [customerTypes, '未流失', { kind: 'unknown-choice' }],
    [customerTypes, '潜在客户吧', { kind: 'unknown-choice', proposal: '潜在' }],
    [customerTypes, 'prospct', { kind: 'unknown-choice', proposal: 'prospect' }],
    [customerTypes, 'potentiel', { kind: 'unknown-choice', proposal: 'Potential' }],
    [industries, '其它行业吧', { kind: 'unknown-choice' }],
    [industries, '不清楚', { kind: 'unknown-choice' }],
    [industries, '制造业/金融业', { kind: 'unknown-choice' }],
    [companySizes, '中等规模', { kind: 'vague' }],
    [companySizes, '挺大的', { kind: 'vague' }],
    [companySizes, '几十人吧', { kind: 'vague' }],
    [companySizes, '上百人', { kind: 'vague' }],
    [companySizes, '大概几百人', { kind: 'vague' }],
    [companySizes, '400-600人', { kind: 'unknown-choice' }],
  ])('%#: %s', (choices, raw, note) => {
    expect(choiceStandardiser(choices)(raw)).toEqual({ value: raw, notes: [note] })
  })
  test('an empty cell is nothing', () => {
    expect(choiceStandardiser(customerTypes)(' ')).toEqual({ value: null, notes: [] })
  })
})

test('every option and synonym of the shipped lists is known, and an option is itself', () => {
  for (const choices of [customerTypes, sources, companySizes, industries, yesNo]) {
    const standardise = choiceStandardiser(choices)
    for (const { value, synonyms } of choices) {
      expect(standardise(value)).toEqual({ value, notes: [] })
      for (const synonym of synonyms) expect(standardise(synonym).notes).toEqual([])
    }
  }
})

test('bands are read from the options’ names', () => {
  expect(bandsOf(companySizes)).toEqual([
    { value: '微型(≤100人)', min: Number.NEGATIVE_INFINITY, max: 100 },
    { value: '小型(101–500人)', min: 101, max: 500 },
    { value: '中型(501–2000人)', min: 501, max: 2000 },
    { value: '大型(>2000人)', min: 2001, max: Number.POSITIVE_INFINITY },
  ])
  expect(bandsOf(customerTypes)).toEqual([])
})

describe('several options', () => {
  const free = choicesStandardiser([])
  test.each([
    ['产品咨询,技术服务', '产品咨询;技术服务'],
    [
      '产品咨询，技术服务;合作意向；价格咨询、试用申请|重点客户/产品A\n产品B',
      '产品咨询;技术服务;合作意向;价格咨询;试用申请;重点客户;产品A;产品B',
    ],
    ['产品咨询、产品咨询', '产品咨询'],
    ['VIP, vip', 'VIP'],
    ['产品A,,产品B,', '产品A;产品B'],
    [' 产品Ａ ｜ 产品B ', '产品A;产品B'],
    ['产品A', '产品A'],
  ])('%j is %s', (raw, value) => {
    expect(free(raw)).toEqual({ value, notes: [] })
    expect(free(value)).toEqual({ value, notes: [] })
  })
  test('separators alone are nothing', () => {
    expect(free(',;、')).toEqual({ value: null, notes: [] })
  })

  const tags = choicesStandardiser([option('产品咨询', '咨询'), option('技术服务'), option('A/B测试')])
  test.each<[string, string, readonly object[]]>([
    ['咨询、技术服务', '产品咨询;技术服务', []],
    ['A/B测试', 'A/B测试', []],
    ['咨询,技术服物', '产品咨询;技术服物', [{ kind: 'unknown-choice', detail: '技术服物', proposal: '产品咨询;技术服务' }]],
    ['咨询;-咨询', '产品咨询;-咨询', [{ kind: 'unknown-choice', detail: '-咨询', proposal: '产品咨询' }]],
    ['咨询,其他', '产品咨询;其他', [{ kind: 'unknown-choice', detail: '其他' }]],
  ])('%s of a list', (raw, value, notes) => {
    expect(tags(raw)).toEqual({ value, notes })
  })
  test('its values', () => {
    expect([parseChoices('a;b'), parseChoices('')]).toEqual([['a', 'b'], []])
  })
})

test('standardising twice is standardising once, and nothing makes it fail', () => {
  const piece = fc.constantFrom(
    '潜在',
    '客户',
    '意向',
    ',',
    '、',
    '/',
    '(',
    ')',
    '1',
    '.',
    ' ',
    '大',
    '人',
    '约',
    '300',
    '-',
    '吧',
    'lead',
    '流失',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  )
  const functions = [customerTypes, companySizes, industries]
    .map((choices) => choiceStandardiser(choices))
    .concat(choicesStandardiser([]), choicesStandardiser(customerTypes))
  fc.assert(
    fc.property(text, (raw) => {
      for (const standardise of functions) {
        const once = standardise(raw)
        if (once.value === null) continue
        expect(standardise(once.value).value).toBe(once.value)
        if (once.notes.length === 0) expect(standardise(once.value)).toEqual(once)
      }
    }),
    { numRuns: 1000 },
  )
})
