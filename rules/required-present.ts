import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: 'required-present',
  dimension: 'completeness',
  standard: '0201',
  severity: 'error',
  title: { en: 'Required fields are filled in', zh: '必填字段须填写' },
  messages: { missing: { en: '{column} is required.', zh: '{column}为必填。' } },
  create: ({ schema, report }) => {
    const required = schema.fields.filter((field) => field.required).map((field) => field.name)
    return {
      needs: required,
      record(record) {
        for (const field of required) {
          // A filler such as 无 is placeholder-value's to report: one cell, one finding.
          if (record.values[field] === null && record.notes[field] === undefined) report({ record, field, message: 'missing' })
        }
      },
    }
  },
})
