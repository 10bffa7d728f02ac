import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { comparable } from '../src/standardise/comparable.ts'

export default defineRule({
  id: 'reference-known',
  dimension: 'consistency',
  standard: '0502',
  severity: 'error',
  title: { en: 'Values that name something else name something known', zh: '引用的内容须存在' },
  options: z.strictObject({
    /** By field: what it may name. A field that is not listed is not checked. */
    values: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  }),
  messages: {
    unknown: { en: '{column} names nothing on its list.', zh: '{column}的内容不在参照名单中。' },
  },
  create: ({ schema, options }) => {
    const known = new Map(Object.entries(options.values).map(([field, values]) => [field, new Set(values.map(comparable))]))
    return {
      cells: {
        fields: schema.fields.filter(({ name }) => known.has(name)),
        judge({ field, name, value }) {
          const list = known.get(name)
          if (value === null || list === undefined) return null
          const named = field?.type === 'choices' ? value.split(';') : [value]
          return named.every((one) => list.has(comparable(one))) ? null : { message: 'unknown' }
        },
      },
    }
  },
})
