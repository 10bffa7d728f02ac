import { defineRule } from '../src/check/rule.ts'
import { parseMoney } from '../src/standardise/money.ts'

/** A range this many times as wide has a digit or a unit too many: 50万-100元, 50-1000万. */
const tooWide = 1000

export default defineRule({
  id: 'budget-order',
  dimension: 'consistency',
  standard: '0503',
  severity: 'error',
  title: { en: 'Ranges begin with their lower end', zh: '金额区间须由低到高' },
  messages: {
    reversed: {
      en: '{column} begins with the higher amount; probably {proposal} is meant.',
      zh: '{column}的下限高于上限，可能应为 {proposal}。',
    },
    wide: { en: 'The ends of {column} lie a thousandfold apart; one may lack its unit.', zh: '{column}的上下限相差千倍，可能漏写了单位。' },
    above: { en: '{column} is more than {other}.', zh: '{column}高于{other}。' },
  },
  create: ({ schema, report }) => {
    const fields = schema.fields.filter(({ type }) => type === 'money').map(({ name }) => name)
    const both = fields.includes('budget') && fields.includes('annual_revenue')
    return {
      record(record) {
        for (const field of fields) {
          const value = record.values[field]
          if (value == null || !value.includes('/')) continue
          const { min, max } = parseMoney(value) ?? { min: null, max: null }
          if (min === null || max === null) continue
          if (min > max) {
            const proposal = `${max}/${min}`
            report({ record, field, message: 'reversed', data: { proposal }, fix: { value: proposal, confidence: 0.85 } })
          } else if (min > 0 && max / min >= tooWide) report({ record, field, message: 'wide', severity: 'warning' })
        }
        if (!both || record.values.budget == null || record.values.annual_revenue == null) return
        const low = parseMoney(record.values.budget)?.min ?? null
        const revenue = parseMoney(record.values.annual_revenue)?.max ?? null
        if (low !== null && revenue !== null && revenue > 0 && low > revenue)
          report({ record, field: 'budget', message: 'above', severity: 'warning', data: { other: 'annual_revenue' } })
      },
    }
  },
})
