import { defineRule } from '../src/check/rule.ts'
import type { FieldType } from '../src/schema/field.ts'

const choices: ReadonlySet<FieldType> = new Set(['choice', 'choices'])

export default defineRule({
  id: 'vague-value',
  dimension: 'validity',
  standard: '0105',
  severity: 'error',
  title: { en: 'Values are exact', zh: '内容不得含糊' },
  messages: {
    choice: { en: '{column} is too vague to choose an option.', zh: '{column}表述含糊，无法归入选项。' },
    amount: { en: '{column} is too vague to be a number.', zh: '{column}表述含糊，看不出具体数值。' },
    masked: { en: '{column} is masked; part of the address is missing.', zh: '{column}经过脱敏处理，缺少部分内容。' },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(
        ({ type }) => choices.has(type) || type === 'number' || type === 'money' || type === 'period' || type === 'address',
      ),
      noted: true,
      judge({ field, notes }) {
        if (field?.type === 'address')
          return notes.some(({ kind }) => kind === 'masked') ? { message: 'masked', severity: 'warning' } : null
        if (!notes.some(({ kind }) => kind === 'vague')) return null
        return field !== null && choices.has(field.type) ? { message: 'choice' } : { message: 'amount', severity: 'warning' }
      },
    },
  }),
})
