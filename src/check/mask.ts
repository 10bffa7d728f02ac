/** Values as they may be shown to anyone: enough to recognise a cell one knows, too little to learn one. */

import type { Field, FieldType } from '../schema/field.ts'
import { halfWidth } from '../standardise/half-width.ts'
import { between, valuesOf } from '../standardise/list.ts'
import { looksLikePersonName } from '../standardise/person-name.ts'

/** Kinds of values that name nobody and are shown as they are. */
const open: ReadonlySet<FieldType> = new Set(['choice', 'choices', 'date', 'period', 'number', 'money', 'region'])
/** Whether values of this type name nobody. */
export const isOpen = (type: FieldType) => open.has(type)

/** Masks a cell of a field. The customer number names the record everywhere, so hiding it would only make findings useless. */
export function maskedCell(value: string, field: Pick<Field, 'name' | 'type'> | undefined): string {
  return field?.name === 'customer_no' ? maskedKey(value) : masked(value, field?.type ?? 'text')
}

/** What names a record is shown as it is, unless it is the mobile number, the address or the identity number of a person. */
export function maskedKey(key: string): string {
  return personalKey.test(key) ? (key.includes('@') ? maskedEmail(key) : hidden(key, 3, 4)) : key
}

const personalKey = /^\s*(?:(?:\+?86)?[ -]?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|\d{6}[ -]?(?:19|20)\d{6}[ -]?\d{3}[\dXx]|62\d{14,17}|\S+@\S+)\s*$/

/** Masks a cell of a field of this type; `text` is what a column of unknown meaning has. Lengths are kept up to 12 characters. */
export function masked(value: string, type: FieldType): string {
  if (value === '') return value
  if (open.has(type)) return belongsElsewhere(value, type) ? hidden(value, 1, 0) : hideLong(value)
  switch (type) {
    case 'phone':
      return ends(value, 3, 4)
    case 'phones':
      return valuesOf(value)
        .map((one) => ends(one, 3, 4))
        .join(between)
    case 'email':
      return maskedEmail(value)
    case 'emails':
      return valuesOf(value).map(maskedEmail).join(between)
    case 'person':
    case 'given':
    case 'family':
      return hidden(value, 1, 0)
    case 'company':
    case 'party':
      return [...value].length <= 4 ? hidden(value, 1, 0) : hidden(value, 2, 2)
    case 'code':
    case 'id':
      return ends(value, 3, 4)
    case 'address':
      return hidden(value, Math.min(6, Math.floor([...value].length / 2)), 0)
    default:
      return hidden(value, 1, 0)
  }
}

/** A long text in an open field was not meant to be there: it may say anything. */
function hideLong(value: string): string {
  return [...value].length > 20 ? hidden(value, 1, 0) : value
}

/** A number of a person (phone, card, identity), an e-mail address, a house or a name in a cell that asks for none of them. */
function belongsElsewhere(value: string, type: FieldType): boolean {
  if (value.includes('@')) return true
  const text = halfWidth(value)
  switch (type) {
    case 'region':
      return /\d/.test(text)
    case 'date':
    case 'period':
      return /\d{15}|(?<!\d)(?!(?:19|20)\d{6})\d{7,}|(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/.test(text) || looksLikePersonName(text)
    case 'money':
      return (
        /\d{14}|(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.])/.test(text) || /^[^\d]{2,}\d{7}/.test(text) || looksLikePersonName(text)
      )
    case 'number':
      return /(?<![.\d])\d{7}|\d{3,4}[ -]\d{4}/.test(text) || looksLikePersonName(text)
    default:
      return /\d{7}|\d{3,4}[ -]\d{4}[ -]\d{4}/.test(text)
  }
}

/** As `hidden`; what holds words is no number, and its ends would tell a name. */
function ends(value: string, first: number, last: number): string {
  const characters = [...value]
  const shown =
    characters.slice(0, first).join('') +
    characters
      .slice(-last)
      .join('')
      .replace(/转|分机|ext\.?|x/gi, '')
  return /\p{Script=Han}/u.test(shown) ? hidden(value, 1, 0) : hidden(value, first, last)
}

/** The first and last characters of a text, stars between; where little would be hidden, only the first. */
function hidden(value: string, first: number, last: number): string {
  const characters = [...value]
  if (characters.length <= 1) return '*'
  if (characters.length <= first + last) return characters[0] + stars(characters.length - 1)
  const end = last === 0 ? '' : characters.slice(-last).join('')
  return characters.slice(0, first).join('') + stars(characters.length - first - last) + end
}

const stars = (count: number) => '*'.repeat(Math.min(12, count))

function maskedEmail(value: string): string {
  const at = value.lastIndexOf('@')
  // Behind the domain of a cell that holds more than an address anything may stand.
  return at <= 0 || !/^@[\p{L}\p{M}\d._-]*$/u.test(value.slice(at)) ? hidden(value, 1, 0) : `${[...value][0]}***${value.slice(at)}`
}
