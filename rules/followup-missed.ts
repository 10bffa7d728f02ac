import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
import { dayAfter, daysBetween, isDay } from '../src/schema/days.ts'
import { optionOf, optionsNamed } from '../src/schema/option.ts'

export default defineRule({
  id: 'followup-missed',
  dimension: 'timeliness',
  standard: '0502',
  severity: 'warning',
  title: { en: 'Planned follow-ups are done', zh: '计划的跟进须按时进行' },
  options: z.strictObject({
    /** Days of grace behind the planned day. */
    grace: z.number().int().min(0).default(0),
    ended: z.array(z.string()).default(['流失']),
  }),
  messages: {
    missed: { en: 'The follow-up planned for {planned} is not recorded.', zh: '计划于 {planned} 的跟进尚无记录。' },
  },
  cells: { planned: 'next_followup_at' },
  create: ({ schema, options, today, report }) => {
    if (!schema.fields.some(({ name }) => name === 'next_followup_at')) return {}
    const ended = optionsNamed(schema, 'customer_type', options.ended)
    const hasEnded = (record: CustomerRecord) => ended.has(optionOf(record, 'customer_type') ?? '')
    const isPast = (planned: string) => planned < today && daysBetween(planned, today) > options.grace
    return {
      hangsOn: {
        fields: ['next_followup_at', 'last_followup_at', 'customer_type'],
        mayFail(record, isSpoilt) {
          if (!isSpoilt('customer_type') && hasEnded(record)) return false
          const { next_followup_at: planned, last_followup_at: last } = record.values
          if (isSpoilt('next_followup_at')) return true
          if (!isDay(planned) || !isPast(planned)) return false
          return isSpoilt('last_followup_at') || !isDay(last) || last < planned
        },
      },
      appliesTo: (record) => isDay(record.values.next_followup_at) && !hasEnded(record),
      record(record) {
        const { next_followup_at: planned, last_followup_at: last } = record.values
        if (!isDay(planned) || !isPast(planned)) return
        // A follow-up on the planned day or later is what was planned.
        if (isDay(last) && last >= planned) return
        report({ record, field: 'next_followup_at', message: 'missed', data: { planned: planned.slice(0, 10) } })
      },
      changesOn: ({ values: { next_followup_at: planned } }) => (isDay(planned) ? dayAfter(planned, options.grace + 1) : null),
    }
  },
})
