/** Which group each record is in, by the value it has in a field. Hot. */

import type { FieldName } from '../../record.ts'

/** The records of a field's values: `of[id]` is the number of a record's group, 0 for records without a value. */
export interface Groups {
  readonly field: string
  /** From number 1 on. */
  readonly names: readonly string[]
  readonly sizes: readonly number[]
  readonly of: Uint32Array
}

/** Groups of a field: with more, what is beyond counts as records without a value. */
const mostGroups = 50_000

export interface OpenGroups {
  readonly field: FieldName
  readonly at: number
  readonly numbers: Map<string, number>
  readonly sizes: number[]
  of: Uint32Array<ArrayBuffer>
}

export const noGroups = (): Pick<OpenGroups, 'numbers' | 'sizes' | 'of'> => ({ numbers: new Map(), sizes: [0], of: new Uint32Array(1024) })

/** Puts the record `id` into the group of its value. */
export function put(group: OpenGroups, id: number, value: string | null): void {
  let number = value === null ? 0 : group.numbers.get(value)
  if (number === undefined) {
    number = group.numbers.size < mostGroups ? group.numbers.size + 1 : 0
    if (number > 0) group.numbers.set(value!, number)
  }
  group.sizes[number] = (group.sizes[number] ?? 0) + 1
  if (id >= group.of.length) {
    const longer = new Uint32Array(Math.max(id + 1, group.of.length * 2))
    longer.set(group.of)
    group.of = longer
  }
  group.of[id] = number
}

export const closed = ({ field, numbers, sizes, of }: OpenGroups): Groups => ({ field, names: ['', ...numbers.keys()], sizes, of })
