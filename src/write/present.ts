/** Canonical values as people write them, in forms that reading turns back into the same canonical value. */

import type { Field } from '../schema/field.ts'
import { between, valuesOf } from '../standardise/list.ts'
import { formatPhone, type PhoneStyle } from '../standardise/phone-format.ts'

export interface Presentation {
  readonly phones: PhoneStyle
  /** The country whose phones are written without a prefix in the national style; null where none is. */
  readonly country: string | null
}

/** Makes the function that writes a field's values. */
export function presenter(field: Pick<Field, 'type'>, { phones, country }: Presentation): (value: string) => string {
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
    case 'choices':
      return (value) => value.replaceAll(';', '、')
    case 'region':
      return (value) => value.replaceAll('/', ' ')
    default:
      return (value) => value
  }
}

/** `500000/1000000 USD` as `500000-1000000 USD`, `500000/..` as `>=500000`, `../500000` as `<=500000`. */
function amounts(value: string): string {
  const [, from, to, currency = ''] = /^(\d+(?:\.\d+)?|\.\.)\/(\d+(?:\.\d+)?|\.\.)( [A-Z]{3})?$/.exec(value) ?? []
  if (from === undefined || to === undefined) return value
  if (from === '..') return `<=${to}${currency}`
  return to === '..' ? `>=${from}${currency}` : `${from}-${to}${currency}`
}
