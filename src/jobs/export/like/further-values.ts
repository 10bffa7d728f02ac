/** What a cell held beside its value: second numbers, words. Without a column of their own they go back into the cell they came from. */

import type { FieldName } from '../../../record.ts'
import type { Field, Schema } from '../../../schema/field.ts'
import { overflowChain } from '../../../schema/overflow-chain.ts'
import { valuesOf } from '../../../standardise/list.ts'
import type { StoredRecord } from '../../../store/stored-record.ts'

/** Fields without a column by the field of the sheet that has room for them in its cells: `phone_alt` and `phone_note` in those of `phone`. */
export function roomIn(schema: Schema, columns: ReadonlySet<FieldName>): ReadonlyMap<FieldName, Field> {
  const known = new Map(schema.fields.map((field) => [field.name, field]))
  const room = new Map<FieldName, Field>()
  for (const field of schema.fields) {
    if (!columns.has(field.name)) continue
    const words = known.get(field.remarks ?? '')
    for (const to of [...overflowChain(field, known), ...(words === undefined ? [] : [words])])
      if (!columns.has(to.name) && !room.has(to.name)) room.set(to.name, field)
  }
  return room
}

/** The field of the sheet from whose cell this one was filled, where there is one. */
export const originOf = ({ notes }: StoredRecord, field: FieldName, columns: ReadonlySet<FieldName>): FieldName | undefined =>
  notes[field]?.find(({ kind, detail }) => kind === 'assumed' && columns.has(detail ?? ''))?.detail

/** True where the cell holds more than the value that was read from it. */
export const holdsMore = ({ notes }: StoredRecord, field: FieldName): boolean =>
  notes[field]?.some(({ kind }) => kind === 'several' || kind === 'extra-text') ?? false

/** The cell of several values and words: numbers parted by what parted them in the cell found there, words behind them. */
export function joined(values: readonly string[], words: readonly string[], found: string): string {
  const mark = /\s*[;；/、|,，]\s*/.exec(found)?.[0] ?? '; '
  return [values.join(mark), ...words].filter((part) => part !== '').join(' ')
}

/** The values of a field: several where it is a list. */
export const itemsOf = ({ type }: Field, value: string): readonly string[] =>
  type === 'phones' || type === 'emails' ? valuesOf(value) : [value]
