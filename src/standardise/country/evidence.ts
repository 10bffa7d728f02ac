/** What speaks for a country in a sheet: legal forms, places, headers, scripts, postcodes, domains, and numbers that are valid there. */

import type { CountryEvidence, SignKind } from '../../schema/country-evidence.ts'
import { formSigns, headerSigns, legalSigns, letterSigns, places } from '../data/country-signs.ts'
import { readChinese } from '../phone-cn.ts'
import { countryOf, readWorld } from '../phone-world.ts'

export interface EvidenceTally {
  header(text: string): void
  /** A cell of any column but phones. */
  cell(text: string): void
  /** A cell of a phone column. */
  phone(text: string): void
  /** The country that a cell of a country column names. */
  named(country: string): void
  /** The country that the evidence carries; null where it does not. */
  decide(only?: ReadonlySet<string>): CountryEvidence | null
}

type Signs = ReadonlyMap<string, readonly (readonly [country: string, weight: number])[]>

function signsOf(lists: string): Signs {
  const signs = new Map<string, (readonly [string, number])[]>()
  for (const line of lists.trim().split('\n')) {
    const [, weight, country, words] = /^(\d) (\w\w): (.*)$/.exec(line) as unknown as [string, string, string, string]
    for (const word of words.split('|')) signs.set(word, [...(signs.get(word) ?? []), [country, Number(weight)]])
  }
  return signs
}

/** Words of a list by themselves, and those in hanzi, kana and hangul, which stand anywhere in a text. */
interface Finder {
  readonly signs: Signs
  readonly eastern: RegExp
}

const isEastern = /[㐀-鿿가-힣ぁ-ヿ㈀-㋿]/
/** Most words a sign has: `s.a. de c.v.` */
const longest = 4

function finderOf(lists: string): Finder {
  const signs = signsOf(lists)
  const eastern = [...signs.keys()].filter((word) => isEastern.test(word)).sort((a, b) => b.length - a.length)
  return { signs, eastern: new RegExp(eastern.join('|'), 'g') }
}

/** The signs in a text. Hot while a sheet is surveyed: words are looked up, not searched for. */
function signsIn({ signs, eastern }: Finder, kind: SignKind, text: string): string[] {
  if (isEastern.test(text)) return text.match(eastern) ?? []
  if (kind === 'form' && text.length > 100) return []
  const words = text.split(/[\s,;:()"“”«»„]+/).filter((word) => word !== '')
  if (words.length > 24) return []
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(longest, words.length - at); size >= 1; size--) {
      const word = words.slice(at, at + size).join(' ')
      const sign = word.toLowerCase()
      if (!signs.has(sign) || (kind === 'form' && !isForm(word, at === 0, at + size === words.length))) continue
      found.push(sign)
      at += size - 1
      break
    }
  }
  return found
}

/** A legal form stands at an end of a name. Short ones are also words (as, ab, spa): those are written in capitals. */
const isForm = (word: string, isFirst: boolean, isLast: boolean) => (isFirst || isLast) && (word.length > 3 || word !== word.toLowerCase())

let finders: { readonly form: Finder; readonly place: Finder; readonly headers: Signs } | undefined

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
/** Domains of countries that anybody takes. */
const anybodys = new Set(['io', 'co', 'me', 'tv', 'ai', 'cc', 'ly', 'fm', 'eu', 'to', 'ws', 'vc'])
const countryOfDomain: Readonly<Record<string, string>> = { uk: 'GB' }
const domain = /@[\w.-]+\.([a-z]{2})$/i

/** Starts a tally. */
export function evidenceTally(): EvidenceTally {
  finders ??= { form: finderOf(legalSigns), place: finderOf(places), headers: signsOf(headerSigns) }
  const { form, place, headers } = finders
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
      for (const [country, weight] of headers.get(
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
        for (const [country, weight, code] of formSigns) if (code.test(text)) add(country, 'postcode', weight, code.source)
      const top = domain.exec(text)?.[1]?.toLowerCase()
      if (top !== undefined && !anybodys.has(top)) add(countryOfDomain[top] ?? top.toUpperCase(), 'domain', 1, 'domain')
    },
    phone(text) {
      if (numbers.size < tried && /^[\d\s()./-]{6,22}$/.test(text) && !/^\s*\(?00/.test(text)) numbers.add(text)
      for (const [country, weight, form] of formSigns) if (form.test(text)) add(country, 'numbers', weight, form.source)
      if (!/^\s*\(?\+\s?\d/.test(text) || cells >= looked) return
      cells++
      const country = countryOf(`+${text.replace(/\D/g, '')}`)
      if (country !== null) add(country, 'prefix', 1, 'prefix')
    },
    named(country) {
      named.set(country, (named.get(country) ?? 0) + 1)
    },
    decide(only) {
      const all = [...named.values()].reduce((sum, count) => sum + count, 0)
      const [most = null] = [...named].sort(([, a], [, b]) => b - a)
      // A column of countries says it row by row; for the rest of the sheet only where it is nearly always the same.
      if (all > 0) return most !== null && most[1] >= all * 0.9 ? { country: most[0], weight: 1, by: ['column'] } : null
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
  const valid = numbers.filter((number) => {
    const reading = country === 'CN' ? readChinese(number.replace(/\D/g, '')) : readWorld(number, country)
    return reading.number !== null && reading.note === undefined
  }).length
  const share = valid / numbers.length
  if (share >= 0.7) return { weight: weight + 1.5, fit: true }
  return { weight: share >= 0.4 ? weight : weight / 4, fit: false }
}
