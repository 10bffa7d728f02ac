/** Values as people read them: options by their label. */

import type { Language } from '../errors.ts'
import type { Field } from '../schema/field.ts'
import { presenter } from '../write/present.ts'

/** Makes the function that writes a value of the field: 制造业 as `C Manufacturing` in English; every value that is no option as it is. */
export function optionsShown(field: Field, options: Language): (value: string) => string {
  const isChoice = field.type === 'choice' || field.type === 'choices'
  return isChoice ? presenter(field, { phones: 'e164', country: null, options }) : (value) => value
}
