import { expect, test } from 'vitest'
import { headerWord } from '../../src/read/header-words.ts'

test.each([
  ['年营收/亿元', '年营收'],
  ['年营收-万元', '年营收'],
  ['注册资金万元', '注册资金'],
  ['预算：元', '预算'],
  ['Umsatz in Mio. EUR', 'umsatz'],
  ['Umsatz / T€', 'umsatz'],
  ['CA en k€', 'ca'],
  ['Budget in USD k', 'budget'],
])('%s is %s, whatever its unit', (header, word) => expect(headerWord(header)).toBe(word))

test.each([
  ['状元', '状元'],
  ['公司/单元', '公司单元'],
  ['Besuch in EU', 'besuchineu'],
  ['千万', '千万'],
  ['Preis pro Einheit', 'preisproeinheit'],
])('%s has no unit', (header, word) => expect(headerWord(header)).toBe(word))
