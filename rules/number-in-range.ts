import { defineRule } from '../src/check/rule.ts'
import { inOwnCurrency } from '../src/schema/money-value.ts'
import { parseMoney } from '../src/standardise/money/money.ts'

/** An answer, though no amount: it is to be agreed, or there is no limit. */
const open =
  /^(?:价格|预算|金额)?(?:面议|面谈|待议|另议|商议|可议|可谈|不限|无上限|按需|按项目|视情况|看情况|open|negotiable|flexible|no limit)(?:而定|定)?$/i

export default defineRule({
  id: 'number-in-range',
  dimension: 'validity',
  standard: '0101',
  severity: 'error',
  title: { en: 'Numbers are valid and in range', zh: '数值须为数字且在规定范围内' },
  messages: {
    notNumber: { en: '{column} is not a number.', zh: '{column}不是数字。' },
    notMoney: { en: '{column} is not an amount of money.', zh: '{column}不是金额。' },
    currencies: { en: '{column} names several currencies.', zh: '{column}中写了多种货币。' },
    decimal: {
      en: 'The dot or comma of {column} can divide thousands or decimals, and nothing in the column shows which.',
      zh: '{column}中的点或逗号可能是小数点，也可能是千位分隔符，整列没有线索，无法判断。',
    },
    unit: {
      en: '{column} has a currency of its own under a header with a unit, and nothing in the column shows whether it counts in that unit.',
      zh: '{column}自带货币符号，而表头写有单位，整列没有线索说明金额是否按表头单位计。',
    },
    mil: {
      en: '{column} says "mil": a thousand in Spanish and Portuguese, a million in English, and the sheet does not show which.',
      zh: '{column}写的是“mil”：西班牙语、葡萄牙语指千，英语指百万，表中没有线索，无法判断。',
    },
    mixed: {
      en: 'Decimals of {column} stand behind a point in some cells and behind a comma in others; this one was read as {amount}.',
      zh: '{column}的小数有的用点、有的用逗号，此处读作 {amount}。',
    },
    open: { en: '{column} has not been agreed yet.', zh: '{column}尚未商定。' },
    low: { en: '{column} is below {min}.', zh: '{column}小于 {min}。' },
    high: { en: '{column} is above {max}.', zh: '{column}大于 {max}。' },
    negative: { en: '{column} is negative.', zh: '{column}为负数。' },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'number' || type === 'money'),
      judge({ field, value, notes }) {
        if (value === null || field === null) return null
        const unread = notes.find(({ kind }) => kind === 'unparsed')
        if (unread !== undefined) {
          if (unread.detail === 'currencies') return { message: 'currencies', severity: 'warning' }
          if (field.type === 'money' && open.test(value)) return { message: 'open', severity: 'info' }
          return { message: field.type === 'money' ? 'notMoney' : 'notNumber' }
        }
        if (notes.some(({ kind }) => kind === 'undecided-decimal')) return { message: 'decimal', severity: 'warning', isReadable: true }
        const unit = notes.find(({ kind }) => kind === 'undecided-unit')
        if (unit !== undefined) return { message: unit.detail === 'mil' ? 'mil' : 'unit', severity: 'warning', isReadable: true }
        const numbers = endsOf(field.type === 'money' ? inOwnCurrency(value, field.rates) : value)
        const { min, max } = field
        if (min !== undefined && numbers.some((number) => number < min)) return { message: 'low', data: { min } }
        if (max !== undefined && numbers.some((number) => number > max)) return { message: 'high', data: { max } }
        const negative = field.type === 'money' && min === undefined && endsOf(value).some((number) => number < 0)
        if (negative) return { message: 'negative', severity: 'warning' }
        const isMixed = notes.some(({ kind }) => kind === 'mixed-decimals')
        return isMixed ? { message: 'mixed', severity: 'info', isReadable: true, data: { amount: value } } : null
      },
    },
  }),
})

/** The ends of a range, as far as it has them; a plain number is a range of one. */
function endsOf(value: string): number[] {
  const { min = null, max = null } = parseMoney(value) ?? {}
  return [min, max].filter((end) => end !== null)
}
