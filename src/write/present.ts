/** Canonical values as people write them, in forms that reading turns back into the same canonical value. */

import type { Language } from '../errors.ts'
import type { Field } from '../schema/field.ts'
import { codeOf, labelOf } from '../schema/option.ts'
import { between, valuesOf } from '../standardise/list.ts'
import { formatPhone, type PhoneStyle } from '../standardise/phone-format.ts'

export interface Presentation {
  readonly phones: PhoneStyle
  /** The country whose phones are written without a prefix in the national style; null where none is. */
  readonly country: string | null
  /** How options are written: by code for programs, by label for people. What only means an option stays as it is. */
  readonly options: 'code' | Language
}

/** Makes the function that writes a field's values. */
export function presenter(field: Pick<Field, 'type' | 'choices'>, { phones, country, options }: Presentation): (value: string) => string {
  switch (field.type) {
    case 'phone':
      return (value) => formatPhone(value, phones, country)
    case 'phones':
      return (list) =>
        valuesOf(list)
          .map((value) => formatPhone(value, phones, country))
          .join(between)
    case 'money':
      return amounts
    case 'choice':
      return optionWriter(field, options)
    case 'choices': {
      const write = optionWriter(field, options)
      return (value) => value.split(';').map(write).join('、')
    }
    case 'region':
      return (value) => value.replaceAll('/', ' ')
    default:
      return (value) => value
  }
}

function optionWriter({ choices = [] }: Pick<Field, 'choices'>, options: Presentation['options']): (value: string) => string {
  const written = new Map(choices.map((choice) => [choice.value, options === 'code' ? codeOf(choice) : labelOf(choice, options)]))
  return (value) => written.get(value) ?? value
}

/** `500000/1000000 USD` as `500000-1000000 USD`, `500000/..` as `>=500000`, `../500000` as `<=500000`. */
function amounts(value: string): string {
  const [, from, to, currency = ''] = /^(\d+(?:\.\d+)?|\.\.)\/(\d+(?:\.\d+)?|\.\.)( [A-Z]{3})?$/.exec(value) ?? []
  if (from === undefined || to === undefined) return value
  if (from === '..') return `<=${to}${currency}`
  return to === '..' ? `>=${from}${currency}` : `${from}-${to}${currency}`
}
