/**
 * Compares Chinese company names by their parts: region, brand, trade, branch (the legal form is no difference), and short names with
 * the full one they stand for. Runs per pair of distinct values.
 */

import { hashText } from '../arrays/hash.ts'
import { type Arena, arenaOf, edits } from '../text/edit-distance.ts'
import { squeezedArena } from '../text/spellings.ts'
import { type CompanyParts, companyParts } from './company-parts.ts'
import { type Comparer, raritiesOf } from './comparer.ts'
import { different, same } from './level.ts'
import type { Method } from './method.ts'

interface CompanyTables {
  readonly parts: readonly CompanyParts[]
  readonly brands: Arena
  readonly rarities: Float32Array
}

export const companyMethod: Method<CompanyTables> = {
  // sureties are judged from registered names and the short names of listed companies, rounded, not fitted
  levels: [
    different,
    {
      label: { en: 'same brand, other place, trade or branch', zh: '字号相同，地区、行业或分支不同' },
      rarest: 0,
      partial: true,
      most: 0,
      surety: 0.01,
    },
    { label: { en: 'brand one character off', zh: '字号相差一字' }, rarest: 0, partial: true, most: 1, surety: 0.05 },
    {
      label: { en: 'brand sounds the same, or only one names a place', zh: '字号读音相同，或仅一方写明地区' },
      rarest: 0,
      most: 5,
      surety: 0.15,
    },
    { label: { en: 'same brand and trade, place fits', zh: '字号和行业相同，地区相符' }, rarest: 0, surety: 0.6 },
    { label: { en: 'short for the full name', zh: '简称与全称' }, rarest: 0, surety: 0.95 },
    { ...same, surety: 0.99 },
  ],
  usual: {
    u: [0.9, 0.07, 0.01, 0.008, 0.005, 0.004, 0.003],
    m: [0.05, 0.03, 0.03, 0.04, 0.1, 0.15, 0.6],
    world: 1000,
  },
  costs: { preparing: 8, comparing: 5 },
  traits: { amongAll: true },
  tables: (lexicon) => {
    const parts = companyParts(lexicon)
    return { parts, brands: arenaOf(parts.map(({ brand }) => brand)), rarities: raritiesOf(lexicon) }
  },
  comparer: companyComparer,
  keys: (lexicon, salt) => {
    const parts = companyParts(lexicon)
    return (id, keys) => {
      for (const key of companyKeys(id, parts)) keys.push(hashText(key, salt))
    }
  },
  slips: { spelling: squeezedArena, cost: 3 },
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
    level,
    bits: (a, b, reached) => (reached === 6 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }
}

/** 深圳 and 广东深圳 are one place, and a name without a place stands in any. */
function isPart(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

/** What a company name must share with another to be compared with it; a short name goes to its full one. */
function companyKeys(id: number, parts: readonly CompanyParts[]): string[] {
  const { whole, brand, sound, full } = parts[id]!
  const keys = [`name ${whole}`, `full ${full < 0 ? whole : parts[full]!.whole}`]
  if (brand !== '') keys.push(`brand ${brand}`)
  if (brand.length >= 3) keys.push(`begins ${brand.slice(0, 2)}`, `ends ${brand.slice(-2)}`)
  if (sound !== '') keys.push(`sounds ${sound}`)
  return keys
}
