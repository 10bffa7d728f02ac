/** Japanese and Korean company names: 株式会社 or 주식회사 in front or behind, the rest is brand. */

import type { CompanyName } from './company-parsed.ts'
import { eastAsianForms } from './data/legal-forms.ts'

let eastAsian: readonly (readonly [string, string])[] | null = null

/** Parses a name that begins or ends with a Japanese or Korean form; null for any other. */
export function parseEastAsianCompany(name: string): CompanyName | null {
  if (name.endsWith('公司') || !/[社㈱㈲㈜인株同주유]|\(有/.test(name) || name.includes('公司')) return null
  eastAsian ??= eastAsianForms
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
  for (const [written, form] of eastAsian) {
    if (!name.includes(written)) continue
    const at = name.startsWith(written) ? written.length : name.endsWith(written) ? -written.length : 0
    if (at === 0) continue
    const brand = (at > 0 ? name.slice(at) : name.slice(0, at)).trim()
    if (brand === '') return null
    return { region: null, brand, trade: null, legalForm: form, branch: null }
  }
  return null
}
