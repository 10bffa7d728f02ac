import { expect, test } from 'vitest'
import { moneyWriter } from '../../../src/jobs/export/like/money-style.ts'

test.each<[string, string, string, string | null]>([
  ['$95,000,000', '95000000 USD', '1000000 USD', '$1,000,000'],
  ['12.500,50 €', '12500.50 EUR', '1000000 EUR', '1.000.000,00 €'],
  ['1 200 000,00 Kč', '1200000 CZK', '999 CZK', '999,00 Kč'],
  ['139000000', '139000000', '5000', '5000'],
  ["CHF 1'000.50", '1000.50 CHF', '2000000.5 CHF', "CHF 2'000'000.50"],
  ['12.500,50 €', '12500.50 EUR', '2000000', '2.000.000,00'],
  ['$95,000,000', '95000000 USD', '1000000 EUR', null],
  ['50万', '500000', '600000', null],
  ['$95,000,000', '95000000 USD', '500000/1000000 USD', null],
])('beside %s (%s), %s is %s', (cell, value, other, written) => {
  const learner = moneyWriter()
  learner.see({ cell, value })
  expect(learner.learnt()(other)).toBe(written)
})
