import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
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
    const isMissing = ({ values, notes }: CustomerRecord) => values.churn_reason === null && notes.churn_reason === undefined
    return {
      // A customer of no known type may be a churned one.
      hangsOn: {
        fields: ['customer_type'],
        mayFail: (record) => (isMissing(record) && sheet.owes('churn_reason') ? ['churn_reason'] : false),
      },
      appliesTo: (record) =>
        churned.has(optionOf(record, 'customer_type') ?? '') && sheet.owes('churn_reason') ? ['churn_reason'] : false,
      record(record) {
        if (isMissing(record)) report({ record, field: 'churn_reason', message: 'missing' })
      },
    }
  },
})
