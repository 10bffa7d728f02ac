import { describe, expect, test } from 'vitest'
import { choiceMethod, choicesMethod } from '../../../src/match/compare/choice.ts'
import { codeMethod } from '../../../src/match/compare/code.ts'
import { companyMethod } from '../../../src/match/compare/company.ts'
import { dateMethod } from '../../../src/match/compare/date.ts'
import { emailMethod } from '../../../src/match/compare/email.ts'
import { longTextMethod } from '../../../src/match/compare/long-text.ts'
import type { Method } from '../../../src/match/compare/method.ts'
import { numberMethod } from '../../../src/match/compare/number.ts'
import { phoneMethod } from '../../../src/match/compare/phone.ts'
import { shortTextMethod } from '../../../src/match/compare/short-text.ts'

/** The level two values reach, in words, in a column that also holds a hundred others. */
function levelOf(method: Method<unknown>, a: string, b: string, others: readonly string[] = []): string {
  const values = [...new Set([a, b, ...others])]
  const comparer = method.comparer(method.tables({ values, counts: new Int32Array(values.length).fill(1), filled: values.length }))
  const [x, y] = [values.indexOf(a), values.indexOf(b)]
  expect(comparer.level(y, x)).toBe(comparer.level(x, y))
  return method.levels[comparer.level(x, y)]!.label.en
}

const tables: [string, Method<unknown>, [string, string, string][]][] = [
  [
    'short text',
    shortTextMethod,
    [
      ['Hannagan', 'hannagan', 'same'],
      ['José', 'Jose', 'same'],
      ['Armstrnog', 'Armstrong', 'one edit apart, or the same words in another order'],
      ['Muller', 'Müler', 'one edit apart, or the same words in another order'],
      ['Cathrine', 'Catharina', 'within two edits, spoken alike, or very alike'],
      ['Schmeling', 'Shmaylink', 'within two edits, spoken alike, or very alike'],
      ['Phillipson', 'Filipsen', 'within two edits, spoken alike, or very alike'],
      ['J', 'John', 'somewhat alike'],
      ['John Smith', 'Smith, John', 'one edit apart, or the same words in another order'],
      ['van der Berg', 'Berg van der', 'one edit apart, or the same words in another order'],
      ['张伟', '章炜', 'within two edits, spoken alike, or very alike'],
      ['王静', '王婧', 'within two edits, spoken alike, or very alike'],
      ['李小静', '王静', 'different'],
      ['张伟', '伟张', 'alike, or one part of the other'],
      ['Ann', 'Bob', 'different'],
      ['张伟', '李伟', 'different'],
    ],
  ],
  [
    'long text',
    longTextMethod,
    [
      ['6333 W. Bloomingdale', '6333 w bloomingdale', 'same'],
      ['mundawari circuit', 'mundawarocircuit', 'the same but for order, spacing or a slip'],
      ['Jason Wang, Dennis Shasha', 'Dennis Shasha, Jason Wang', 'the same but for order, spacing or a slip'],
      ['深圳市华信科技有限公司', '北京大旗餐饮管理厂', 'different'],
      ['ritz carlton cafe', 'night owl theatre', 'different'],
      ['International Business Machines Corp', 'IBM', 'half of the words in common, or one inside the other'],
      ['I.B.M.', 'International Business Machines', 'half of the words in common, or one inside the other'],
      ['International Business Machines', 'IBN', 'different'],
      ['Walker Plumbing Corporation', 'Walker Plumbing', 'the same but for order, spacing or a slip'],
      ['Walker Plumbing Inc', 'Walker Plumbing Limited', 'most words in common'],
      ['Müller Bau GmbH', 'Müller Immobilien GmbH', 'some words in common'],
    ],
  ],
  [
    'code',
    codeMethod,
    [
      ['SW1A 2AA', 'sw1a2aa', 'same'],
      ['8794152', '8794125', 'one character off or two swapped'],
      ['8794152', '8794933', 'same beginning'],
      ['87941523', '87491532', 'two characters off'],
      ['12', '13', 'one character off or two swapped'],
      ['8794152', '1111111', 'different'],
    ],
  ],
  [
    'company',
    companyMethod,
    [
      ['深圳市华信科技有限公司', '深圳市華信科技有限公司', 'same'],
      ['TCL科技集团股份有限公司', 'ＴＣＬ科技集团股份有限公司', 'same'],
      ['华信科技', '深圳市华信电子科技有限公司', 'short for the full name'],
      ['万科A', '万科企业股份有限公司', 'short for the full name'],
      ['*ST全新', '深圳市全新好股份有限公司', 'short for the full name'],
      ['深圳市华信科技有限公司', '华信(深圳)科技股份有限公司', 'same brand and trade, place fits'],
      ['深圳市华信科技有限公司', '华信科技股份有限公司', 'brand sounds the same, or only one names a place'],
      ['深圳市华信科技有限公司', '北京华信科技有限公司', 'same brand, other place, trade or branch'],
      ['深圳市华信科技有限公司', '深圳市华信餐饮有限公司', 'same brand, other place, trade or branch'],
      ['深圳市华信科技有限公司', '深圳市华信科技有限公司昆山分公司', 'same brand, other place, trade or branch'],
      ['深圳市华信科技有限公司', '深圳市华新科技有限公司', 'brand sounds the same, or only one names a place'],
      ['深圳市映月堂科技有限公司', '深圳市映月阁科技有限公司', 'brand one character off'],
      ['深圳市华信科技有限公司', '北京大旗餐饮管理有限公司', 'different'],
    ],
  ],
  [
    'number',
    numberMethod,
    [
      ['12', '12.0', 'same'],
      ['1959', '1969', 'one digit off, or next to it'],
      ['100', '109', 'one digit off, or next to it'],
      ['1000', '1099', 'near'],
      ['5', '900', 'different'],
    ],
  ],
  [
    'date',
    dateMethod,
    [
      ['1984-04-14', '19840414', 'same'],
      ['1984-04-14', '1984-04-15', 'one digit off, or day and month swapped'],
      ['1984-04-12', '1984-12-04', 'one digit off, or day and month swapped'],
      ['1984-04-14', '1984-04-26', 'one part different'],
      ['1853-01-81', '1853-01-01', 'one digit off, or day and month swapped'],
      ['1984-04-14', '1984-05-03', 'within a month, or two digits off'],
      ['1984-04-14', '1984-12-25', 'within a year'],
      ['1984-04-14', '1990-12-25', 'within ten years'],
      ['1984-04-14', '2021-12-25', 'different'],
    ],
  ],
  [
    'phone',
    phoneMethod,
    [
      ['+8613812345678', '+8613812345687', 'one digit off or two swapped'],
      ['+8651261234567;ext=801', '+8651261234567', 'same but for extension or area code'],
      ['+8651261234567', '61234567', 'same but for extension or area code'],
      ['+8651261234567', '+8651261234588', 'numbers of one switchboard'],
      ['+8651261234567;ext=801', '+8651261234567;ext=802', 'same but for extension or area code'],
      ['+8613812345678', '+8613812345876', 'two digits off'],
      ['+8613812345678', '+8615987654321', 'different'],
      ['+8613812345678', '+861381234678', 'one digit off or two swapped'],
      ['+8613812345678', '+86138123456', 'different'],
      ['+12025550143', '+12025550198', 'numbers of one switchboard'],
      ['+12025550143', '+12025555143', 'one digit off or two swapped'],
      ['+12025550143', '2025550143', 'same'],
      ['+4930123456', '030123456', 'same'],
      ['+35312345678', '012345678', 'same'],
      ['+12025550143;ext=5', '2025550143', 'same but for extension or area code'],
      ['+12025550143', '5550143', 'same but for extension or area code'],
      ['+12025550143', '+442025550143', 'same but for extension or area code'],
    ],
  ],
  [
    'e-mail',
    emailMethod,
    [
      ['e.page13@dyer-williams.com', 'e.page13@dyer-wiliams.com', 'one character off'],
      ['huaxin.li@huaxin.com', 'huaxin.li@qq.com', 'same before the @'],
      ['li@huaxin.com.cn', 'zhaoyun@huaxin.com.cn', 'same company domain'],
      ['li@huaxin.com', 'ab@zz.net', 'different'],
      ['e.page13@dyer.com', 'epage@dyer.com', 'a few characters off'],
      ['LI@huaxin.com', 'li@huaxin.com', 'same'],
    ],
  ],
  [
    'choice',
    choiceMethod,
    [
      ['意向', '潜在', 'different'],
      ['IT', 'Retail', 'different'],
    ],
  ],
  [
    'choices',
    choicesMethod,
    [
      ['产品A;产品B', '产品B;产品A', 'same'],
      ['产品A;产品B', '产品A', 'one list inside the other'],
      ['产品A;产品B', '产品A;产品C', 'an option in common'],
      ['产品A', '产品C', 'different'],
    ],
  ],
]

