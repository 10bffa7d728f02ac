/** Words said beside a value go with their value: where another one survived, they name the one they were said of. */

import type { FieldName } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import { valuesOf } from '../standardise/list.ts'
import { formatPhone } from '../standardise/phone-format.ts'
import type { Member } from './member.ts'

type Values = Readonly<Record<FieldName, string | null>>

/** The fields for words, each with the fields whose cells they stood in, the first one first. */
export function remarkSources(schema: Schema): ReadonlyMap<FieldName, readonly Field[]> {
  const found = new Map<FieldName, Field[]>()
  for (const field of schema.fields) if (field.remarks !== undefined) found.set(field.remarks, [...(found.get(field.remarks) ?? []), field])
  return found
}

/**
 * A member's words as they stand in the golden record: `空号` of a number that is not the record's first one is `13812340002: 空号`.
 * @param golden the values that survived so far
 */
export function saidOf(words: string, sources: readonly Field[], member: Member, golden: Values, country: () => string | null): string {
  const first = golden[sources[0]!.name] ?? null
  if (first === null) return words
  const filled = sources.filter(({ name }) => (member.values[name] ?? null) !== null)
  const beside = filled.filter(({ name }) => member.notes[name]?.some(({ kind }) => kind === 'extra-text'))
  const said = (beside.length > 0 ? beside : filled.slice(0, 1)).flatMap(({ name, type }) =>
    valuesOf(member.values[name]!).map((value) => ({ value, type })),
  )
  if (said.length === 0 || said.some(({ value }) => value === first)) return words
  const shown = said.map(({ value, type }) => (/^phone/.test(type) ? formatPhone(value, 'national', country()) : value))
  return `${shown.join(', ')}: ${words}`
}
