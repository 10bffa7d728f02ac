import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
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
      record(record) {
        if (!types.has(optionOf(record, 'customer_type') ?? '')) return
        const { last_followup_at: at = null, last_followup_note: note = null } = record.values
        if (sheet.owes('last_followup_at') && at === null && note === null && record.notes.last_followup_at === undefined)
          report({ record, field: 'last_followup_at', message: 'missing' })
      },
    }
  },
})
