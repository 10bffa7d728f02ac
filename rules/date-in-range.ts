import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import type { Fix } from '../src/finding.ts'
import { dayAfter } from '../src/schema/days.ts'
import { isCanonicalDate } from '../src/standardise/date.ts'

/** What a program or a spreadsheet writes for no date at all: day zero of Excel, of Unix, of SQL Server. */
const dayZero: ReadonlySet<string> = new Set([
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1904-01-01',
  '1970-01-01',
  '1753-01-01',
  '0001-01-01',
])

/** A year of the Buddhist calendar is proposed in ours. */
function ofBuddhist(value: string): { readonly fix?: Fix } {
  const year = Number(value.slice(0, 4)) - 543
  return year >= 1900 && year <= 2100 ? { fix: { value: `${year}${value.slice(4)}`, confidence: 0.85 } } : {}
}

export default defineRule({
  id: 'date-in-range',
  dimension: 'validity',
  standard: '0501',
  severity: 'error',
  title: { en: 'Dates are in a sensible range', zh: '日期须在合理范围内' },
  options: z.strictObject({
    earliest: z.iso.date().default('1980-01-01'),
    /** Years ahead that a date of the future may lie. */
    ahead: z.number().min(0).default(10),
  }),
  messages: {
    future: { en: '{column} is in the future.', zh: '{column}晚于当前日期。' },
    far: { en: '{column} is more than {years} years ahead.', zh: '{column}在 {years} 年以后，不合常理。' },
    early: { en: '{column} is before {earliest}.', zh: '{column}早于 {earliest}。' },
    zero: { en: '{column} is the default that a program writes when it has no date.', zh: '{column}是系统在没有日期时写入的默认值。' },
  },
  create: ({ schema, options, today }) => {
    const last = `${Number(today.slice(0, 4)) + options.ahead}${today.slice(4)}`
    const dates = schema.fields.filter(({ type }) => type === 'date')
    return {
      cells: {
        fields: dates,
        appliesTo: ({ value }) => value !== null && isCanonicalDate(value),
        judge({ field, value: date }) {
          const value = (date ?? '').slice(0, 10)
          if (field?.future !== true && value > today) return { message: 'future' }
          if (value > last) return { message: 'far', data: { years: options.ahead }, ...ofBuddhist(value) }
          if (dayZero.has(value)) return { message: 'zero' }
          return value < options.earliest ? { message: 'early', data: { earliest: options.earliest } } : null
        },
      },
      changesOn({ values }) {
        const days = dates.flatMap(({ name, future }) => {
          const value = values[name]?.slice(0, 10) ?? ''
          if (value <= today || !isCanonicalDate(value)) return []
          if (future !== true) return value
          // the day on which it is no longer too far ahead
          return value > last ? dayAfter(value, -365.25 * Math.min(options.ahead, 1000) - 1) : []
        })
        // A guess of the day of a leap year is asked again tomorrow.
        return days.map((day) => (day > today ? day : dayAfter(today, 1))).sort()[0] ?? null
      },
    }
  },
})
