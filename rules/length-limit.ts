import { defineRule } from '../src/check/rule.ts'
import { lengthLimit } from '../src/schema/length-limit.ts'

export default defineRule({
  id: 'length-limit',
  dimension: 'validity',
  standard: '0101',
  severity: 'error',
  title: { en: 'Texts are within their length limit', zh: '内容不得超过规定长度' },
  messages: {
    long: { en: '{column} has {length} characters; at most {limit} are allowed.', zh: '{column}有 {length} 个字符，最多允许 {limit} 个。' },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter((field) => field.maxLength !== undefined),
      // A garbled text is too long because it is garbled.
      appliesTo: ({ notes }) => !notes.some(({ kind }) => kind === 'mojibake'),
      judge({ value, field }) {
        const shortest = field?.maxLength ?? Number.POSITIVE_INFINITY
        if (value === null || field === null || value.length <= shortest) return null
        const limit = lengthLimit(field, value) ?? shortest
        const length = [...value].length // characters, as people count them, not UTF-16 units
        return length > limit ? { message: 'long', data: { length, limit } } : null
      },
    },
  }),
})
