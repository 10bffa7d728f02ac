/** Numbers to plain decimals. */

import type { Standardised } from '../record.ts'
import { parseChineseNumber } from './chinese-number.ts'
import { parseDecimal, timesTenTo } from './decimal.ts'
import { halfWidth } from './half-width.ts'
import { clean, noted, nothing } from './result.ts'

const unit =
  /\s*(?:%|‰|分|个|人|名|位|台|件|套|次|天|日|岁|周|月|年|小时|分钟|元|块|家|条|张|只|斤|公斤|千克|吨|米|公里|平米|平方米|㎡|kg|km|pcs|pts?|points?|people|days?|years?)$/i
const about = /^(?:约|大约|大概|近|将近|~|≈|about|approx\.?|ca\.?|around)\s*|\s*(?:左右|上下)$/gi
const scales: readonly (readonly [RegExp, number])[] = [
  [/\s*亿$/, 8],
  [/\s*(?:百万|million|mn)$/i, 6],
  [/\s*(?:万|萬|w)$/i, 4],
  [/\s*(?:千|k)$/i, 3],
]
/** Means a number, but none in particular: 几十, 上百, 很高. */
export const vagueAmount =
  /几|幾|若干|数[十百千万亿]|上[十百千万亿]|[十百千万亿]来|(?:很|较|比较|挺|不|特别|非常)(?:高|低|多|少|大|小)|一般|还行|不等|不限|看情况|many|several|few|some/i

/**
 * A number cell as a plain decimal (`1234.5`): separators, full-width digits, units (85分, 12人), percent signs (85% is 85), 万 and 亿,
 * Chinese numerals, `(5)` for -5. `decimal` is the sign before the column's decimals. Notes: `approximate` (约85), `vague` (几十), `unparsed`.
 */
export function standardiseNumber(raw: string, decimal: '.' | ',' = '.'): Standardised {
  if (/^(?:0|[1-9]\d{0,14})$/.test(raw)) return clean(raw)
  const text = halfWidth(raw)
  if (text === '') return nothing
  const core = text.replace(about, '')
  const value = numberOf(core, decimal)
  if (value !== null) return core === text ? clean(value) : noted(value, 'approximate', text)
  return noted(text, vagueAmount.test(text) ? 'vague' : 'unparsed')
}

function numberOf(text: string, decimal: '.' | ','): string | null {
  const whole = parseDecimal(text, decimal)
  if (whole !== null) return whole
  const bare = text.replace(unit, '').replace(/^[¥$€£]\s*/, '')
  const number = parseDecimal(bare, decimal)
  if (number !== null) return number
  for (const [scale, places] of scales) {
    if (!scale.test(bare)) continue
    const scaled = parseDecimal(bare.replace(scale, ''), decimal)
    if (scaled !== null) return timesTenTo(scaled, places)
  }
  const chinese = parseChineseNumber(bare)
  return chinese === null ? null : String(chinese)
}

/** A canonical number as a number; null when the value is none. */
export function parseNumber(canonical: string): number | null {
  return /^-?\d+(?:\.\d+)?$/.test(canonical) ? Number(canonical) : null
}
