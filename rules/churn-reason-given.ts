import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { optionOf, optionsNamed } from '../src/schema/option.ts'

export default defineRule({
  id: 'churn-reason-given',
  dimension: 'completeness',
  standard: '0201',
  severity: 'error',
  title: { en: 'A churned customer has a churn reason', zh: '流失客户须填写流失原因' },
  options: z.strictObject({ churned: z.array(z.string()).default(['流失']) }),
  messages: { missing: { en: 'A churned customer needs a churn reason.', zh: '流失客户须填写流失原因。' } },
  create: ({ schema, sheet, options, report }) => {
    const churned = optionsNamed(schema, 'customer_type', options.churned)
    return {
      record(record) {
        if (!churned.has(optionOf(record, 'customer_type') ?? '')) return
        if (sheet.owes('churn_reason') && record.values.churn_reason === null && record.notes.churn_reason === undefined) {
          report({ record, field: 'churn_reason', message: 'missing' })
        }
      },
    }
  },
})
