/** What speaks for a country in one row: its company's legal form, its places and postcodes, its domains, its other numbers, its script. */

import type { FieldName } from '../../record.ts'
import type { FieldType } from '../../schema/field.ts'
import type { ColumnLayout, Layout } from '../../schema/layout.ts'
import { letterSigns, numberSigns, postcodeSigns, weakNumberSigns } from '../data/country-signs.ts'
import { domainOf, isFreeMail } from '../email-domain.ts'
import { countryNamed, countryOf } from '../phone-world.ts'
import { countryColumn, countryOfCell } from './country-column.ts'
import { elsewhere, simplifiedOnly } from './han-script.ts'
import { countryOfDomain, type Finder, finders, signsIn } from './signs.ts'

/** Points by country. */
export type Points = ReadonlyMap<string, number>

/** A cell that names the country leaves no doubt. */
export const decisive = 6
const byPrefix = 3
/** A domain of one's own, and one where anybody gets an address. */
const byDomain = 3
const byFreeMail = 2
/** A place inside a company's name says little: Paris Hotel. */
const inName = 1
const longestText = 120

/** What a column can say. */
type Part = 'country' | 'name' | 'person' | 'place' | 'address' | 'web' | 'phone'

/** Headers of columns that map to no field and hold a part of an address. */
const ofAddress =
  /address|adress|street|city|town|state|province|county|zip|post|plz|\bort\b|stadt|ville|ciudad|citt|cidade|cep\b|plaats|miasto|město|地址|城市|省|邮编|郵便|住所|都道府県|주소|город/i
const ofWeb = /web|site|url|domain|homepage|网址|网站|官网/i

const partOfType: Readonly<Partial<Record<FieldType, Part>>> = {
  company: 'name',
  party: 'name',
  person: 'person',
  address: 'address',
  region: 'place',
  email: 'web',
  emails: 'web',
  phone: 'phone',
  phones: 'phone',
}

function partOf({ field, header, type, index }: ColumnLayout, types: ReadonlyMap<FieldName, FieldType>, country: number): Part | null {
  if (index === country) return 'country'
  const part = partOfType[types.get(field ?? '') ?? type]
  if (field !== null || (part !== undefined && part !== 'person')) return part ?? null
  if (ofAddress.test(header)) return 'place'
  return ofWeb.test(header) ? 'web' : null
}

/** Letters of one language, neither ASCII nor hanzi with their signs. */
const rareLetters = /[^ -~㐀-鿿　-〿＀-￯]/
const shapes = [...numberSigns, ...weakNumberSigns]
const hanzi = /[㐀-鿿]/

/** What one cell says for one country. */
interface Sign {
  readonly kind: Kind
  readonly own: string
  readonly weight: number
}
type Kind = 'named' | 'domain' | 'numbers' | 'prefix' | 'script' | 'form' | 'place' | 'postcode'

/** Cells whose signs are remembered: towns and countries come again. */
const remembered = 5_000

/** Makes the function that weighs a row's cells, in column order. @param types of the schema's fields */
export function rowSigns(layout: Layout, types: ReadonlyMap<FieldName, FieldType>): (cells: readonly string[]) => Points {
  const country = countryColumn(layout)
  const columns = layout.columns.flatMap((column) => {
    const part = partOf(column, types, country)
    return part === null ? [] : [{ index: column.index, part }]
  })
  const places = new Map<string, readonly Sign[]>()
  const ofPlace = (cell: string) => {
    const known = places.get(cell)
    if (known !== undefined) return known
    const signs: Sign[] = []
    gather('place', cell, signs)
    if (places.size < remembered) places.set(cell, signs)
    return signs
  }
  return (cells) => {
    const all: Sign[] = []
    let text = ''
    for (const { index, part } of columns) {
      const cell = (cells[index] ?? '').trim()
      if (cell === '' || cell.length > longestText) continue
      if (isInWords.has(part)) text += cell
      if (part === 'place') for (const sign of ofPlace(cell)) all.push(sign)
      else gather(part, cell, all)
    }
    return pointsOf(hanzi.test(text) ? withHanzi(all, text) : all)
  }
}

/** Parts in words, whose script counts. */
const isInWords: ReadonlySet<Part> = new Set(['name', 'person', 'place', 'address'])

/** Of each kind of sign the weightiest of a country counts: a form written twice says no more than once. */
function pointsOf(signs: readonly Sign[]): Points {
  const sums = new Map<string, number>()
  for (let at = 0; at < signs.length; at++) {
    const { kind, own, weight } = signs[at]!
    let more = weight
    for (let before = 0; before < at; before++) {
      const one = signs[before]!
      if (one.own === own && one.kind === kind) more = Math.min(more, weight - one.weight)
    }
    if (more > 0) sums.set(own, (sums.get(own) ?? 0) + more)
  }
  return sums
}

