/** What stands in a field of the store, by count. */

import { fault } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import type { Field, Schema } from '../../schema/field.ts'
import { valuesOf as listed } from '../../standardise/list.ts'
import type { Store } from '../../store/store.ts'
import { didYouMean } from '../../words.ts'

export interface FieldValue {
  /** As it is stored. */
  readonly value: string
  /** Records that hold it. */
  readonly count: number
  /** Whether it is an option of the field; true for a field that has no options. */
  readonly isKnown: boolean
}

/** Throws UNKNOWN_FIELD, FIELD_FIXED. @param name a field's id or its label */
export function fieldNamed({ fields }: Schema, name: string): Field {
  const field = fields.find((one) => one.name === name) ?? fields.find(({ label }) => label.en === name || label.zh === name)
  if (field === undefined) {
    const near = nearest(
      name,
      fields.flatMap((one) => [one.name, one.label.en, one.label.zh]),
    )
    throw fault('UNKNOWN_FIELD', { field: name, hint: didYouMean(near) })
  }
  // The number names the record in every list, log and sheet: it never changes.
  if (field.name === 'customer_no') throw fault('FIELD_FIXED', { field: name })
  return field
}

/** The most frequent first. A cell that holds a list counts for each of its values. */
export function fieldValues(store: Store, field: Field): FieldValue[] {
  const counts = new Map<string, number>()
  for (const page of store.records.values.all([field.name]))
    for (const [, , cell] of page) {
      if (cell == null) continue
      for (const value of partsOf(field, cell)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  const options = new Set((field.choices ?? []).map(({ value }) => value))
  return [...counts]
    .map(([value, count]) => ({ value, count, isKnown: options.size === 0 || options.has(value) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** The values of one cell. */
export function partsOf({ type }: Pick<Field, 'type'>, cell: string): string[] {
  if (type === 'choices') return cell.split(';')
  return type === 'phones' || type === 'emails' ? [...listed(cell)] : [cell]
}
