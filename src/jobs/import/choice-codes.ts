/** Short codes of choices, as customer numbers show them: `industry_code` is that of the record's industry, or of the one above it. */

import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'

/** What a number shows where the record has no such value, or the value no code. */
const unknownCode = 'OTH'

export function choiceCodes(schema: Schema): (name: string, value: (field: FieldName) => string | null) => string {
  const known = new Map<string, ReadonlyMap<string, string>>()
  for (const { name, choices = [] } of schema.fields) {
    const short = new Map(choices.map((choice) => [choice.value, choice.short]))
    const shown = choices.map((choice) => [choice.value, choice.short ?? short.get(choice.parent ?? '') ?? choice.code] as const)
    known.set(name, new Map(shown.flatMap(([value, code]) => (code === undefined ? [] : [[value, code] as const]))))
  }
  return (name, value) => {
    const field = name.replace(/_code$/, '')
    return known.get(field)?.get(value(field) ?? '') ?? unknownCode
  }
}
