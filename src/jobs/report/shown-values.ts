/** Values as a report shows them: options by their label, personal values masked. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { Language } from '../../errors.ts'
import type { Field } from '../../schema/field.ts'
import { labelOf } from '../../schema/option.ts'

/** @param records how many records hold the value, where that is known */
export type ShownValue = (field: string, value: string, records?: number) => string

/** @param masker null: personal values as they are */
export function valueShower(fields: ReadonlyMap<string, Field>, language: Language, masker: Masker | null): ShownValue {
  const labels = new Map(
    [...fields].flatMap(([name, { choices }]) =>
      choices === undefined ? [] : [[name, new Map(choices.map((choice) => [choice.value, labelOf(choice, language)]))] as const],
    ),
  )
  return (field, value, records = Number.POSITIVE_INFINITY) => {
    const label = labels.get(field)?.get(value)
    if (label !== undefined) return label
    return masker === null ? value : masker.group(value, fields.get(field) ?? extraPlace(field), records)
  }
}
