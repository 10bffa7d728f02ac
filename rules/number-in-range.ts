import { defineRule } from '../src/check/rule.ts'
import { parseMoney } from '../src/standardise/money.ts'
import { parseNumber } from '../src/standardise/number.ts'

/** An answer, though no amount: it is to be agreed, or there is no limit. */
const open =
  /^(?:价格|预算|金额)?(?:面议|面谈|待议|另议|商议|可议|可谈|不限|无上限|按需|按项目|视情况|看情况|open|negotiable|flexible|no limit)(?:而定|定)?$/i

export default defineRule({
  id: 'number-in-range',
  dimension: 'validity',
  standard: '0303',
  severity: 'error',
  title: { en: 'Numbers are numbers and keep within their range', zh: '数值须为数字且在规定范围内' },
  messages: {
    notNumber: { en: '{column} is no number.', zh: '{column}不是数字。' },
    notMoney: { en: '{column} is no amount of money.', zh: '{column}不是金额。' },
    currency: { en: '{column} is in {currency}; amounts are not converted.', zh: '{column}的币种为 {currency}，系统不做换算。' },
    open: { en: '{column} is still to be agreed.', zh: '{column}尚未商定。' },
    low: { en: '{column} is below {min}.', zh: '{column}小于 {min}。' },
    high: { en: '{column} is above {max}.', zh: '{column}大于 {max}。' },
    negative: { en: '{column} is below zero.', zh: '{column}为负数。' },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'number' || type === 'money'),
      judge({ field, value, notes }) {
        if (value === null || field === null) return null
        const unread = notes.find(({ kind }) => kind === 'unparsed' || kind === 'wrong-kind')
        if (unread !== undefined) {
          const currency = /^[A-Z]{3}$/.exec(unread.detail ?? '')?.[0]
          if (currency !== undefined) return { message: 'currency', severity: 'warning', data: { currency } }
          if (field.type === 'money' && open.test(value)) return { message: 'open', severity: 'info' }
          return { message: field.type === 'money' ? 'notMoney' : 'notNumber' }
        }
        const { min, max } = field.type === 'money' ? (parseMoney(value) ?? nowhere) : oneNumber(value)
        const low = field.min ?? Number.NEGATIVE_INFINITY
        const high = field.max ?? Number.POSITIVE_INFINITY
        if (min !== null && min < low) return { message: 'low', data: { min: low } }
        if (max !== null && max > high) return { message: 'high', data: { max: high } }
        const negative = field.type === 'money' && field.min === undefined && ((min !== null && min < 0) || (max !== null && max < 0))
        return negative ? { message: 'negative', severity: 'warning' } : null
      },
    },
  }),
})

const nowhere = { min: null, max: null }

function oneNumber(value: string): { readonly min: number | null; readonly max: number | null } {
  const number = parseNumber(value)
  return { min: number, max: number }
}
