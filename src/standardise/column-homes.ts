/** Which --map lines put columns right that hold something else than their header says: phones under 联系人 and names under 联系电话. */

import type { FieldName } from '../record.ts'
import type { FieldType, Schema } from '../schema/field.ts'
import type { ColumnLayout, Layout } from '../schema/layout.ts'
import type { OtherKinds } from '../schema/other-kind.ts'
import { type ValueKind, valueKind } from './value-kind.ts'

/** The types of field that a kind of value belongs to, the likeliest first. */
const homes: Partial<Record<ValueKind, readonly FieldType[]>> = {
  phone: ['phone'],
  email: ['email'],
  person: ['person', 'party'],
  company: ['party', 'company'],
}

/** The kinds with the lines that mend them (`--map phone=联系人`), where the sheet shows both what a column holds and where its own values are. */
export function withHomes(kinds: OtherKinds, schema: Schema, layout: Layout): OtherKinds {
  const columnOf = (field: FieldName) => layout.columns.find((one) => one.field === field)
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, kind]) => {
      if (kind === undefined) return []
      const own = columnOf(name)
      const lines = own === undefined ? [] : linesFor(name, own, kind.examples)
      return [[name, lines.length === 0 ? kind : { ...kind, lines }] as const]
    }),
  )

  function linesFor(name: FieldName, own: ColumnLayout, examples: readonly string[]): readonly string[] {
    const home = homeOf(examples, name)
    const source = sourceOf(name)
    if (home === null || source === null) return []
    return [mapping(home, own), mapping(name, source)]
  }

  /** The field that what stands in a column belongs to: one without a column, or whose column holds something else too. */
  function homeOf(examples: readonly string[], name: FieldName): FieldName | null {
    const [kind, ...more] = new Set(examples.map(valueKind))
    if (kind == null || more.length > 0) return null
    const isFree = (field: FieldName) => field !== name && (columnOf(field) === undefined || kinds[field] !== undefined)
    for (const type of homes[kind] ?? []) {
      const found = schema.fields.find((field) => field.type === type && isFree(field.name))
      if (found !== undefined) return found.name
    }
    return null
  }

  /** The column that holds what the field should: one of another kind, or one that only took its further values. */
  function sourceOf(name: FieldName): ColumnLayout | null {
    const field = schema.fields.find((one) => one.name === name)
    const further = field?.overflow === undefined ? undefined : columnOf(field.overflow)
    if (further !== undefined && kinds[field!.overflow!] === undefined) return further
    for (const [other, kind] of Object.entries(kinds)) {
      if (other === name || kind === undefined) continue
      const isSame = kind.examples.every((cell) => homes[valueKind(cell) ?? 'web']?.includes(field?.type ?? 'text'))
      if (isSame) return columnOf(other) ?? null
    }
    return null
  }
}

const mapping = (field: FieldName, { header }: ColumnLayout) =>
  /^[\p{L}\p{N}_#-]+$/u.test(header) ? `--map ${field}=${header}` : `--map "${field}=${header}"`
