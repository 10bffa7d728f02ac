/** Canonical phones as people and other programs write them. */

import { landlineParts } from './phone-cn.ts'
import { countryOf, formatWorld } from './phone-world.ts'

export type PhoneStyle = 'national' | 'e164' | 'international'

/**
 * A canonical phone in another style. National is for the country given, `13812345678`, `0512-61234567-801`, `400-123-4567`; numbers of
 * other countries, and all in style international, are `+1 415 555 2671`. Anything that is not canonical comes back unchanged.
 */
export function formatPhone(canonical: string, style: PhoneStyle, country: string | null): string {
  const match = /^(\+\d{2,15})(?:;ext=(\d+))?$/.exec(canonical)
  if (match === null || style === 'e164') return canonical
  const [, number = '', ext] = match
  if (number.startsWith('+86')) {
    const digits = number.slice(3)
    return style === 'national' && country === 'CN' ? withExt(national(digits), '-', ext) : withExt(international(digits), ' ext. ', ext)
  }
  const home = style === 'national' && country !== null && countryOf(number) === country
  return withExt(formatWorld(number, home ? 'national' : 'international') ?? number, ' ext. ', ext)
}

const withExt = (number: string, mark: string, ext: string | undefined) => (ext === undefined ? number : number + mark + ext)

function national(digits: string): string {
  if (/^[48]00\d{7}$/.test(digits)) return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`
  const parts = landlineParts(digits)
  return parts === null ? digits : `0${parts.area}-${parts.local}`
}

function international(digits: string): string {
  if (/^1[3-9]\d{9}$/.test(digits)) return `+86 ${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`
  if (/^[48]00\d{7}$/.test(digits)) return `+86 ${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
  const parts = landlineParts(digits)
  if (parts === null) return `+86 ${digits}`
  const { area, local } = parts
  return `+86 ${area} ${local.length > 6 ? `${local.slice(0, -4)} ${local.slice(-4)}` : local}`
}
