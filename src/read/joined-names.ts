/** A person's name in two columns, as Salesforce, HubSpot, Outlook and Google write it: `First Name` and `Last Name` become the contact. */

import type { FieldName } from '../record.ts'
import type { Schema } from '../schema/field.ts'
import type { ColumnLayout } from '../schema/layout.ts'
import { namePartOf } from './infer-type.ts'

/**
 * Where one column of given names and one of family names map to no field, the family name's column takes the contact, with the given
 * name before it; it takes the customer's name where the sheet has no company either (a list of persons). Both columns must be the only
 * ones of their kind: two pairs of them are not guessed at.
 */
export function withJoinedNames(columns: readonly ColumnLayout[], schema: Schema): ColumnLayout[] {
  const taken = new Set(columns.map(({ field }) => field))
  const [given, ...moreGiven] = partsOf(columns, 'given')
  const [family, ...moreFamily] = partsOf(columns, 'family')
  const surname = family === undefined && given !== undefined ? columns.find((column) => isSurnameBeside(column, given)) : undefined
  if (surname !== undefined && given !== undefined && moreGiven.length === 0)
    return columns.map((column) => (column === surname ? joined(column, column.field, given) : column))
  // A sheet with a contact already has its person; whose the two columns are is not for us to guess.
  const target = taken.has('contact') ? undefined : taken.has('name') ? 'contact' : 'name'
  if (
    given === undefined ||
    family === undefined ||
    moreGiven.length + moreFamily.length > 0 ||
    target === undefined ||
    !schema.fields.some(({ name }) => name === target)
  )
    return [...columns]
  const isPeople = taken.has('phone') || taken.has('email') || taken.has('name')
  if (!isPeople) return [...columns]
  return columns.map((column) => (column === family ? joined(column, target, given) : column))
}

const joined = (column: ColumnLayout, field: FieldName | null, given: ColumnLayout): ColumnLayout => {
  return { ...column, field, certainty: 0.9, by: 'alias', rivals: [], type: 'person', joins: [given.index] }
}

const isSurnameBeside = ({ field, header }: ColumnLayout, given: ColumnLayout): boolean =>
  (field === 'contact' || field === 'name') && isPlainName(header, given.header)

/** `Name` beside `Vorname` is the family name, in the languages that say it so. */
const isPlainName = (header: string, given: string): boolean =>
  /^(?:name|naam|namn|navn)$/i.test(header.trim()) && /^(?:vorname|voornaam|förnamn|fornavn)$/i.test(given.trim())

/** Whether a column is of family names, beside one of given names. */
export const isFamilyBeside = (header: string, given: string): boolean => namePartOf(header) === 'family' || isPlainName(header, given)

/** The free columns of one part of a name: those of an address only where there are no others. */
function partsOf(columns: readonly ColumnLayout[], part: 'given' | 'family'): readonly ColumnLayout[] {
  const all = columns.filter(({ field, type, header }) => field === null && type === part && !isBeside.test(header))
  const own = all.filter(({ header }) => !ofAddress.test(header))
  return own.length > 0 ? own : all
}

/** Names beside the one that is used: they are no second pair. */
const isBeside = /middle|second|phonetic|yomi|maiden|nick|zweiter|weitere|segundo|deuxième/i

/** Names that go with an address: `billing_first_name`, `_address_lastname`. */
const ofAddress = /^_?(?:address|billing|shipping|delivery|invoice|rechnung|liefer)/i
