/** What a row of the table stands for, and by which columns its customer is told from others: decided once from all records, kept with the model. */

import { fault } from '../../errors.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { tuning } from '../tuning.ts'
import { type Role, rolesOf } from './column-roles.ts'

/** What a row stands for; `thing` where no column names a customer. */
export type Unit = 'person' | 'company' | 'thing'

/** Columns by what they say of the customer. A record is told from others by these alone. */
export interface Identity {
  readonly unit: Unit
  readonly given?: string
  readonly family?: string
  /** Jr., III: which of two relatives of one name. */
  readonly generation?: string
  /** The column of whole names of persons. */
  readonly person?: string
  readonly company?: string
  /** The person who stands for a company. */
  readonly contact?: string
  /** Columns of places; first the one that tells most of them apart: an address, else a postcode. */
  readonly place: readonly string[]
  readonly phone: readonly string[]
  readonly email: readonly string[]
  readonly code: readonly string[]
  readonly birth: readonly string[]
  readonly domain: readonly string[]
  /** Numbers that companies are registered under. */
  readonly registration: readonly string[]
  /** Columns that say nothing of who a customer is: owner, created, note; industry, type, size. */
  readonly aside: readonly string[]
  /** Conflicts that the sheet's own duplicates show too often to be trusted (see `trust.ts`). */
  readonly distrusted: readonly Conflict[]
  /** Whether people of one home are one customer. */
  readonly household: 'apart' | 'together'
}

/** What a user says of who a customer is. */
export interface Wanted {
  /** What a row stands for; auto: told by the columns. */
  readonly unit?: 'auto' | 'person' | 'company'
  /** Whether people of one home are one customer, as for a mailing list. */
  readonly household?: 'apart' | 'together'
  /** Columns that count although they tell of the record and not of the customer. */
  readonly use?: readonly string[]
}

export type Conflict = 'names' | 'birth days'

/** Columns in a fixed order, the best first: the result does not depend on the order of the sheet's columns. */
const byFilling = (a: EncodedColumn, b: EncodedColumn) => b.filled - a.filled || (a.name < b.name ? -1 : 1)
const byVariety = (a: EncodedColumn, b: EncodedColumn) => b.values.length - a.values.length || (a.name < b.name ? -1 : 1)

/**
 * Throws NO_PERSONS or NO_COMPANIES where rows are wanted to stand for persons or companies and no column names any.
 *
 * @param columns all columns of the table, also those that are not compared
 */
export function identityOf(columns: readonly EncodedColumn[], size: number, wanted: Wanted = {}): Identity {
  const roles = rolesOf(columns)
  const having = (...wanted: Role[]) => columns.filter((_, c) => wanted.includes(roles[c]!)).sort(byFilling)
  const names = (...wanted: Role[]) => having(...wanted).map(({ name }) => name)
  const unit = wanted.unit === undefined || wanted.unit === 'auto' ? unitOf(having, size) : unitWanted(having, wanted.unit)
  const places = having('place').sort((a, b) => Number(b.type === 'address') - Number(a.type === 'address') || byVariety(a, b))
  const one = <Key extends string>(key: Key, name: string | undefined) => (name === undefined ? {} : { [key]: name })
  return {
    unit,
    ...one('given', names('given')[0]),
    ...one('family', names('family')[0]),
    ...one('generation', names('generation')[0]),
    ...one('person', unit === 'person' ? names('person', 'contact')[0] : undefined),
    ...one('company', names('company')[0]),
    ...one('contact', unit === 'company' ? names('contact')[0] : undefined),
    place: places.map(({ name }) => name),
    phone: names('phone'),
    email: names('email'),
    // of things, numbers of products alone are theirs: a list gives each of its rows a number of its own
    code: names('code').filter((name) => unit !== 'thing' || productNumber.test(name)),
    birth: names('birth'),
    domain: names('domain'),
    registration: names('registration'),
    aside: unit === 'thing' ? [] : names('record', 'class').filter((name) => !wanted.use?.includes(name)),
    distrusted: [],
    household: wanted.household ?? 'apart',
  }
}

const productNumber = /^(?:sku|isbn|issn|ean|gtin|upc|vin|asin|mpn|doi)\b/i

function unitWanted(having: (...wanted: Role[]) => readonly EncodedColumn[], unit: 'person' | 'company'): Unit {
  const named = unit === 'person' ? having('given', 'family', 'person', 'contact') : having('company')
  if (named.length === 0) throw fault(unit === 'person' ? 'NO_PERSONS' : 'NO_COMPANIES', {})
  return unit
}

/** People, where names stand in parts, where no column holds companies, or where many rows stand under companies of three people and more. */
function unitOf(having: (...wanted: Role[]) => readonly EncodedColumn[], size: number): Unit {
  const filled = (...wanted: Role[]) => having(...wanted).find((column) => column.filled * 2 > size)
  if (filled('given') !== undefined || filled('family') !== undefined) return 'person'
  const company = filled('company')
  const person = filled('contact', 'person')
  if (company === undefined) return person === undefined ? 'thing' : 'person'
  if (person === undefined) return 'company'
  const people = new Map<number, Set<number>>()
  for (let i = 0; i < size; i++) {
    const [c, p] = [company.ids[i]!, person.ids[i]!]
    if (c >= 0 && p >= 0 && company.counts[c]! >= 3) people.set(c, (people.get(c) ?? new Set()).add(p))
  }
  let rows = 0
  for (const [c, found] of people) if (found.size >= 3) rows += company.counts[c]!
  return rows > tuning.crowded * size ? 'person' : 'company'
}
