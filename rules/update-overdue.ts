import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
import { dayAfter, daysBefore, isDay } from '../src/schema/days.ts'
import { optionOf, optionsNamed } from '../src/schema/option.ts'

/** Where the last update is told, the surest first. */
const told = ['updated_at', 'last_followup_at'] as const

export default defineRule({
  id: 'update-overdue',
  dimension: 'timeliness',
  standard: '0502',
  severity: 'warning',
  title: { en: 'Records are updated regularly', zh: '客户信息须按周期更新' },
  options: z.strictObject({
    /** Days a record of a customer type may go without an update. */
    cycles: z.record(z.string(), z.number().int().min(1)).default({ 成交: 90, 意向: 30, 潜在: 180 }),
  }),
  messages: {
    overdue: {
      en: 'Not updated since {since}; customers of type "{type}" should be updated every {cycle} {cycle:day|days}.',
      zh: '自 {since} 起未更新，“{type}”客户应每 {cycle} 天更新一次。',
    },
  },
  cells: { since: 'last_followup_at' },
  create: ({ schema, options, today, report }) => {
    const due = new Map(
      Object.entries(options.cycles).flatMap(([type, cycle]) =>
        [...optionsNamed(schema, 'customer_type', [type])].map((option) => [option, { cycle, before: daysBefore(today, cycle) }] as const),
      ),
    )
    const toldIn = ({ values }: CustomerRecord) => told.find((field) => values[field] != null)
    const firstLimit = [...due.values()].reduce((latest, { before }) => (before > latest ? before : latest), '')
    return {
      hangsOn: {
        fields: [...told, 'customer_type'],
        mayFail(record, isSpoilt) {
          const field = told.find((one) => isSpoilt(one)) ?? toldIn(record)
          const limit = isSpoilt('customer_type') ? firstLimit : due.get(optionOf(record, 'customer_type') ?? '')?.before
          if (field === undefined || limit === undefined) return false
          const last = record.values[field]
          return isSpoilt(field) || (isDay(last) && last < limit)
        },
      },
      // When it was last updated must be known.
      appliesTo(record) {
        const field = toldIn(record)
        return field !== undefined && isDay(record.values[field]) && due.has(optionOf(record, 'customer_type') ?? '')
      },
      record(record) {
        const option = optionOf(record, 'customer_type') ?? ''
        const limit = due.get(option)
        const field = toldIn(record)
        const last = field === undefined ? null : record.values[field]
        if (limit === undefined || field === undefined || last == null || last >= limit.before) return
        const type = record.raw.customer_type?.trim() || option
        report({ record, field, message: 'overdue', data: { since: last.slice(0, 10), type, cycle: limit.cycle } })
      },
      changesOn(record) {
        const field = toldIn(record)
        const last = field === undefined ? null : record.values[field]
        const limit = due.get(optionOf(record, 'customer_type') ?? '')
        return limit !== undefined && isDay(last) ? dayAfter(last, limit.cycle + 1) : null
      },
    }
  },
})
