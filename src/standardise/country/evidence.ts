/** What speaks for a country in a sheet: legal forms, places, headers, scripts, postcodes, domains, and numbers that are valid there. */

import type { CountryEvidence, SignKind } from '../../schema/country-evidence.ts'
import { headerSigns, letterSigns, numberSigns, postcodeSigns } from '../data/country-signs.ts'
import { readChinese } from '../phone-cn.ts'
import { countryOf, readWorld, writtenThere } from '../phone-world.ts'
import { countryOfDomain, type Finder, finders, type Signs, signsIn, signsOf } from './signs.ts'

export interface EvidenceTally {
  header(text: string): void
  /** A cell of any column but phones. */
  cell(text: string): void
  /** A cell of a phone column. */
  phone(text: string): void
  /** The country that a cell of a country column names. */
  named(country: string): void
  /** The country that the evidence of so many rows carries; null where it does not. */
  decide(rows: number, only?: ReadonlySet<string>): CountryEvidence | null
}

/** Neither ASCII nor hanzi: letters that one language has are among these. */
const rareLetters = /[^\x20-\x7e\u3400-\u9fff]/

/** A sign counts so often: a hundred GmbH say no more than a few. */
const most = 3
/** So many points carry a country, and so many times those of the next. */
const enough = 4
const margin = 1.5
/** Cells looked at for signs, and numbers tried. */
const looked = 1_500
const tried = 30
let headers: Signs | undefined

/** Starts a tally. */
export function evidenceTally(): EvidenceTally {
  const { form, place } = finders()
  headers ??= signsOf(headerSigns)
  const wordsOfHeaders = headers
  const counts = new Map<string, Map<string, { kind: SignKind; weight: number; count: number }>>()
  const numbers = new Set<string>()
  const named = new Map<string, number>()
  let cells = 0

  function add(country: string, kind: SignKind, weight: number, sign: string): void {
    let own = counts.get(country)
    if (own === undefined) {
      own = new Map()
      counts.set(country, own)
    }
    const known = own.get(`${kind} ${sign}`)
    if (known === undefined) own.set(`${kind} ${sign}`, { kind, weight, count: 1 })
    else known.count++
  }
  function find(finder: Finder, kind: SignKind, text: string): void {
    for (const sign of signsIn(finder, kind, text))
      for (const [country, weight] of finder.signs.get(sign) ?? []) add(country, kind, weight, kind)
  }

  /** Points of a country by kind: each sign as often as it may count. */
  function pointsOf(country: string): Map<SignKind, number> {
    const points = new Map<SignKind, number>()
    for (const { kind, weight, count } of counts.get(country)?.values() ?? [])
      points.set(kind, Math.min(weight * Math.min(most, count) + (points.get(kind) ?? 0), most * 4))
    return points
  }

  /** Numbers that carry the prefixes of other countries halve what else speaks for one. */
  function byPrefixes(country: string): number {
    const countOf = (own: string) => counts.get(own)?.get('prefix prefix')?.count ?? 0
    const all = [...counts.keys()].reduce((sum, own) => sum + countOf(own), 0)
    return all >= 2 && countOf(country) < all / 5 ? 0.5 : 1
  }

  return {
    header(text) {
      for (const [country, weight] of wordsOfHeaders.get(
        text
          .trim()
          .toLowerCase()
          .replace(/[*:：]+$/, ''),
      ) ?? [])
        add(country, 'header', weight, text)
      for (const [country, weight, letters] of letterSigns) if (letters.test(text)) add(country, 'script', weight, 'letters')
    },
    cell(text) {
      if (cells >= looked || text.length > 200) return
      cells++
      find(form, 'form', text)
      find(place, 'place', text)
      if (rareLetters.test(text))
        for (const [country, weight, letters] of letterSigns) if (letters.test(text)) add(country, 'script', weight, 'letters')
      if (/\d/.test(text))
        for (const [country, weight, code] of postcodeSigns) if (code.test(text)) add(country, 'postcode', weight, code.source)
      const own = countryOfDomain(text)
      if (own !== null) add(own, 'domain', 1, 'domain')
    },
    phone(text) {
      if (numbers.size < tried && /^[\d\s()./-]{6,22}$/.test(text) && !/^\s*\(?00/.test(text)) numbers.add(text)
      for (const [country, weight, form] of numberSigns) if (form.test(text)) add(country, 'numbers', weight, form.source)
      if (!/^\s*\(?\+\s?\d/.test(text) || cells >= looked) return
      cells++
      const country = countryOf(`+${text.replace(/\D/g, '')}`)
      if (country !== null) add(country, 'prefix', 1, 'prefix')
    },
    named(country) {
      named.set(country, (named.get(country) ?? 0) + 1)
    },
    decide(rows, only) {
      const all = [...named.values()].reduce((sum, count) => sum + count, 0)
      const [most = null] = [...named].sort(([, a], [, b]) => b - a)
      // A column of countries says it row by row; for the rest of the sheet only where it is nearly always the same.
      // Filled in few rows, it says where these are, and nothing of the others.
      if (all > 0 && all >= rows / 2) return most !== null && most[1] >= all * 0.9 ? { country: most[0], weight: 1, by: ['column'] } : null
      const candidates = [...counts.keys()]
        .filter((country) => only === undefined || only.has(country))
        .map((country) => ({ country, points: pointsOf(country) }))
        .map((one) => ({ ...one, sum: [...one.points.values()].reduce((sum, points) => sum + points, 0) }))
        .filter(({ sum }) => sum >= 2)
        .sort((a, b) => b.sum - a.sum || (a.country < b.country ? -1 : 1))
        .slice(0, 4)
        .map((one) => ({ ...one, ...byNumbers(one.country, one.sum * byPrefixes(one.country), [...numbers]) }))
        .sort((a, b) => b.weight - a.weight || (a.country < b.country ? -1 : 1))
      const [first, second] = candidates
      if (first === undefined || first.weight < enough || first.weight < (second?.weight ?? 0) * margin) return null
      const by = [...first.points].sort(([, a], [, b]) => b - a).map(([kind]) => kind)
      return { country: first.country, weight: first.weight, by: first.fit && !by.includes('numbers') ? [...by, 'numbers'] : by }
    },
  }
}

/** What the numbers of the sheet make of a country's weight: numbers that are not valid there speak against it. */
function byNumbers(country: string, weight: number, numbers: readonly string[]): { readonly weight: number; readonly fit: boolean } {
  if (numbers.length === 0) return { weight, fit: false }
  const valid = writtenThere(numbers, country).filter((number) => {
    const reading = country === 'CN' ? readChinese(number.replace(/\D/g, '')) : readWorld(number, country)
    return reading.number !== null && reading.note === undefined
  }).length
  const share = valid / numbers.length
  if (share >= 0.7) return { weight: weight + 1.5, fit: true }
  return { weight: share >= 0.5 ? weight : weight / 4, fit: false }
}
