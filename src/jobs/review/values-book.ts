/** Values of a field as a workbook to decide in: a row a value. */

import type { Language } from '../../errors.ts'
import type { Field } from '../../schema/field.ts'
import type { ReviewBook, ReviewBookRow } from '../../write/review-book.ts'
import type { FieldValue } from './field-values.ts'
import { type OpenGroup, replaced } from './open-groups.ts'
import { digestOf, valueDecisions, valuesHeads, yesNo } from './values-words.ts'

export interface ValuesBookRequest {
  readonly language: Language
  /** A value as it is shown. */
  readonly shown: (value: string) => string
  readonly words: Pick<ReviewBook, 'name' | 'notInList' | 'instructions'>
}

/** First the groups that are asked about, the heaviest first, then every other value. @param values all values of the field */
export function valuesBook(
  field: Field,
  groups: readonly OpenGroup[],
  values: readonly FieldValue[],
  request: ValuesBookRequest,
): ReviewBook {
  const { language, shown, words } = request
  const options = field.choices ?? []
  const asked = new Set(groups.flatMap((group) => group.values.map(({ value }) => value)))
  function* rows(): Generator<ReviewBookRow> {
    for (const group of groups) {
      const going = new Set(replaced(group, group.proposal, options.length > 0).map(({ value }) => value))
      for (const [n, one] of group.values.entries())
        yield rowOf(one, going.has(one.value) ? group.proposal : null, n === 0, going.has(one.value))
    }
    for (const one of values) if (!asked.has(one.value)) yield rowOf(one, null, true, false)
  }
  const rowOf = ({ value, count }: FieldValue, proposal: string | null, isFirst: boolean, isAsked: boolean): ReviewBookRow => ({
    isFirst,
    cells: [
      shown(value),
      String(count),
      proposal === null ? null : shown(proposal),
      null,
      null,
      ...(options.length === 0 ? [] : [null]),
      [field.name, digestOf(field, value), ...(proposal === null ? [] : [digestOf(field, proposal)])].join(':'),
    ],
    differs: [isAsked],
  })
  const head = (key: keyof typeof valuesHeads) => ({ header: valuesHeads[key][language] })
  const label = field.label[language]
  const isOurs = Object.values(valuesHeads).some(({ en, zh }) => en === label || zh === label)
  const remember = { ...head('remember'), options: Object.values(yesNo).map((one) => one[language]) }
  return {
    ...words,
    columns: [
      { header: isOurs ? `${label}#2` : label },
      head('records'),
      head('proposal'),
      { ...head('decision'), options: Object.values(valueDecisions).map((one) => one[language]) },
      // a parent and its child may have one label
      { ...head('standard'), options: [...new Set(options.map(({ value }) => shown(value)))], isOpen: options.length === 0 },
      ...(options.length === 0 ? [] : [remember]),
      { ...head('mark'), isHidden: true },
    ],
    rows: rows(),
  }
}
