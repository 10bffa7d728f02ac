/** A person's name in two columns, as Salesforce, HubSpot, Outlook and Google write it: `First Name` and `Last Name` become the contact. */

import type { Schema } from '../schema/field.ts'
import type { ColumnLayout } from '../schema/layout.ts'

/**
 * Where one column of given names and one of family names map to no field, the family name's column takes the contact, with the given
 * name before it; it takes the customer's name where the sheet has no company either (a list of persons). Both columns must be the only
 * ones of their kind: two pairs of them are not guessed at.
 */
export function withJoinedNames(columns: readonly ColumnLayout[], schema: Schema): ColumnLayout[] {
  const taken = new Set(columns.map(({ field }) => field))
  const [given, ...moreGiven] = columns.filter(({ field, type, header }) => field === null && type === 'given' && !isBeside.test(header))
  const [family, ...moreFamily] = columns.filter(({ field, type, header }) => field === null && type === 'family' && !isBeside.test(header))
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
  return columns.map((column) =>
    column === family
      ? { ...column, field: target, certainty: 0.9, by: 'alias' as const, rivals: [], type: 'person' as const, joins: [given.index] }
      : column,
  )
}

/** Names beside the one that is used: they are no second pair. */
const isBeside = /middle|second|phonetic|yomi|maiden|nick|zweiter|segundo|deuxième/i