/** Adds what a cell says to `signs`. Hot: most cells say nothing, and nothing is made for them. */
function gather(part: Part, cell: string, signs: Sign[]): void {
  switch (part) {
    case 'country':
      named(countryOfCell(cell), signs)
      break
    case 'web': {
      const own = countryOfDomain(cell)
      if (own !== null) signs.push({ kind: 'domain', own, weight: isFreeMail(domainOf(cell.toLowerCase())) ? byFreeMail : byDomain })
      break
    }
    case 'phone':
      shaped(shapes, 'numbers', cell, signs)
      if (cell.includes('+')) prefixed(cell, signs)
      break
    case 'person':
      written(cell, signs)
      break
    case 'name': {
      written(cell, signs)
      const { form, place } = finders()
      found(form, 'form', cell, decisive, signs)
      found(place, 'place', cell, inName, signs)
      break
    }
    case 'place':
    case 'address':
      written(cell, signs)
      found(finders().place, 'place', cell, decisive, signs)
      if (/\d|, [A-Z]{2}$/.test(cell)) shaped(postcodeSigns, 'postcode', cell, signs)
      ending(part, cell, signs)
  }
}

function named(own: string | null, signs: Sign[]): void {
  if (own !== null) signs.push({ kind: 'named', own, weight: decisive })
}

function shaped(
  forms: readonly (readonly [country: string, weight: number, form: RegExp])[],
  kind: Kind,
  cell: string,
  signs: Sign[],
): void {
  for (const [own, weight, form] of forms) if (form.test(cell)) signs.push({ kind, own, weight })
}

function written(cell: string, signs: Sign[]): void {
  if (rareLetters.test(cell)) shaped(letterSigns, 'script', cell, signs)
}

function prefixed(cell: string, signs: Sign[]): void {
  for (const [number] of cell.matchAll(/\+\s?\d[\d\s().-]{6,}/g)) {
    const own = countryOf(`+${number.replace(/\D/g, '')}`)
    if (own !== null) signs.push({ kind: 'prefix', own, weight: byPrefix })
  }
}

/** Legal forms or places in a text. */
function found(finder: Finder, kind: 'form' | 'place', text: string, most: number, signs: Sign[]): void {
  for (const word of signsIn(finder, kind, text))
    for (const [own, weight] of finder.signs.get(word) ?? []) signs.push({ kind, own, weight: Math.min(weight, most) })
}

/** The country that a place is, or that stands at an address's end. */
function ending(part: Part, cell: string, signs: Sign[]): void {
  const last = cell.slice(cell.lastIndexOf(',') + 1).trim()
  if (last === cell && part === 'address') return
  if (!(last.length > 3 || /^U[KS]$|^U\.?[SK]\.|^(?:USA|UAE|PRC)$/.test(last)) || !nameOfPlace.test(last)) return
  // Names in hanzi are few; those of all languages take a while to gather.
  named(hanzi.test(last) ? countryNamed(last) : countryOfCell(last), signs)
}
const nameOfPlace = /^\p{L}[\p{L}\p{M} .'’()-]{1,40}$/u

/** 有限公司 is written in four countries: characters of the mainland leave one, neutral ones speak for it a little. */
function withHanzi(signs: readonly Sign[], text: string): readonly Sign[] {
  if (signs.some(({ kind, own }) => kind === 'script' && own === 'JP')) return signs
  const isSimplified = simplifiedOnly.test(text)
  if (elsewhere.test(text) && !isSimplified) return signs
  const others = signs.filter(({ kind, own }) => kind !== 'form' || (own !== 'TW' && own !== 'HK'))
  return [...others, { kind: 'script', own: 'CN', weight: isSimplified ? 4 : 1 }]
}

const enough = 2
const margin = 1.5

/**
 * The country a row's own evidence carries, and its points; null where it carries none. @param others countries of the sheet: one of these must be beaten
 * clearly (GmbH speaks for Germany, and for Austria where the sheet is Austrian)
 */
export function countryOfPoints(points: Points, others: readonly string[]): { readonly country: string; readonly points: number } | null {
  const [first, second] = [...points].sort(([one, a], [two, b]) => b - a || (one < two ? -1 : 1))
  if (first === undefined || first[1] < enough || first[1] < (second?.[1] ?? 0) * margin) return null
  if (others.some((other) => other !== first[0] && (points.get(other) ?? 0) > first[1] - enough)) return null
  return { country: first[0], points: first[1] }
}
