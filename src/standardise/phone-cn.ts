/** Digits dialled in mainland China: mobiles, landlines with their areas, and the services' short numbers. */

import { areaCodes, eightDigitAreas, sevenOrEightDigitAreas } from './data/area-codes.ts'
import { dialable, type PhoneReading, undialable } from './phone-reading.ts'

/** Mobile prefixes in use, after libphonenumber; a test compares the two over all prefixes. New ones appear every few years, so another is only unknown. */
const knownMobile = /^(?:1[38]\d|14[57]|15[0-35-9]|16[2567]|17[0-35-8]|19[0-35-9]|1610|1740[0-5])/
/** 400 and 800 numbers; 95xxx and 96xxx; operators, hot lines and emergency numbers. */
const service =
  /^(?:[48]00\d{7}|95\d{3,4}|95105\d{3}|9510\d{4}|950\d{7,8}|96\d{3,4}|100\d\d|1010\d{4}|123\d\d|12[0-2]\d{0,2}|12[4-9]\d\d|11[0249]|116114|118114|1186\d\d|16[08]\d{5})$/
/** What may stand behind an area code instead of a subscriber's number. */
const areaService = /^(?:95\d{3,4}|96\d{3,4}|100\d\d|123\d\d|114)$/

const areas = new Map(
  areaCodes
    .trim()
    .split(/; |\n/)
    .map((entry) => entry.split(' '))
    .map(([code = '', cities = '']) => [code, cities === '' ? [] : cities.split('/')] as const),
)
const eightDigits = new Set(eightDigitAreas.split(' '))
const sevenOrEight = new Set(sevenOrEightDigitAreas.split(' '))

/** A mainland mobile as bare digits, prefix in use: by far most cells of a Chinese sheet. */
export function isPlainMobile(text: string): boolean {
  return text.length === 11 && text.charCodeAt(0) === 0x31 && /^1[3-9]\d{9}$/.test(text) && knownMobile.test(text)
}

/**
 * Reads digits as dialled in mainland China.
 * @param digits digits only, with or without the trunk 0, without the country code
 * @param prefixed the country code stood before them, so a missing 0 is no loss
 */
export function readChinese(digits: string, prefixed = false): PhoneReading {
  if (/^1[3-9]\d{9}$/.test(digits)) return dialable(`+86${digits}`, knownMobile.test(digits) ? undefined : 'unknown-range')
  if (/^01[3-9]\d{9}$/.test(digits)) return readChinese(digits.slice(1)) // 0 once stood before mobiles of another city
  if (service.test(digits)) return dialable(`+86${digits}`)
  if (digits.startsWith('0'))
    return readLandline(digits.slice(1)) ?? undialable(digits.length < 10 ? 'too-short' : 'unparsed', count(digits))
  const carrier = /^(?:179\d\d|1259[03]|11808)(0?1[3-9]\d{9}|0\d{9,11})$/.exec(digits)?.[1] // a cheap-call prefix of the carrier
  if (carrier !== undefined) return readChinese(carrier)
  if (/^86\d{10,}$/.test(digits) && digits.length >= 12) return readChinese(digits.slice(2), true)
  return (prefixed || !digits.startsWith('1') || digits.startsWith('10') ? withoutTrunk(digits, prefixed) : null) ?? defectOf(digits)
}

/** An area code without its 0: written abroad, or taken away by a spreadsheet that saw a number. */
function withoutTrunk(digits: string, prefixed: boolean): PhoneReading | null {
  if (digits.length < (prefixed ? 7 : 9) || digits.length > 11) return null
  const reading = readLandline(digits)
  if (digits.length < 9 && reading?.number === null) return null
  if (reading === null || reading.number === null || reading.note !== undefined) return prefixed ? reading : null
  return prefixed ? reading : dialable(reading.number, 'excel-restored', '0')
}

/** Area code and subscriber's number; null when the digits begin with no area code. */
function readLandline(digits: string): PhoneReading | null {
  const area = /^(?:10|2\d|[3-9]\d\d)/.exec(digits)?.[0]
  if (area === undefined) return null
  const local = digits.slice(area.length)
  if (areaService.test(local)) return dialable(`+86${digits}`)
  if (!areas.has(area)) return local.length === 7 || local.length === 8 ? dialable(`+86${digits}`, 'unknown-range', area) : null
  const allowed = sevenOrEight.has(area) ? [7, 8] : eightDigits.has(area) ? [8] : [7]
  if (allowed.includes(local.length)) return dialable(`+86${digits}`, /^[01]/.test(local) ? 'unknown-range' : undefined)
  return undialable(local.length < Math.min(...allowed) ? 'too-short' : 'too-long', count(local))
}

function defectOf(digits: string): PhoneReading {
  const { length } = digits
  if (/^1[012]\d{9}$/.test(digits)) return undialable('impossible', digits.slice(0, 2))
  if (/^[2-9]\d{6,7}$/.test(digits)) return undialable('no-area-code')
  if (/^[48]00/.test(digits)) return undialable(length < 10 ? 'too-short' : 'too-long', count(digits))
  if (digits.startsWith('1') && length > 6) return undialable(length < 11 ? 'too-short' : 'too-long', count(digits))
  if (length < 11) return undialable('too-short', count(digits))
  return undialable(length > 12 ? 'too-long' : 'unparsed', count(digits))
}

const count = (digits: string) => String(digits.length)

/** Splits the national part of a mainland landline: area code (without 0) and number; null for mobiles and services. */
export function landlineParts(national: string): { area: string; local: string } | null {
  if (service.test(national) || /^1[3-9]\d{9}$/.test(national)) return null
  const area = /^(?:10|2\d|[3-9]\d\d)/.exec(national)?.[0]
  return area === undefined ? null : { area, local: national.slice(area.length) }
}

/** The cities of an area code (given without its 0), as GB/T 2260 names them without 市: 755 is 深圳. Empty when unknown or given up. */
export function citiesOfArea(area: string): readonly string[] {
  return areas.get(area) ?? []
}

const areaOfCity = new Map([...areas].flatMap(([area, cities]) => cities.map((city) => [city, area] as const)))
const provinces =
  /^(?:中国|中國)?(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西壮族|广西|西藏|宁夏回族|宁夏|新疆维吾尔|新疆)(?:省|自治区)?(?=.)/

/**
 * The area code (without 0) of a place, when it is certain: an address, or `province/city/district`.
 * Null for places whose city is not plain from the beginning of the text.
 */
export function areaOfPlace(place: string): string | null {
  const parts = place.split('/')
  const candidates = parts.length > 1 ? [parts[1] ?? '', parts[0] ?? ''] : [place.replace(provinces, ''), place]
  for (const text of candidates) {
    for (let length = Math.min(5, text.length); length >= 2; length--) {
      const name = text.slice(0, length)
      const area = areaOfCity.get(name)
      if (area === undefined) continue
      // 吉林, 海南, 朝阳 and the like are also provinces or districts: only with their 市 are they the city.
      if (text.length === length || /^(?:市|地区|盟|州|(?:[^市区县]{1,8}族)+自治州)/.test(text.slice(length))) return area
      if (!ambiguous.has(name)) return area
    }
  }
  return null
}

const ambiguous = new Set([
  '吉林',
  '朝阳',
  '中山',
  '兴安',
  '黄山',
  '海北',
  '海西',
  '海东',
  '铁岭',
  '山南',
  '伊春',
  '大理',
  '玉树',
  '那曲',
  '昌都',
  '和田',
  '白城',
  '宜春',
])
