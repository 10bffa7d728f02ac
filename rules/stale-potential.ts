import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { daysBefore, daysBetween, isDay } from '../src/schema/days.ts'
import { optionOf, optionsNamed } from '../src/schema/option.ts'

export default defineRule({
  id: 'stale-potential',
  dimension: 'timeliness',
  standard: '0601',
  severity: 'info',
  title: { en: 'Potential customers do not stay potential for long', zh: '潜在客户不宜长期停滞' },
  options: z.strictObject({
    types: z.array(z.string()).default(['潜在']),
    /** Days since the first contact. */
    days: z.number().int().min(1).default(365),
  }),
  messages: { stale: { en: 'Still "{type}" {days} {days:day|days} after the first contact.', zh: '首次接触已 {days} 天，仍为“{type}”。' } },
  create: ({ schema, options, today, report }) => {
    if (!schema.fields.some(({ name }) => name === 'first_contact_at')) return {}
    const types = optionsNamed(schema, 'customer_type', options.types)
    const before = daysBefore(today, options.days)
    return {
      record(record) {
        const first = record.values.first_contact_at
        const option = optionOf(record, 'customer_type')
        if (option === null || !types.has(option) || !isDay(first) || first >= before) return
        const type = record.raw.customer_type?.trim() || option
        report({ record, field: 'customer_type', message: 'stale', data: { type, days: daysBetween(first, today) } })
      },
    }
  },
})
