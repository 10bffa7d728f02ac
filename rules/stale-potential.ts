import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { dayAfter, daysBefore, isDay } from '../src/schema/days.ts'
import { optionOf, optionsNamed } from '../src/schema/option.ts'

export default defineRule({
  id: 'stale-potential',
  dimension: 'timeliness',
  standard: '0502',
  severity: 'info',
  title: { en: 'Potential customers do not stay potential for long', zh: '潜在客户不宜长期停滞' },
  options: z.strictObject({
    types: z.array(z.string()).default(['潜在']),
    /** Days since the first contact. */
    days: z.number().int().min(1).default(365),
  }),
  messages: {
    stale: {
      en: 'Still "{type}" more than {limit} {limit:day|days} after the first contact on {since}.',
      zh: '{since} 首次接触，超过 {limit} 天仍为“{type}”。',
    },
  },
  cells: { since: 'first_contact_at' },
  create: ({ schema, options, today, report }) => {
    if (!schema.fields.some(({ name }) => name === 'first_contact_at')) return {}
    const types = optionsNamed(schema, 'customer_type', options.types)
    const before = daysBefore(today, options.days)
    return {
      appliesTo: (record) => isDay(record.values.first_contact_at) && types.has(optionOf(record, 'customer_type') ?? ''),
      hangsOn: {
        fields: ['customer_type', 'first_contact_at'],
        mayFail: (record, isSpoilt) =>
          (isSpoilt('customer_type') || types.has(optionOf(record, 'customer_type') ?? '')) &&
          (isSpoilt('first_contact_at') || isDay(record.values.first_contact_at)),
      },
      record(record) {
        const first = record.values.first_contact_at
        if (!isDay(first) || first >= before) return
        const type = record.raw.customer_type?.trim() || (optionOf(record, 'customer_type') ?? '')
        report({ record, field: 'customer_type', message: 'stale', data: { type, since: first.slice(0, 10), limit: options.days } })
      },
      changesOn: ({ values: { first_contact_at: first } }) => (isDay(first) ? dayAfter(first, options.days + 1) : null),
    }
  },
})
