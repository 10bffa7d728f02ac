/** Values as a report shows them: options by their label, personal values masked. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { Language } from '../../errors.ts'
import type { Field } from '../../schema/field.ts'
import { labelOf } from '../../schema/option.ts'

/** @param masker null: personal values as they are */
export function valueShower(
  fields: ReadonlyMap<string, Field>,
  language: Language,
  masker: Masker | null,
): (field: string, value: string) => string {
  const labels = new Map(
    [...fields].flatMap(([name, { choices }]) =>
      choices === undefined ? [] : [[name, new Map(choices.map((choice) => [choice.value, labelOf(choice, language)]))] as const],
    ),
  )
  return (field, value) => {
    const label = labels.get(field)?.get(value)
    if (label !== undefined) return label
    return masker === null ? value : masker.cell(value, fields.get(field) ?? extraPlace(field))
  }
}
