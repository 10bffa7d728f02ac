import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
import { optionOf, optionsNamed } from '../src/schema/option.ts'

export default defineRule({
  id: 'renewal-fields-given',
  dimension: 'completeness',
  standard: '0201',
  severity: 'warning',
  title: { en: 'Customers under contract have satisfaction and renewal intent', zh: '成交客户须有合作满意度和续约意向' },
  options: z.strictObject({
    won: z.array(z.string()).default(['成交']),
    fields: z.array(z.string()).default(['satisfaction', 'renewal_intent']),
  }),
  messages: { missing: { en: 'A customer under contract needs {column}.', zh: '成交客户须填写{column}。' } },
  create: ({ schema, sheet, options, report }) => {
    const known = new Set(schema.fields.map(({ name }) => name))
    const asked = options.fields.filter((field) => known.has(field))
    const won = optionsNamed(schema, 'customer_type', options.won)
    const missingIn = ({ values, notes }: CustomerRecord) =>
      asked.filter((field) => sheet.owes(field) && values[field] === null && notes[field] === undefined)
    return {
      // A customer of no known type may be one under contract.
      hangsOn: { fields: ['customer_type'], mayFail: missingIn },
      appliesTo: (record) => (won.has(optionOf(record, 'customer_type') ?? '') ? asked.filter((field) => sheet.owes(field)) : false),
      record(record) {
        for (const field of missingIn(record)) report({ record, field, message: 'missing' })
      },
    }
  },
})
