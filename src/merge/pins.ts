/** What people pinned in a golden record: it stays, whatever its records say. */

import type { Field } from '../schema/field.ts'
import { columnStandardiser } from '../standardise/column.ts'
import type { Candidate } from './candidate.ts'
import { othersThan, type Survivor } from './survivor.ts'

/** Values by field or `_extras:<header>`; null keeps the field empty. */
export type Pins = ReadonlyMap<string, string | null>

/** @param field null for a column that means no field */
export function pinnedSurvivor(
  field: Field | null,
  value: string | null,
  candidates: readonly Candidate[],
  country: () => string | null,
): Survivor {
  // What is wrong with a value that a person wrote is found again in the value itself.
  const notes = field === null || value === null ? [] : columnStandardiser(field, { country: country(), dateOrders: {} })(value).notes
  return { value, notes, from: [], reason: 'pinned', alternatives: othersThan(value === null ? [] : [value], candidates) }
}
