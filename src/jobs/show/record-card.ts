/** One customer of the store as a card: its fields with their labels, and where it came from. */

import { fault } from '../../errors.ts'
import type { FieldName, NoteKind } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { type Kin, kinOf } from '../dedupe/kin-of-record.ts'
import { type ExplainedGolden, goldenExplainer } from '../golden/explained.ts'
import { type GoldenRules, shippedGoldenRules } from '../golden/golden-rules.ts'
import { type SignedField, signedFields } from './signed-fields.ts'

export interface CardField {
  /** A field's id, or the header of a column that means no field. */
  readonly field: FieldName
  /** Whether `field` is a header. */
  readonly isExtra: boolean
  readonly label: Words
  /** As it is stored: plain, not masked. */
  readonly value: string
  /** What standardising noted of the cell. */
  readonly notes: readonly NoteKind[]
}

export interface RecordCard {
  /** The customer number. */
  readonly record: string
  readonly source: string
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  /** Those that hold a value: fields in the schema's order, then columns that mean no field. */
  readonly fields: readonly CardField[]
  /** Of a merged customer: the records it is made of, where each value comes from, and which values lost. */
  readonly merged: ExplainedGolden | null
  /** Who entered, checked and approved its values. */
  readonly signed: readonly SignedField[]
  /** Who may be the same customer, and who belongs with it. */
  readonly kin: Kin
}

/** @param key the customer number, an alias, or the sheet's own key. Throws NO_RECORD. */
export function recordCard(store: Store, schema: Schema, key: string, rules: GoldenRules = shippedGoldenRules): RecordCard {
  const record = store.records.byKey(key)
  if (record === null) throw fault('NO_RECORD', { key })
  const { values, notes, extras, source, ref } = record
  const ofSchema = schema.fields.flatMap(({ name, label }): CardField[] => {
    const value = values[name] ?? null
    return value === null ? [] : [{ field: name, isExtra: false, label, value, notes: notes[name]?.map(({ kind }) => kind) ?? [] }]
  })
  const others = Object.entries(extras).flatMap(([header, value]): CardField[] =>
    value === '' ? [] : [{ field: header, isExtra: true, label: { en: header, zh: header }, value, notes: [] }],
  )
  const kin = kinOf(store, record.id)
  const members = store.records.membersOf(record.id)
  const merged = members.length === 0 ? null : goldenExplainer(store, rules)(members, record.id)
  return {
    record: record.key,
    source,
    file: ref.file,
    sheet: ref.sheet,
    row: ref.row,
    fields: [...ofSchema, ...others],
    merged,
    kin,
    signed: signedFields(store, schema, record.id),
  }
}
