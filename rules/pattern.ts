import { defineRule } from '../src/check/rule.ts'
import { wholeMatch } from '../src/schema/user-pattern.ts'

export default defineRule({
  id: 'pattern',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'Values match the pattern of their field', zh: '内容须符合字段规定的格式' },
  messages: {
    mismatch: { en: '{column} does not match the pattern of its field: {pattern}', zh: '{column}不符合字段规定的格式：{pattern}' },
  },
  create: ({ schema }) => {
    const fields = schema.fields.filter((field) => field.pattern !== undefined)
    const matchers = new Map(fields.map((field) => [field.name, wholeMatch(field.pattern ?? '')]))
    return {
      cells: {
        fields,
        judge({ field, name, value }) {
          if (value === null || matchers.get(name)?.(value) !== false) return null
          return { message: 'mismatch', data: { pattern: field?.pattern ?? '' } }
        },
      },
    }
  },
})
