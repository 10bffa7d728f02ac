import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { daysBefore, daysBetween, isDay } from '../src/schema/days.ts'

/** Where the last update is told, the surest first. */
const told = ['updated_at', 'last_followup_at'] as const

export default defineRule({
  id: 'update-overdue',
  dimension: 'timeliness',
  standard: '0601',
  severity: 'warning',
  title: { en: 'Records are updated in time', zh: '客户信息须按周期更新' },
  options: z.strictObject({
    /** Days a record of a customer type may go without an update. */
    cycles: z.record(z.string(), z.number().int().min(1)).default({ 成交: 90, 意向: 30, 潜在: 180 }),
  }),
  messages: {
    overdue: {
      en: 'Not updated for {days} days; a {type} customer is due every {cycle}.',
      zh: '已 {days} 天未更新，“{type}”客户应每 {cycle} 天更新一次。',
    },
  },
  create: ({ schema, options, today, report }) => {
    const fields = told.filter((name) => schema.fields.some((field) => field.name === name))
    const due = new Map(Object.entries(options.cycles).map(([type, cycle]) => [type, { cycle, before: daysBefore(today, cycle) }]))
    return {
      record(record) {
        const type = record.values.customer_type
        const limit = type == null ? undefined : due.get(type)
        if (type == null || limit === undefined) return
        for (const field of fields) {
          const last = record.values[field]
          if (last == null) continue
          if (isDay(last) && last < limit.before) {
            report({ record, field, message: 'overdue', data: { days: daysBetween(last, today), type, cycle: limit.cycle } })
          }
          return
        }
      },
    }
  },
})
