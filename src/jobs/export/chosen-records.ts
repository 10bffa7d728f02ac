/** Which records an export or a list holds: those a condition holds for, in an order asked for, or apart by the value of a field. */

import type { CustomerRecord, FieldName } from '../../record.ts'
import type { Condition } from '../../schema/condition/condition.ts'
import type { Field, Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'

/** Ids of the live records for which the condition is true, rising. What is unknown is not true. */
export function idsWhere(store: Store, { kind }: Schema, condition: Condition<CustomerRecord>): number[] {
  const ids: number[] = []
  for (const batch of store.recordsOf(kind).batches()) for (const record of batch) if (condition.of(record) === true) ids.push(record.id)
  return ids
}

/** Ids by the value of a field, in the order in which the values first stand; `null` holds the records without one. */
export function idsBy(store: Store, schema: Schema, field: FieldName, ids: readonly number[] | undefined): Map<string | null, number[]> {
  const groups = new Map<string | null, number[]>()
  for (const [id, value] of valuesOf(store, schema, field, ids)) {
    const group = groups.get(value)
    if (group === undefined) groups.set(value, [id])
    else group.push(id)
  }
  return groups
}

export interface SortKey {
  readonly field: Field
  readonly falling: boolean
}

/** Ids in the order of these fields, records without a value last; of equal ones the one that came first is first. */
export function idsSorted(store: Store, schema: Schema, keys: readonly SortKey[], ids: readonly number[] | undefined): number[] {
  const columns = keys.map(({ field }) => new Map(valuesOf(store, schema, field.name, ids)))
  const all = [...(columns[0]?.keys() ?? [])]
  const orders = keys.map(({ field, falling }, at) => {
    const compare = comparer(field)
    return (left: number, right: number) => {
      const [a, b] = [columns[at]!.get(left) ?? null, columns[at]!.get(right) ?? null]
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
      return falling ? compare(b, a) : compare(a, b)
    }
  })
  return all.sort((left, right) => {
    for (const order of orders) {
      const found = order(left, right)
      if (found !== 0) return found
    }
    return left - right
  })
}

/** Numbers and amounts by size (a range by its start), everything else by its text: the same order on every computer. */
function comparer({ type }: Field): (a: string, b: string) => number {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  if (type !== 'number' && type !== 'money') return byText
  const size = (text: string) => Number.parseFloat(text.startsWith('../') ? text.slice(3) : text)
  return (a, b) => size(a) - size(b) || byText(a, b)
}

function* valuesOf(
  store: Store,
  { kind }: Schema,
  field: FieldName,
  ids: readonly number[] | undefined,
): Generator<readonly [id: number, value: string | null]> {
  const { values } = store.recordsOf(kind)
  if (ids !== undefined) for (const [id, , value] of values.of(ids, [field])) yield [id, value ?? null]
  else for (const page of values.all([field])) for (const [id, , value] of page) yield [id, value ?? null]
}
