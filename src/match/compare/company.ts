/**
 * Compares Chinese company names by their parts: region, brand, trade, branch (the legal form is no difference), and short names with
 * the full one they stand for. Runs per pair of distinct values.
 */

import { type Arena, arenaOf, edits } from '../text/edit-distance.ts'
import { type CompanyParts, companyParts } from './company-parts.ts'
import { type Comparer, different, type Method, raritiesOf, same } from './comparer.ts'

/**
 * How likely two records are the same company when their names reach a level and nothing else is known of them, level by level.
 * With one column there is nothing to learn this from. Judged from registered names and the short names of listed companies, rounded, not fitted.
 */
export const companySurety: readonly number[] = [0, 0.01, 0.05, 0.15, 0.6, 0.95, 0.99]

interface CompanyTables {
  readonly parts: readonly CompanyParts[]
  readonly brands: Arena
  readonly rarities: Float32Array
}

export const companyMethod: Method<CompanyTables> = {
  tables: (lexicon) => {
    const parts = companyParts(lexicon)
    return { parts, brands: arenaOf(parts.map(({ brand }) => brand)), rarities: raritiesOf(lexicon) }
  },
  comparer: companyComparer,
}

function companyComparer({ parts, brands, rarities }: CompanyTables): Comparer {
  const level = (a: number, b: number): number => {
    if (a === b) return 6
    const one = parts[a]!
    const other = parts[b]!
    if (one.whole === other.whole && one.whole !== '') return 6
    if (one.branch !== other.branch) return one.brand !== '' && one.brand === other.brand ? 1 : 0
    // of two registered names, one with a place and one without are two registrations
    const placeOpen = (one.region === '') !== (other.region === '')
    const registered = one.inFull && other.inFull
    if ((one.full === b || other.full === a) && !(placeOpen && registered)) return 5
    if (one.brand === '' || other.brand === '') return 0
    const fits = isPart(one.region, other.region) && one.trade !== '' && one.trade === other.trade
    if (one.brand === other.brand) {
      if (!fits) return 1
      return placeOpen && (registered || one.places > 1) ? 3 : 4
    }
    if (!fits) return 0
    if (one.sound !== '' && one.sound === other.sound) return 3
    const { chars, starts } = brands
    return Math.min(one.brand.length, other.brand.length) >= 3 &&
      edits(chars, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!, 1) === 1
      ? 2
      : 0
  }
  return {
    kind: 'company',
    rarest: [0, 0, 0, 0, 0, 0, 1],
    levels: [
      different,
      { en: 'same brand, other place, trade or branch', zh: '字号相同，地区、行业或分支不同' },
      { en: 'brand one character off', zh: '字号相差一字' },
      { en: 'brand sounds the same, or only one names a place', zh: '字号读音相同，或仅一方写明地区' },
      { en: 'same brand and trade, place fits', zh: '字号和行业相同，地区相符' },
      { en: 'short for the full name', zh: '简称与全称' },
      same,
    ],
    level,
    bits: (a, b, reached) => (reached === 6 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }
}

/** 深圳 and 广东深圳 are one place, and a name without a place stands in any. */
function isPart(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

/** What a company name must share with another to be compared with it; a short name goes to its full one. */
export function companyKeys(id: number, parts: readonly CompanyParts[]): string[] {
  const { whole, brand, sound, full } = parts[id]!
  const keys = [`name ${whole}`, `full ${full < 0 ? whole : parts[full]!.whole}`]
  if (brand !== '') keys.push(`brand ${brand}`)
  if (brand.length >= 3) keys.push(`begins ${brand.slice(0, 2)}`, `ends ${brand.slice(-2)}`)
  if (sound !== '') keys.push(`sounds ${sound}`)
  return keys
}
