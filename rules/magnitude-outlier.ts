import { z } from 'zod'
import { defineRule, type Verdict } from '../src/check/rule.ts'
import { inOwnCurrency } from '../src/schema/money-value.ts'
import { parseMoney } from '../src/standardise/money/money.ts'

/** A median absolute deviation of a normal distribution, as standard deviations. */
const perDeviation = 1.4826
/** Amounts that are all alike must not make every other one an outlier: a tenth of a magnitude at least. */
const leastSpread = 0.1

/**
 * Robust statistics of magnitudes within a group of peers (Iglewicz and Hoaglin, 1993: modified z-score over the median absolute
 * deviation), and only where a decimal place or a unit explains the distance: ten times and more off the middle.
 */
export default defineRule({
  id: 'magnitude-outlier',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'warning',
  title: { en: 'Amounts are in line with similar customers', zh: '数值须与同类客户相当' },
  options: z.strictObject({
    /** Deviations from the middle of the group that are too many. */
    deviations: z.number().positive().default(4.5),
    /** Groups smaller than this say nothing. */
    least: z.number().int().min(5).default(20),
    /** The field whose values make the groups. */
    group: z.string().default('company_size'),
  }),
  messages: {
    high: {
      en: '{column} is about {times} times the usual value of similar customers; check for an extra digit or a wrong unit.',
      zh: '{column}约为同类客户的 {times} 倍，是否多写了一位数或单位有误？',
    },
    low: {
      en: '{column} is about 1/{times} of the usual value of similar customers; check for a missing digit or unit.',
      zh: '{column}约为同类客户的 1/{times}，是否漏写了一位数或单位？',
    },
  },
  create: ({ schema, options }) => ({
    columns: schema.fields
      .filter(({ type, min, max }) => type === 'money' || (type === 'number' && min === undefined && max === undefined))
      .map((field) => ({
        field: field.name,
        number(record) {
          const value = record.values[field.name]
          const number = value == null ? null : middleOf(inOwnCurrency(value, field.rates))
          return number !== null && number > 0 ? Math.log10(number) : null
        },
        reads: options.group,
        group: (record) => record.values[options.group] ?? '',
        judge(sorted) {
          if (sorted.length < options.least) return null
          const middle = medianOf(sorted)
          const spread = Math.max(leastSpread, perDeviation * medianOf(sorted.map((value) => Math.abs(value - middle)).sort()))
          const limit = Math.max(1, options.deviations * spread)
          return (magnitude): Verdict<'high' | 'low'> | null => {
            const off = magnitude - middle
            if (Math.abs(off) < limit) return null
            return { message: off > 0 ? 'high' : 'low', data: { times: Number((10 ** Math.abs(off)).toPrecision(2)) } }
          }
        },
      })),
  }),
})

/** The middle of a range, by magnitude; its end where the other is open. A plain number is a range of one. */
function middleOf(value: string): number | null {
  const range = parseMoney(value)
  if (range === null) return null
  const { min, max } = range
  return min !== null && max !== null && min > 0 ? Math.sqrt(min * max) : (max ?? min)
}

function medianOf(sorted: Float64Array): number {
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
