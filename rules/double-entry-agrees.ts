import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
import { comparable } from '../src/standardise/comparable.ts'

interface Entry {
  readonly place: string
  readonly row: number
  readonly values: readonly (string | null)[]
}

export default defineRule({
  id: 'double-entry-agrees',
  dimension: 'consistency',
  standard: '0401',
  severity: 'error',
  title: { en: 'Both entries of the same data agree', zh: '两次录入须一致' },
  options: z
    .strictObject({
      /** The sheet with the second entry; its path starts at the configuration's folder. Without it, sheets that are checked together are compared. */
      sheet: z.string().optional(),
      /** The field that names the same record in both sheets. Without it nothing is compared. */
      key: z.string().optional(),
      /** Fields that must agree; all when left out. */
      fields: z.array(z.string()).optional(),
    })
    .refine(({ sheet, key }) => sheet === undefined || key !== undefined, {
      error: 'key is missing: the field that names a record in both sheets',
      params: { zh: '缺少 key：在两份表格中标识同一记录的字段' },
    }),
  messages: {
    differs: { en: '{column} differs from row {row} of {place}.', zh: '{column}与 {place} 第 {row} 行不一致。' },
  },
  references: ({ sheet, key, fields = [] }) =>
    sheet === undefined || key === undefined ? [] : [{ sheet, fields: [key, ...fields], needs: [key, ...fields] }],
  create: ({ schema, options, references, report }) => {
    const { key } = options
    if (key === undefined) return {}
    const asked = options.fields ?? schema.fields.map(({ name }) => name)
    const fields = schema.fields.map(({ name }) => name).filter((name) => name !== key && asked.includes(name))
    const first = new Map<string, Entry>()
    for (const { place, row, values } of references[0] ?? []) {
      const name = values[key]
      if (name != null && !first.has(name)) first.set(name, { place, row, values: fields.map((field) => values[field] ?? null) })
    }
    const valuesOf = (record: CustomerRecord) => fields.map((field) => record.values[field] ?? null)
    return {
      // Without a second sheet the first record of a key is what the others are judged by.
      looksAt: options.sheet === undefined ? 'all' : 'record',
      // The second entry is judged; the first of a key is what it is judged by. A key that repeats within one sheet is unique-key's.
      appliesTo(record) {
        const name = record.values[key]
        if (name == null) return false
        const before = first.get(name)
        if (before !== undefined) return before.place !== placeOf(record)
        if (options.sheet === undefined) first.set(name, { place: placeOf(record), row: record.ref.row, values: valuesOf(record) })
        return false
      },
      record(record: CustomerRecord) {
        const before = first.get(record.values[key] ?? '')
        if (before === undefined) return
        const values = valuesOf(record)
        for (const [i, field] of fields.entries()) {
          if (same(values[i] ?? null, before.values[i] ?? null)) continue
          report({ record, field, message: 'differs', data: { row: before.row, place: before.place } })
        }
      },
    }
  },
})

const placeOf = ({ ref: { file, sheet } }: CustomerRecord) => (sheet === null ? file : `${file}#${sheet}`)

/** A field that one of the sheets leaves out says nothing against the other. */
function same(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || comparable(a) === comparable(b)
}
