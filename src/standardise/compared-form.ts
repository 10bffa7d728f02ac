/** The form in which values of a type are compared, where that is not the value itself. */

import type { FieldType } from '../schema/field.ts'
import { nameAlone, partyAlone } from './person-name.ts'

const forms: Partial<Record<FieldType, (value: string) => string>> = {
  person: nameAlone,
  party: partyAlone,
  // A date without its time of day.
  date: (value) => (value.charCodeAt(10) === 0x54 ? value.slice(0, 10) : value),
}

/** A name without titles, a date without its time; null for the types that are compared as they are. */
export function comparedForm(type: FieldType): ((value: string) => string) | null {
  return forms[type] ?? null
}
