import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
import { optionOf, optionsNamed } from '../src/schema/option.ts'

export default defineRule({
  id: 'followup-recorded',
  dimension: 'completeness',
  standard: '0202',
  severity: 'info',
  title: { en: 'Customers have a recorded follow-up', zh: '客户须有跟进记录' },
  options: z.strictObject({ types: z.array(z.string()).default(['意向', '成交']) }),
  messages: { missing: { en: 'No follow-up is recorded.', zh: '没有跟进记录。' } },
  create: ({ schema, sheet, options, report }) => {
    if (!schema.fields.some(({ name }) => name === 'last_followup_at')) return {}
    const types = optionsNamed(schema, 'customer_type', options.types)
    return {
      appliesTo: (record) => types.has(optionOf(record, 'customer_type') ?? '') && sheet.owes('last_followup_at'),
      hangsOn: {
        fields: ['customer_type'],
        mayFail: (record) => sheet.owes('last_followup_at') && isMissing(record),
      },
      record(record) {
        if (isMissing(record)) report({ record, field: 'last_followup_at', message: 'missing' })
      },
    }
  },
})

function isMissing({ values, notes }: CustomerRecord): boolean {
  return values.last_followup_at == null && values.last_followup_note == null && notes.last_followup_at === undefined
}
