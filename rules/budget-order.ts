import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
import { type MoneyRange, parseMoney } from '../src/standardise/money/money.ts'

/** A range this many times as wide has a digit or a unit too many: 50万-100元, 50-1000万. */
const tooWide = 1000

const unknown = { min: null, max: null, currency: null }

function amountOf({ values }: CustomerRecord, field: string): MoneyRange {
  const value = values[field] ?? null
  return (value === null ? null : parseMoney(value)) ?? unknown
}

export default defineRule({
  id: 'budget-order',
  dimension: 'consistency',
  standard: '0104',
  severity: 'error',
  title: { en: 'Ranges start with the lower amount', zh: '金额区间须由低到高' },
  messages: {
    reversed: {
      en: '{column} starts with the higher amount; it should probably be {proposal}.',
      zh: '{column}的下限高于上限，可能应为 {proposal}。',
    },
    wide: {
      en: 'The two ends of {column} differ a thousandfold; one may lack its unit.',
      zh: '{column}的上下限相差千倍，可能漏写了单位。',
    },
    above: { en: '{column} is higher than {other}.', zh: '{column}高于{other}。' },
  },
  create: ({ schema, report }) => {
    const fields = schema.fields.filter(({ type }) => type === 'money').map(({ name }) => name)
    return {
      // A single amount is a range of one; a budget is compared with the revenue.
      appliesTo: ({ values }) => fields.filter((field) => values[field] != null),
      hangsOn: {
        fields,
        mayFail: ({ values }, isSpoilt) =>
          fields.filter((field) => isSpoilt(field) || (field === 'budget' && values.budget != null && isSpoilt('annual_revenue'))),
      },
      record(record) {
        for (const field of fields) {
          const { min, max, currency } = amountOf(record, field)
          if (min === null || max === null) continue
          if (min > max) {
            const proposal = `${max}/${min}${currency === null ? '' : ` ${currency}`}`
            report({ record, field, message: 'reversed', data: { proposal }, fix: { value: proposal, confidence: 0.85 } })
          } else if (min > 0 && max / min >= tooWide) report({ record, field, message: 'wide', severity: 'warning' })
        }
        const { min: low, currency } = amountOf(record, 'budget')
        const { max: revenue, currency: ofRevenue } = amountOf(record, 'annual_revenue')
        if (currency === ofRevenue && low !== null && revenue !== null && revenue > 0 && low > revenue)
          report({ record, field: 'budget', message: 'above', severity: 'warning', data: { other: 'annual_revenue' } })
      },
    }
  },
})
