import { expect, test } from 'vitest'
import { companyMethod } from '../../../src/match/compare/company.ts'
import { companyParts } from '../../../src/match/compare/company-parts.ts'
import { soundOf } from '../../../src/match/text/sound.ts'

test.each([
  ['the one that holds it', '华信科技', ['深圳市华信电子科技有限公司'], '深圳市华信电子科技有限公司'],
  ['two hold it: neither', '华信科技', ['深圳市华信电子科技有限公司', '北京华信科技有限公司'], null],
  ['characters out of order', '科技华信', ['深圳市华信科技有限公司'], null],
  ['letters of a stock exchange', '万科A', ['万科企业股份有限公司'], '万科企业股份有限公司'],
  ['letters that are part of the name', 'TCL科技', ['TCL科技集团股份有限公司', '华信科技有限公司'], 'TCL科技集团股份有限公司'],
  ['a single character', '华', ['深圳市华信科技有限公司'], null],
  ['no legal form: no full name', '华信', ['深圳华信科技'], null],
  ['a branch is no full name', '华信', ['华信科技有限公司昆山分公司'], null],
  ['traditional characters', '華信科技', ['深圳市华信科技有限公司'], '深圳市华信科技有限公司'],
])('the full name of a short one: %s', (_, short, others, full) => {
  const values = [short, ...others]
  expect(values[companyParts({ values })[0]!.full] ?? null).toBe(full)
})

test.each([
  ['深圳市华信科技有限公司', '华信科技', '北京大旗餐饮有限公司', 'same brand and trade, place fits'],
  ['深圳市华信科技有限公司', '华信科技', '北京华信科技有限公司', 'brand sounds the same, or only one names a place'],
  ['深圳市华信科技有限公司', '华信(深圳)科技公司', '北京华信科技有限公司', 'same brand and trade, place fits'],
])('%s and %s beside %s: %s', (a, b, beside, label) => {
  // a fourth name that holds the short one's characters, so that it is short for no single name
  const values = [a, b, beside, '上海中华信托科技有限公司']
  const comparer = companyMethod.comparer(companyMethod.tables({ values, counts: new Int32Array(4).fill(1), filled: 4 }))
  expect(companyMethod.levels[comparer.level(0, 1)]!.label.en).toBe(label)
})

test.each([
  ['华信', 'hua xin'],
  ['华新', 'hua xin'],
  ['TCL', ''],
  ['', ''],
])('%s is spoken %s', (text, sound) => expect(soundOf(text)).toBe(sound))
