/** Where the further values of a cell go: the second phone to `phone_alt`, the others to `phones_more`. */

import type { FieldName } from '../record.ts'
import type { Field } from './field.ts'

type Chained = Pick<Field, 'name' | 'overflow'>

/** The fields that a field's cells overflow into, one after the other; a circle ends where it began. */
export function overflowChain<Kind extends Chained>({ name, overflow }: Chained, fields: ReadonlyMap<FieldName, Kind>): readonly Kind[] {
  const chain: Kind[] = []
  for (let to = fields.get(overflow ?? ''); to !== undefined && to.name !== name && !chain.includes(to); to = fields.get(to.overflow ?? ''))
    chain.push(to)
  return chain
}
