/** Fields that are filled from another field's cell: the second number of a phone cell goes to `phone_alt`, words beside it to `phone_note`. */

import type { FieldName } from '../record.ts'
import type { Field } from '../schema/field.ts'
import { overflowChain } from '../schema/overflow-chain.ts'
import type { Place } from './rule.ts'

export class Overflow {
  /** Fields for words that stood beside a value in its cell. */
  readonly remarks: ReadonlySet<FieldName>
  private readonly sources = new Map<FieldName, Set<FieldName>>()

  constructor(fields: readonly Pick<Field, 'name' | 'overflow' | 'remarks'>[]) {
    const add = (to: FieldName, from: FieldName) => this.sources.set(to, new Set([...(this.sources.get(to) ?? []), from]))
    this.remarks = new Set(fields.flatMap(({ remarks = [] }) => remarks))
    const byName = new Map(fields.map((field) => [field.name, field]))
    for (const field of fields) {
      const { name, remarks } = field
      for (const to of overflowChain(field, byName)) add(to.name, name)
      if (remarks !== undefined) add(remarks, name)
    }
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