describe.each(tables)('%s', (_, make, facts) => {
  test.each(facts)('%s / %s: %s', (a, b, expected) => expect(levelOf(make, a, b)).toBe(expected))
})

test.each([
  ['Müller Söhne Elektrotechnik', 'Müller Söhne Immobilien', 'some words in common'],
  ['Müller Söhne Elektrotechnik', 'Müller Söhne Elektotechnk', 'most words in common'],
  ['Müller Söhne Elektrotechnik', 'Müller Söhne', 'most words in common'],
  ['Müller Söhne Bau', 'Müller Söhne Elektrotechnik GmbH', 'some words in common'],
  // numbers tell addresses apart
  ['Bergmann Söhne Haus 3, Hafen', 'Bergmann Söhne Haus 3, Ludwigsburg', 'most words in common'],
])('a word of its own in each makes two names: %s / %s: %s', (a, b, expected) => {
  const others = Array.from({ length: 100 }, (_, i) => `Firma ${String.fromCharCode(97 + (i % 26), 98 + (i % 23))} KG`)
  expect(levelOf(longTextMethod, a, b, others)).toBe(expected)
})

test('a domain that many share is a provider and says nothing', () => {
  const others = Array.from({ length: 300 }, (_, i) => `someone${i * 7919}@qq.com`)
  expect(levelOf(emailMethod, 'ab1@qq.com', 'zhaoyun@qq.com', others)).toBe('different')
})

test('what is rare weighs more: bits of a value many hold and of one that two hold', () => {
  const lexicon = { values: ['smith', 'xylander'], counts: Int32Array.of(65, 2), filled: 128 }
  const comparer = shortTextMethod.comparer(shortTextMethod.tables(lexicon))
  expect([comparer.bits(0, 0, 5), comparer.bits(1, 1, 5)]).toEqual([1, 7])
})
