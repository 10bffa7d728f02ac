import { z } from 'zod'
import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord, RowRef } from '../src/record.ts'
import { comparable } from '../src/standardise/comparable.ts'

interface Entry {
  readonly ref: RowRef
  readonly values: readonly (string | null)[]
}

export default defineRule({
  id: 'double-entry-agrees',
  dimension: 'consistency',
  standard: '0501',
  severity: 'error',
  title: { en: 'What was entered twice agrees', zh: '两次录入须一致' },
  options: z.strictObject({
    /** The field that names the same record in both sheets. Without it nothing is compared. */
    key: z.string().optional(),
    /** Fields that must agree; all when left out. */
    fields: z.array(z.string()).optional(),
  }),
  messages: {
    differs: { en: '{column} differs from row {row} of {place}.', zh: '{column}与 {place} 第 {row} 行不一致。' },
  },
  create: ({ schema, options, report }) => {
    const { key } = options
    if (key === undefined) return {}
    const asked = options.fields ?? schema.fields.map(({ name }) => name)
    const fields = schema.fields.map(({ name }) => name).filter((name) => name !== key && asked.includes(name))
    const first = new Map<string, Entry>()
    return {
      record(record: CustomerRecord) {
        const name = record.values[key]
        if (name == null) return
        const values = fields.map((field) => record.values[field] ?? null)
        const before = first.get(name)
        if (before === undefined) {
          first.set(name, { ref: record.ref, values })
          return
        }
        // A key that repeats within one sheet is unique-key's.
        if (before.ref.file === record.ref.file && before.ref.sheet === record.ref.sheet) return
        const place = before.ref.sheet === null ? before.ref.file : `${before.ref.file}#${before.ref.sheet}`
        for (const [i, field] of fields.entries()) {
          if (same(values[i] ?? null, before.values[i] ?? null)) continue
          report({ record, field, message: 'differs', data: { row: before.ref.row, place } })
        }
      },
    }
  },
})

/** A field that one of the sheets leaves out says nothing against the other. */
function same(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || comparable(a) === comparable(b)
}
