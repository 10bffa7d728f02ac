/** What a row of the table stands for, and by which columns its customer is told from others: decided once from all records, kept with the model. */

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
}

export type Conflict = 'names' | 'birth days'

/** Columns in a fixed order, the best first: the result does not depend on the order of the sheet's columns. */
const byFilling = (a: EncodedColumn, b: EncodedColumn) => b.filled - a.filled || (a.name < b.name ? -1 : 1)
const byVariety = (a: EncodedColumn, b: EncodedColumn) => b.values.length - a.values.length || (a.name < b.name ? -1 : 1)

/** @param columns all columns of the table, also those that are not compared */
export function identityOf(columns: readonly EncodedColumn[], size: number): Identity {
  const roles = rolesOf(columns)
  const having = (...wanted: Role[]) => columns.filter((_, c) => wanted.includes(roles[c]!)).sort(byFilling)
  const names = (...wanted: Role[]) => having(...wanted).map(({ name }) => name)
  const unit = unitOf(having, size)
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
    aside: unit === 'thing' ? [] : names('record', 'class'),
    distrusted: [],
  }
}

const productNumber = /^(?:sku|isbn|issn|ean|gtin|upc|vin|asin|mpn|doi)\b/i

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
