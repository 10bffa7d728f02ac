import { expect, test } from 'vitest'
import { companyParts } from '../../src/match/company-parts.ts'
import { soundOf } from '../../src/match/sound.ts'

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
  ['华信', 'hua xin'],
  ['华新', 'hua xin'],
  ['TCL', ''],
  ['', ''],
])('%s is spoken %s', (text, sound) => expect(soundOf(text)).toBe(sound))
