/** Addresses: the text tidied, and the province, city and district found in it. */

import type { Standardised } from '../record.ts'
import type { Region } from './divisions.ts'
import { halfWidth } from './half-width.ts'
import { looksMasked } from './masked-cell.ts'
import { scanRegion } from './region-scan.ts'
import { clean, noted, nothing } from './result.ts'
import { inSimplified } from './script.ts'

export interface Address extends Region {
  /** What follows the divisions: street, number, building, room. */
  readonly rest: string
  /** The road with its number (粤兴三道9号), where the rest names one; else null. */
  readonly street: string | null
  /** The numbers of the rest, in order: house, building, floor, room. */
  readonly numbers: readonly string[]
}

const han = /[\u3400-\u9fff]/
const spaceBesideHan = /(?<=[\u3000-\u9fff]) | (?=[\u3000-\u9fff])/g

/** An address cell: half width, no spaces between Chinese characters, no separators at its ends. Its wording stays. Note: `masked` (江苏省苏州市******). */
export function standardiseAddress(raw: string): Standardised {
  const text = halfWidth(raw)
  if (text === '') return nothing
  const tidy = (han.test(text) ? text.replace(spaceBesideHan, '') : text).replace(/^[\s,，、;；.。:：]+|[\s,，、;；。]+$/g, '')
  if (tidy === '') return nothing
  return looksMasked(tidy) ? noted(tidy, 'masked') : clean(tidy)
}

const country = /^(?:中国|中华人民共和国|China|PRC)[\s,，/-]*/i
const label = /^(?:(?:公司|单位|企业|办公|注册|联系|通讯|通信)?地址|[Aa]ddress|[Aa]dd)\s*[:：]\s*/
const postcode = /^[(（]?\d{6}[)）]?[\s,，]+(?=[\u4e00-\u9fff])|^(?:邮编)\s*[:：]?\s*\d{6}[\s,，]*/
const anywhere = /[\u4e00-\u9fff]{2,8}?(?:省|自治区|市)/g
const streetName =
  /^.*?[\u4e00-\u9fff\w]{1,12}?(?:大道|大街|胡同|公路|[路街巷弄道里])(?:[东西南北中]段?|[一二三四五六七八九十]段)?\s*(?:\d+(?:[-–~、]\d+)?\s*(?:号院?|弄|巷)?)?/

/**
 * Finds the divisions of a Chinese address: at its start (short, left out or repeated names too), else the first city or province that
 * is named in full further on. A district whose name several cities bear is given without a city. Where a city or province is missing it
 * follows from what stands below it. Addresses elsewhere in the world come back with no region and the whole text as `rest`. Traditional characters come back simplified.
 */
export function parseAddress(address: string): Address {
  const value = inSimplified(address)
  if (!han.test(value)) return { province: null, city: null, district: null, rest: value, street: null, numbers: numbersOf(value) }
  let start = 0
  for (const opening of [label, postcode, country]) start += opening.exec(value.slice(start))?.[0].length ?? 0
  let found = scanRegion(value, start)
  let rest = value.slice(found?.end ?? start)
  if (found === null) {
    for (const match of value.matchAll(anywhere)) {
      found = scanInside(value, match.index, match.index + match[0].length)
      if (found !== null) break
    }
    rest = value.slice(start)
  }
  rest = rest.replace(/^[\s,，、/·-]+/, '')
  const street = streetName.exec(rest)?.[0].trim() ?? null
  return {
    province: found?.province ?? null,
    city: found?.city ?? null,
    district: found?.district ?? null,
    rest,
    street,
    numbers: numbersOf(rest),
  }
}

/** The name may begin anywhere before its ending: 位于苏州市 holds 苏州市. */
function scanInside(text: string, from: number, to: number): ReturnType<typeof scanRegion> {
  for (let at = from; at < to - 2; at++) {
    const found = scanRegion(text, at)
    if (found !== null && found.end >= to && found.province !== null) return found
  }
  return null
}

function numbersOf(text: string): readonly string[] {
  return text.match(/\d+/g) ?? []
}

/** The city of an address, in full (深圳市); null when it is not certain. */
export function cityOf(address: string): string | null {
  return parseAddress(address).city
}
