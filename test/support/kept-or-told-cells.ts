/** Cells as people write them: a value, and what stands beside it. */

import fc from 'fast-check'
import type { MadeCell } from './accounted.ts'

const pick = (...texts: readonly string[]) => fc.constantFrom(...texts)
const digits = (length: number) => fc.string({ unit: pick(...'0123456789'), minLength: length, maxLength: length })

const phone = fc.oneof(
  digits(8).map((rest) => `138${rest}`),
  digits(7).map((rest) => `0512-6${rest}`),
  digits(4).map((rest) => `+44 20 7946 ${rest}`),
  digits(4).map((rest) => `+1 415 555 ${rest}`),
  digits(4).map((rest) => `(415) 655-${rest}`),
  digits(6).map((rest) => `0171 2${rest}`),
  digits(4).map((rest) => `400-820-${rest}`),
)
const email = fc
  .tuple(pick('ann', 'wang.li', 'info', 'm.mueller'), pick('alpha-corp.com', 'beta.de', 'qq.com', 'example-shop.co.uk'))
  .map((parts) => parts.join('@'))
const person = pick('张三', '李小明', '欧阳娜娜', 'Ann Lee', 'Jan de Vries', 'Anna Weiß', 'José García', '阿依古丽', '田中太郎', "O'Brien")
const company = pick(
  '华信科技有限公司',
  'Acme Ltd',
  'ООО "Ромашка"',
  '“Sole Mio” Srl',
  "'s-Hertogenbosch BV",
  'Mrs. Fields Bakery',
  'Keller, Mary A Cpa',
  '株式会社山川',
)
const title = pick('经理', '先生', '女士', '总经理', '博士', 'Mr.', 'Mrs', 'Dr.', 'Prof. Dr. med.', 'PhD')
const remark = pick(
  'DO NOT CALL',
  '已离职，勿打',
  '空号',
  'opted out 3/2024',
  '9am-5pm',
  '工作日9:00-18:00',
  'nicht anrufen',
  '下午3点后',
  'ask for Bob',
  '旧号',
  '前台',
  'не звонить',
  '2024年3月已停用',
  'bounced',
  '财务部',
  'home',
  '12楼',
  '#2',
  'no llamar',
)
const between = pick(' ', ', ', '; ', ' / ', '、', '，', ' (', '（', ' - ', ' ::: ', '\n', ' + ', '|')
const junk = pick('', '', '', ' ', ':', '*', '"', '.', '\u200b', '=')

const beside = (core: fc.Arbitrary<string>, ...others: readonly fc.Arbitrary<string>[]) =>
  fc
    .tuple(
      junk,
      fc.array(fc.oneof(...others), { maxLength: 2 }),
      core,
      between,
      fc.array(fc.oneof(core, remark, ...others), { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([sign, before, value, separator, after, isClosed]) => {
      const tail = after
        .map((text) => separator + text + (isClosed && separator === ' (' ? ')' : isClosed && separator === '（' ? '）' : ''))
        .join('')
      return `${sign}${before.map((text) => `${text} `).join('')}${value}${tail}`
    })

const ending = digits(2).map((two) => `/${two}`)
const extension = fc.tuple(pick('转', ' ext. ', ' x', '-', ' доб. ', ' Durchwahl '), digits(3)).map((parts) => parts.join(''))

/** Cells of a field, by its name. */
const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  phone: fc.oneof(
    beside(phone, remark, person),
    fc
      .tuple(phone, fc.oneof(ending, extension), fc.option(remark))
      .map(([number, more, words]) => number + more + (words === null ? '' : ` ${words}`)),
  ),
  email: beside(email, person, remark),
  contact: fc.oneof(
    beside(person, title),
    fc.tuple(person, title).map((parts) => parts.join('')),
    fc.tuple(title, person).map((parts) => parts.join(' ')),
    fc
      .tuple(pick('Mr', 'Herr', 'M.'), pick('&', 'und', 'et'), pick('Mrs Jones', 'Frau Müller', 'Mme Dupont'))
      .map((parts) => parts.join(' ')),
    fc.tuple(person, phone).map((parts) => parts.join(' ')),
  ),
  name: fc.oneof(
    beside(company, person, title),
    fc.tuple(title, person).map((parts) => parts.join(' ')),
    beside(person, title),
  ),
  address: beside(pick('江苏省苏州市工业园区星湖街1号', '12 Rose Lane, Leeds', '東京都港区芝公園4-2-8'), remark),
  contact_title: beside(title, remark),
  note: beside(remark, phone, email),
  uscc: beside(pick('91110108551385082Q', '911101085513850821'), remark),
}

/** Types whose grammar takes up the words of a value. */
const spelt: Readonly<Record<string, readonly string[]>> = {
  budget: ['50万', '1.500,00', 'R$ 300000', '500 USD', '约10万', '50-100万', '2 crore'],
  created_at: ['2024-03-05', '5 марта 2024', '2024年3月5日', '15/03/2567', '2024-03-05 14:30'],
  satisfaction: ['85', '85分', '85%'],
  customer_type: ['潜在', '成交客户', 'Lead', '流失'],
  company_size: ['小于50人', '350人', '微型'],
  expected_at: ['3个月内', '2026Q3', '年底前'],
}

/** Cells of a field, by its name. */
export const cellsOf: Readonly<Record<string, fc.Arbitrary<MadeCell>>> = {
  ...Object.fromEntries(Object.entries(texts).map(([field, cells]) => [field, cells.map((cell) => ({ cell, consumed: '' }))])),
  ...Object.fromEntries(
    Object.entries(spelt).map(([field, values]) => [
      field,
      fc.constantFrom(...values).chain((value) => beside(fc.constant(value), remark, person).map((cell) => ({ cell, consumed: value }))),
    ]),
  ),
}
