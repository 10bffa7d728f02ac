/** Numbers outside mainland China: read by libphonenumber, loaded when the first one comes (a sheet of Chinese mobiles never needs it). */

import { createRequire } from 'node:module'
import type { CountryCode } from 'libphonenumber-js/max'
import { dialable, type PhoneReading, undialable } from './phone-reading.ts'

type Library = typeof import('libphonenumber-js/max')

let loaded: Library | undefined
function library(): Library {
  loaded ??= createRequire(import.meta.url)('libphonenumber-js/max') as Library
  return loaded
}

/**
 * Reads a number as dialled in a country, or with its `+`.
 * @param country ISO 3166 code, or null when only the prefix can tell
 */
export function readWorld(text: string, country: string | null): PhoneReading {
  const { parsePhoneNumberFromString, validatePhoneNumberLength, isSupportedCountry } = library()
  const known = country !== null && isSupportedCountry(country) ? (country as CountryCode) : undefined
  const parsed = parsePhoneNumberFromString(text, known === undefined ? { extract: false } : { defaultCountry: known, extract: false })
  if (parsed?.isValid()) return isAmericans(text, country) ? dialable(text.replace(/\D/g, ''), 'unknown-range') : dialable(parsed.number)
  const length = known === undefined ? validatePhoneNumberLength(text) : validatePhoneNumberLength(text, known)
  const digits = String(text.replace(/\D/g, '').length)
  if (length === 'TOO_SHORT') return undialable('too-short', digits)
  if (length === 'TOO_LONG') return undialable('too-long', digits)
  if (length === undefined && parsed !== undefined && parsed.nationalNumber.startsWith('0') && Number(digits) < 9)
    return undialable('too-short', digits)
  if (parsed === undefined || !parsed.isPossible() || parsed.nationalNumber.startsWith('0')) return undialable('unparsed')
  // The country is not put before a number that is none of its numbers.
  return dialable(/^\(?\s?\+/.test(text) ? parsed.number : text.replace(/\D/g, ''), 'unknown-range')
}

/** Countries whose numbers are written with a 0 in front at home. */
const withTrunk = new Set('AT AU BE BG CH DE FI FR GB IE IL JP KR NL NZ RO SE TW ZA'.split(' '))
/** Whether a number is written at home with a 0 in front. */
export const beginsWithZero = (country: string): boolean => withTrunk.has(country)

/** (415) 555-2671: an area and a number of North America, divided as there. A spreadsheet that took a 0 away would have left no signs. */
const american = /^(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]\s?[2-9]\d{2}[-. ]\d{4}$/

/** Whether a number is written as in North America, in a country whose own begin with 0: its plan may call it valid all the same. */
function isAmericans(text: string, country: string | null): boolean {
  if (country === null || !withTrunk.has(country) || !american.test(text)) return false
  return library().parsePhoneNumberFromString(text, 'US')?.isValid() === true
}

/** Of some numbers those that a country may have written so: where most begin with the 0 that is dialled at home, one without is another country's. */
export function writtenThere(numbers: readonly string[], country: string): readonly string[] {
  if (!withTrunk.has(country)) return numbers
  const withZero = numbers.filter((number) => /^\s*\(?0/.test(number))
  return withZero.length * 5 < numbers.length ? numbers : withZero
}

/** As a person of that country writes it (`national`), or for everyone (`+1 415 555 2671`); null for what the library does not know. */
export function formatWorld(number: string, style: 'national' | 'international'): string | null {
  const parsed = library().parsePhoneNumberFromString(number)
  if (parsed === undefined) return null
  return style === 'national' ? parsed.formatNational() : parsed.formatInternational()
}

/** The country a number belongs to, ISO 3166; null when its prefix is shared and the number does not say. */
export function countryOf(number: string): string | null {
  if (number.startsWith('+86')) return 'CN'
  return library().parsePhoneNumberFromString(number)?.country ?? null
}

const names: Readonly<Record<string, string>> = {
  HK: '香港 hongkong hk',
  MO: '澳门 澳門 macau macao',
  TW: '台湾 臺灣 台灣 taiwan',
  CN: '中国 中國 大陆 内地 china prc',
  US: '美国 美國 usa us',
  CA: '加拿大 canada',
  GB: '英国 英國 uk gb unitedkingdom',
  JP: '日本 japan jp',
  KR: '韩国 韓國 korea southkorea',
  SG: '新加坡 singapore sg',
  MY: '马来西亚 malaysia',
  TH: '泰国 thailand',
  VN: '越南 vietnam',
  ID: '印尼 印度尼西亚 indonesia',
  PH: '菲律宾 philippines',
  IN: '印度 india',
  DE: '德国 germany deutschland',
  FR: '法国 france',
  IT: '意大利 italy italia',
  ES: '西班牙 spain',
  NL: '荷兰 netherlands',
  CH: '瑞士 switzerland',
  RU: '俄罗斯 russia',
  AU: '澳大利亚 澳洲 australia',
  NZ: '新西兰 newzealand',
  BR: '巴西 brazil',
  MX: '墨西哥 mexico',
  AE: '阿联酋 uae dubai',
}
const countryOfName = new Map(Object.entries(names).flatMap(([country, list]) => list.split(' ').map((name) => [name, country] as const)))

/** The country a word before a number names: 香港, USA. */
export function countryNamed(word: string): string | null {
  return countryOfName.get(word.toLowerCase().replace(/[\s.]/g, '')) ?? null
}
