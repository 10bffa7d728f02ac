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

/** Makes the function that weighs a row's cells, in column order. @param types of the schema's fields */
export function rowSigns(layout: Layout, types: ReadonlyMap<FieldName, FieldType>): (cells: readonly string[]) => Points {
  const country = countryColumn(layout)
  const columns = layout.columns.flatMap((column) => {
    const part = partOf(column, types, country)
    return part === null ? [] : [{ index: column.index, part }]
  })
  const { form, place } = finders()
  return (cells) => {
    // Of each kind of sign the weightiest of a country counts: a form written twice says no more than once.
    const kinds = new Map<string, Map<string, number>>()
    const add = (kind: string, own: string, weight: number) => {
      const points = kinds.get(kind) ?? new Map<string, number>()
      kinds.set(kind, points)
      points.set(own, Math.max(points.get(own) ?? 0, weight))
    }
    const find = (finder: Finder, kind: 'form' | 'place', text: string, most: number) => {
      for (const sign of signsIn(finder, kind, text))
        for (const [own, weight] of finder.signs.get(sign) ?? []) add(kind, own, Math.min(weight, most))
    }
    const named = (text: string) => {
      if (!nameOfPlace.test(text)) return
      // Names in hanzi are few; those of all languages take a while to gather.
      const own = hanzi.test(text) ? countryNamed(text) : countryOfCell(text)
      if (own !== null) add('named', own, decisive)
    }
    let text = ''
    for (const { index, part } of columns) {
      const cell = (cells[index] ?? '').trim()
      if (cell === '' || cell.length > longestText) continue
      if (part === 'country') {
        const own = countryOfCell(cell)
        if (own !== null) add('named', own, decisive)
      } else if (part === 'web') {
        const own = countryOfDomain(cell)
        if (own !== null) add('domain', own, isFreeMail(domainOf(cell.toLowerCase())) ? byFreeMail : byDomain)
      } else if (part === 'phone') {
        for (const [own, weight, shape] of shapes) if (shape.test(cell)) add('numbers', own, weight)
        if (!cell.includes('+')) continue
        for (const [number] of cell.matchAll(prefixed)) {
          const own = countryOf(`+${number.replace(/\D/g, '')}`)
          if (own !== null) add('prefix', own, byPrefix)
        }
      } else {
        text += cell
        if (rareLetters.test(cell)) {
          for (const [own, weight, shape] of letterSigns) if (shape.test(cell)) add('script', own, weight)
        }
        if (part === 'name') find(form, 'form', cell, decisive)
        if (part === 'name') find(place, 'place', cell, inName)
        if (part !== 'place' && part !== 'address') continue
        find(place, 'place', cell, decisive)
        if (/\d|, [A-Z]{2}$/.test(cell))
          for (const [own, weight, shape] of postcodeSigns) if (shape.test(cell)) add('postcode', own, weight)
        const last = cell.slice(cell.lastIndexOf(',') + 1).trim()
        if (last === cell && part === 'address') continue
        if (last.length > 3 || /^U[KS]$|^U\.?[SK]\.|^(?:USA|UAE|PRC)$/.test(last)) named(last)
      }
    }
    if (hanzi.test(text)) ofHanzi(text, kinds, add)
    const sums = new Map<string, number>()
    for (const points of kinds.values()) for (const [own, weight] of points) sums.set(own, (sums.get(own) ?? 0) + weight)
    return sums
  }
}

const nameOfPlace = /^\p{L}[\p{L}\p{M} .'’()-]{1,40}$/u
const prefixed = /\+\s?\d[\d\s().-]{6,}/g

/** 有限公司 is written in four countries: characters of the mainland leave one, neutral ones speak for it a little. */
function ofHanzi(text: string, kinds: Map<string, Map<string, number>>, add: (kind: string, own: string, weight: number) => void): void {
  if (kinds.get('script')?.has('JP')) return
  const isSimplified = simplifiedOnly.test(text)
  if (elsewhere.test(text) && !isSimplified) return
  add('script', 'CN', isSimplified ? 4 : 1)
  for (const own of ['TW', 'HK']) kinds.get('form')?.delete(own)
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
