/** Codes of countries: two letters of ISO 3166. */

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
/** Regions with a code that are no countries: the European Union, the eurozone, the United Nations, made-up ones. */
const others = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** The country's code as ISO 3166 has it; null where there is no such country. `UK` gives `GB`. */
export function countryCode(written: string): string | null {
  if (!/^[A-Za-z]{2}$/.test(written)) return null
  const code = new Intl.Locale(`und-${written}`).region ?? ''
  return others.has(code) || regions.of(code) === undefined ? null : code
}
