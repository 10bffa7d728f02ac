/** A column that names each row's country: phones without a prefix are read by it. */

import type { Layout } from '../schema/layout.ts'
import { comparable } from './comparable.ts'

const headers = new Set(
  'country countrycode countryregion countryname countryorregion nation 国家 国家地区 国家或地区 所属国家 所在国家 国别 land pays pais país paese 国 국가'
    .split(' ')
    .map(comparable),
)

/** The column whose header says country; -1 when there is none. */
export function countryColumn(layout: Layout): number {
  return layout.columns.find(({ header }) => headers.has(comparable(header)))?.index ?? -1
}

/** Languages whose names of countries are known. */
const languages = ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'it', 'pt', 'ja']
/** Names in use that are not the standard's. */
const others: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  prc: 'CN',
  "people's republic of china": 'CN',
  'mainland china': 'CN',
  中华人民共和国: 'CN',
  中国大陆: 'CN',
  大陆: 'CN',
  香港: 'HK',
  中国香港: 'HK',
  'hong kong': 'HK',
  澳门: 'MO',
  中国澳门: 'MO',
  macau: 'MO',
  台湾: 'TW',
  中国台湾: 'TW',
  taiwan: 'TW',
  holland: 'NL',
  korea: 'KR',
  uae: 'AE',
  czechia: 'CZ',
  'czech republic': 'CZ',
}

let countries: Map<string, string> | undefined

// The names come with the runtime; what it does not know it answers with nothing.
function buildCountries(): Map<string, string> {
  const found = new Map<string, string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(code)
      if (name === undefined) continue
      const current = new Intl.Locale(`und-${code}`).region ?? code // UK is GB, DD is DE
      found.set(comparable(name), current)
      found.set(code.toLowerCase(), current)
    }
  }
  for (const [name, code] of Object.entries(others)) found.set(comparable(name), code)
  return found
}

/** ISO 3166 code of a cell that names a country, in one of nine languages or as its code; null when it names none. */
export function countryOfCell(cell: string): string | null {
  countries ??= buildCountries()
  return countries.get(comparable(cell)) ?? null
}
