import { expect, test } from 'vitest'
import { companySizes } from '../../src/schema/choices/customer.ts'
import { choiceStandardiser } from '../../src/standardise/choice.ts'

const size = choiceStandardiser(companySizes)

test.each([
  ['小于50人', '微型(≤100人)'],
  ['少于100人', '微型(≤100人)'],
  ['不足20人', '微型(≤100人)'],
  ['50-99人', '微型(≤100人)'],
  ['100-499人', '小型(101–500人)'],
  ['500-999人', '中型(501–2000人)'],
  ['1000-4999人', '大型(>2000人)'],
  ['5000-9999人', '大型(>2000人)'],
  ['3000人以上', '大型(>2000人)'],
  ['more than 5000', '大型(>2000人)'],
  ['fewer than 80 employees', '微型(≤100人)'],
])('a size as registers write it: %s', (cell, value) =>
  expect(size(cell)).toEqual({ value: cell, notes: [{ kind: 'means', detail: value }] }),
)

test.each(['小于3000人', '200人以上'])('%s lies in no band whole', (cell) =>
  expect(size(cell).notes).toMatchObject([{ kind: 'unknown-choice' }]),
)
