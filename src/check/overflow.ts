/** Fields that are filled from another field's cell: the second number of a phone cell goes to `phone_alt`. */

import type { FieldName } from '../record.ts'
import type { Field } from '../schema/field.ts'
import type { Place } from './rule.ts'

export class Overflow {
  private readonly sources = new Map<FieldName, Set<FieldName>>()

  constructor(fields: readonly Pick<Field, 'name' | 'overflow'>[]) {
    for (const { name, overflow } of fields)
      if (overflow !== undefined) this.sources.set(overflow, new Set([...(this.sources.get(overflow) ?? []), name]))
  }

  /** The fields whose cells may fill this one; undefined: none. */
  sourcesOf(field: FieldName): ReadonlySet<FieldName> | undefined {
    return this.sources.get(field)
  }

  /** The field whose cell held this field's value in a record; null where the value stands in a cell of its own. */
  filledFrom(place: Place, field: FieldName): FieldName | null {
    const from = this.sources.get(field)
    if (from === undefined || place.raw?.[field]) return null
    return place.notes?.[field]?.find(({ kind, detail }) => kind === 'assumed' && from.has(detail ?? ''))?.detail ?? null
  }
}
