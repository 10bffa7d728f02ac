import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: 'unique-key',
  dimension: 'uniqueness',
  standard: '0304',
  severity: 'error',
  title: { en: 'Identifiers are unique', zh: '编号不得重复' },
  messages: {
    repeated: {
      en: '{column} is the same in {records} records (first in row {row}).',
      zh: '{column}在 {records} 条记录中重复（首次见于第 {row} 行）。',
    },
  },
  create: ({ schema }) => ({
    keys: schema.fields
      .filter((field) => field.unique === true)
      .map(({ name }) => ({
        field: name,
        key: (record) => record.values[name] ?? null,
        judge: ({ records, first }) => ({ message: 'repeated', data: { records, row: first.row } }),
      })),
  }),
})
