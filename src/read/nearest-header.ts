/** The header that came nearest to a field which no column was taken for: what a person is asked about. */

import { nearest } from '../nearest.ts'
import type { Field, FieldType } from '../schema/field.ts'
import type { ColumnLayout } from '../schema/layout.ts'
import { isPersonsName } from './header-names.ts'
import { aliasWord, headerWord } from './header-words.ts'

/** Types whose cells can be a field's, as types of columns are inferred. */
const alike: Partial<Record<FieldType, readonly FieldType[]>> = {
  party: ['company', 'person'],
  company: ['company'],
  person: ['person'],
  phone: ['phone'],
  email: ['email'],
  date: ['date'],
  address: ['address'],
}

/** A column that means no field: one that may mean this one, else one called alike, else one whose cells are alike, else one that was taken for another. null where none is near. */
export function nearestHeader(field: Field, columns: readonly ColumnLayout[]): string | null {
  const free = columns.filter((column) => column.field === null)
  const rival = free.find(({ rivals }) => rivals.includes(field.name))
  if (rival !== undefined) return rival.header
  const words = field.aliases.map(aliasWord).filter((word) => [...word].length >= 4)
  const called = free.find(({ header }) => headerWord(header).length >= 4 && nearest(headerWord(header), words) !== undefined)
  if (called !== undefined) return called.header
  const typed = free.find(({ type }) => alike[field.type]?.includes(type))
  if (typed !== undefined) return typed.header
  // 姓名 of a list of persons is the customer; where a contact is asked for, it may be meant.
  const isPerson = ({ field: other, by, header }: ColumnLayout) => other === 'name' && by !== 'flag' && isPersonsName(header)
  return field.name === 'contact' ? (columns.find(isPerson)?.header ?? null) : null
}
