import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import { comparable } from '../src/standardise/comparable.ts'

const where = {
  /** The field whose values name something. */
  field: z.string(),
  /** The sheet that lists what may be named; its path starts at the configuration's folder. */
  sheet: z.string().optional(),
  /** In place of a sheet: a table of the store. */
  table: z.enum(['customers', 'followups', 'orders', 'products']).optional(),
  /** The column there, by its header or field; as the field is called when left out, of customers and products their name. */
  column: z.string().optional(),
}
/** What the records of a table are called by. */
const named: Readonly<Record<string, string>> = { customers: 'name', products: 'product_name' }
const oneOf = { error: 'name either a sheet or a table', params: { zh: 'sheet 和 table 须且只能写一个' } }
const list = z.strictObject(where).refine(({ sheet, table }) => (sheet === undefined) !== (table === undefined), oneOf)

export default defineRule({
  id: 'reference-known',
  dimension: 'consistency',
  standard: '0402',
  severity: 'error',
  title: { en: 'Values refer to something that exists', zh: '引用的内容须存在' },
  options: z
    .strictObject({
      /** By field: what it may name. A field that is not listed is not checked. */
      values: z.record(z.string(), z.array(z.string()).min(1)).default({}),
      /** Several lists that stand elsewhere; one alone may be given without this word. */
      lists: z.array(list).default([]),
      ...where,
      field: where.field.optional(),
    })
    .refine(({ field, sheet, table, column }) => field !== undefined || (sheet ?? table ?? column) === undefined, {
      error: 'field is missing: the field whose values are on the list',
      params: { zh: '缺少 field：名单所对应的字段' },
    })
    .refine(({ field, sheet, table }) => field === undefined || (sheet === undefined) !== (table === undefined), oneOf)
    .transform(({ values, lists, field, sheet, table, column }) => ({
      values,
      lists: field === undefined ? lists : [...lists, { field, sheet, table, column }],
    })),
  messages: {
    unknown: { en: '{column} is not on its list.', zh: '{column}的内容不在参照名单中。' },
  },
  references: ({ lists }) =>
    lists.map(({ field, sheet, table, column }) => ({
      sheet,
      table,
      column: column ?? (table === undefined ? field : (named[table] ?? field)),
      fields: [field],
    })),
  create: ({ schema, options, references }) => {
    const known = new Map(Object.entries(options.values).map(([field, values]) => [field, new Set(values.map(comparable))]))
    for (const [at, { field }] of options.lists.entries()) {
      const names = known.get(field) ?? new Set<string>()
      known.set(field, names)
      for (const { values } of references[at] ?? []) if (values.value) names.add(comparable(values.value))
    }
    return {
      cells: {
        fields: schema.fields.filter(({ name }) => known.has(name)),
        judge({ field, name, value }) {
          if (value === null) return null
          const named = field?.type === 'choices' ? value.split(';') : [value]
          return named.every((one) => known.get(name)?.has(comparable(one))) ? null : { message: 'unknown' }
        },
      },
    }
  },
})
