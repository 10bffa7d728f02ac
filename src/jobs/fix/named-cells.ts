/** Cells that a person names and fills by hand. */

import { fault } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import type { Field, Schema } from '../../schema/field.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import { didYouMean } from '../../words.ts'
import { withoutRefused } from '../sheets/refused-values.ts'

/** The field of a name: its id, or its label in any language. */
export function fieldNamed({ fields }: Schema, name: string): Field | undefined {
  return fields.find((one) => one.name === name) ?? fields.find(({ label }) => label.en === name || label.zh === name)
}

/** The fault for a name that is no field, with the nearest that is. @param others names that would do, too */
export function unknownField({ fields }: Schema, name: string, others: readonly string[] = []) {
  const near = nearest(name, [...fields.flatMap((one) => [one.name, one.label.en, one.label.zh]), ...others])
  return fault('UNKNOWN_FIELD', { field: name, hint: didYouMean(near) })
}

/** The cell, where it holds nothing that must not be stored. Throws VALUE_REFUSED. */
export function notRefused(name: string, cell: string, refuse: readonly RefusedKind[]): string {
  if (withoutRefused(cell, refuse) !== cell) throw fault('VALUE_REFUSED', { field: name })
  return cell
}
