/** What stands in a field of the store, by count. */

import type { Field } from '../../schema/field.ts'
import { valuesOf as listed } from '../../standardise/list.ts'
import type { Store } from '../../store/store.ts'

export interface FieldValue {
  /** As it is stored. */
  readonly value: string
  /** Records that hold it. */
  readonly count: number
  /** Whether it is an option of the field; true for a field that has no options. */
  readonly isKnown: boolean
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
