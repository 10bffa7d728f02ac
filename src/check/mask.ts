/** Values as they may be shown to anyone: enough to recognise a cell one knows, too little to learn one. */

import type { Field, FieldType } from '../schema/field.ts'

/** Kinds of values that name nobody and are shown as they are. */
const open: ReadonlySet<FieldType> = new Set(['choice', 'choices', 'date', 'period', 'number', 'money', 'region'])

/** Masks a cell of a field. The customer number names the record everywhere, so hiding it would only make findings useless. */
export function maskedCell(value: string, field: Pick<Field, 'name' | 'type'> | undefined): string {
  return field?.name === 'customer_no' ? value : masked(value, field?.type ?? 'text')
}

/** Masks a cell of a field of this type; `text` is what a column of unknown meaning has. Lengths are kept up to 12 characters. */
export function masked(value: string, type: FieldType): string {
  if (value === '' || open.has(type)) return hideLong(value)
  switch (type) {
    case 'phone':
      return hidden(value, 3, 4)
    case 'email':
      return maskedEmail(value)
    case 'person':
    case 'given':
    case 'family':
      return hidden(value, 1, 0)
    case 'company':
    case 'party':
      return [...value].length <= 4 ? hidden(value, 1, 0) : hidden(value, 2, 2)
    case 'code':
    case 'id':
      return hidden(value, 3, 4)
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
  return at <= 0 ? hidden(value, 1, 0) : `${[...value][0]}***${value.slice(at)}`
}
