/** A column that names each row's country: phones without a prefix are read by it. */

import type { Layout } from '../../schema/layout.ts'
import { comparable } from '../comparable.ts'
import { alpha3, everyday, languages } from '../data/countries.ts'

/** Whose country it is: Billing Country, Mailing Country/Region. */
const whose =
  '(?:billing|mailing|shipping|business|home|work|office|other|company|account|contact|primary|main|address|customer|client|lead|person|postal|legal|registered|hq|headquarters|delivery|invoice|organization|organisation|firmen|rechnungs|liefer)*'
const header = new RegExp(
  `^(?:${whose}countr(?:y|ies)(?:orregion|region|code|name|iso|iso2|iso3|id|territory)*|nation(?:ality)?|(?:所属|所在|客户|客戶|公司|企业|注册|账单|收货|国家)*(?:国家|國家|国别|國別|国)(?:地区|或地区|地區|或地區|代码)?|${whose}land(?:region)?|${whose}pays(?:region)?|${whose}paisregion|${whose}pais|${whose}paese|국가|страна|країна|kraj|ulke|zeme|zem|orszag|tara)$`,
)

/** The column whose header says country; -1 when there is none. */
export function countryColumn(layout: Layout): number {
  return layout.columns.find((column) => header.test(comparable(column.header)))?.index ?? -1
}

let countries: Map<string, string> | undefined

// The names come with the runtime, in each language it knows of those below; what it does not know it answers with nothing.
function buildCountries(): Map<string, string> {
  const found = new Map<string, string>()
  const codes = alpha3
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('='))
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const [code = ''] of codes) {
      const name = names.of(code)
      if (name !== undefined && !found.has(comparable(name))) found.set(comparable(name), code)
    }
  }
  for (const [code = '', three = ''] of codes) {
    found.set(code.toLowerCase(), code)
    found.set(three.toLowerCase(), code)
  }
  for (const line of everyday.trim().split('\n')) {
    const [code = '', names = ''] = line.split(': ')
    for (const name of names.split('|')) found.set(comparable(name), code)
  }
  return found
}

/** ISO 3166 code of a cell that names a country, in a language at hand, as people call it, or as its code of two or three letters; null when it names none. */
export function countryOfCell(cell: string): string | null {
  countries ??= buildCountries()
  const whole = countries.get(comparable(cell))
  if (whole !== undefined) return whole
  // China 中国, USA (New York), DE - Germany: parts that name one and the same.
  const parts = new Set(
    cell
      .split(/[()（）/,，;|-]|(?<=[A-Za-z])\s+(?=[㐀-鿿])|(?<=[㐀-鿿])\s*(?=[A-Za-z])/)
      .map((part) => countries!.get(comparable(part)))
      .filter((code) => code !== undefined),
  )
  return parts.size === 1 ? [...parts][0]! : null
}
