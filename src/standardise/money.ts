/** Amounts of money in yuan: one amount, a range, or an open end. */

import type { Standardised } from '../record.ts'
import { parseChineseNumber } from './chinese-number.ts'
import { parseDecimal, timesTenTo } from './decimal.ts'
import { halfWidth } from './half-width.ts'
import { vagueAmount } from './number.ts'
import { clean, noted, nothing } from './result.ts'

/** Names and signs of other currencies; their amounts are not converted. */
const currencies: readonly (readonly [string, RegExp])[] = [
  ['HKD', /hk\$|hkd|港[币元幣]/i],
  ['TWD', /nt\$|twd|新?台[币幣]|新臺幣/i],
  ['USD', /us\$|\$|usd|美[元金]|dollars?/i],
  ['EUR', /€|eur|欧元|euros?/i],
  ['GBP', /£|gbp|英镑|pounds?/i],
  ['JPY', /jpy|日元|円|yen/i],
  ['KRW', /₩|krw|韩[元币]/i],
  ['SGD', /sgd|新加坡[元币]|新币/i],
  ['AUD', /aud|澳元|澳币/i],
  ['INR', /₹|inr|卢比/i],
  ['RUB', /₽|rub|卢布/i],
]

// biome-ignore format: a table
const scales: Readonly<Record<string, number>> = {
  '': 0, 元: 0, 块: 0, 圆: 0, 块钱: 0, 十: 1, 百: 2, 千: 3, k: 3, thousand: 3, 万: 4, 萬: 4, w: 4, 十万: 5, 百万: 6, m: 6, mio: 6, mn: 6, mm: 6, million: 6, millions: 6,
  千万: 7, 亿: 8, 億: 8, b: 9, bn: 9, billion: 9, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12,
}

const amount = /^([-+]?[\d.,' ]*\d|\([\d.,]+\))\s*(多|余)?\s*([a-z]+|[十百千万萬亿億元块圆钱]*?)\s*(多|余)?\s*(?:元|圆|块|块钱)?整?$/i
const dressing = /人民币|rmb|cny|[¥]|每年|一年|\/年|\/月|per year|p\.?a\.?$|\/year|预算|金额|总[价额]|大写|不含税|含税|[:：]/gi
const about =
  /^(?:约|大约|大概|大致|近|将近|接近|差不多|估计|预计|~|≈|about|approx\.?|approximately|ca\.?|around|circa)\s*|\s*(?:左右|上下|大约|差不多|吧)$/gi
const lowEnd =
  /^(?:≥|>=|>|不低于|不少于|至少|最少|超过|超|大于|多于|高于|over|more than|from|at least|min\.?)\s*|\s*(?:及?以上|起步?|\+|or more|and up|and above)$/gi
const highEnd =
  /^(?:≤|<=|<|不超过|不高于|不多于|最多|最高|小于|少于|低于|不到|up to|under|less than|below|at most|max\.?)\s*|\s*(?:及?以[下内]|之?内|封顶|or less|and below)$/gi
const between = /\s*(?:--|-|–|—|―|~|〜|至|到|\.\.+|…|\bto\b|\band\b|\/)\s*/i
const canonical = /^(?:-?\d+(?:\.\d+)?|(?:-?\d+(?:\.\d+)?|\.\.)\/(?:-?\d+(?:\.\d+)?|\.\.))$/

export interface MoneyRange {
  /** In yuan; null is an open end. A single amount is both. */
  readonly min: number | null
  readonly max: number | null
}

interface Amount {
  readonly value: string
  /** Powers of ten its unit stands for; null when it has none. */
  readonly places: number | null
  readonly number: string
  /** 100多万: somewhat more. */
  readonly more: boolean
}

/**
 * A money cell in yuan: `1200000`, a range `500000/1000000`, an open end `1000000/..`. Reads ￥1,200,000, 1.2亿, 500k, 50-100万, 五十万,
 * 壹佰万元整. Notes: `approximate` (约10万), `vague` (几十万, 大概百万), `unparsed` (detail `USD` for another currency: amounts are not converted).
 */
export function standardiseMoney(raw: string): Standardised {
  if (/^[1-9]\d*$/.test(raw)) return clean(raw)
  if (canonical.test(raw) && raw !== '../..')
    return clean(
      raw
        .split('/')
        .map((end) => (end === '..' ? end : parseDecimal(end)!))
        .join('/'),
    )
  const text = halfWidth(raw)
  if (text === '') return nothing
  for (const [code, sign] of currencies) if (sign.test(text) && !/^人民币|rmb|cny/i.test(text)) return noted(text, 'unparsed', code)
  const bare = text
    .replace(dressing, ' ')
    .replace(/^\s*[(（](.*)[)）]\s*$/, (whole, inside: string) => (/^[\d.,]+$/.test(inside) ? whole : inside))
    .trim()
  const core = bare.replace(about, '').trim()
  const isAbout = core !== bare
  const found = rangeOf(core)
  if (found !== null) return isAbout || found.more ? noted(found.value, 'approximate', text) : clean(found.value)
  return noted(text, vagueAmount.test(core) || /^[十百千万亿]+[元块]?(?:级别?|以[上下内])?$/.test(core) ? 'vague' : 'unparsed')
}

function rangeOf(text: string): { readonly value: string; readonly more: boolean } | null {
  const one = amountOf(text)
  if (one !== null) return { value: one.value, more: one.more }
  for (const [end, at] of [
    [lowEnd, 'low'],
    [highEnd, 'high'],
  ] as const) {
    const rest = text.replace(end, '').trim()
    if (rest === text) continue
    const bound = amountOf(rest)
    if (bound !== null) return { value: at === 'low' ? `${bound.value}/..` : `../${bound.value}`, more: false }
  }
  const parts = text.replace(/\s*(?:之间|区间)$/, '').split(between)
  if (parts.length !== 2) return null
  const high = amountOf(parts[1]!)
  let low = amountOf(parts[0]!)
  if (low === null || high === null) return null
  // 50-100万: the unit at the end holds for both, unless that makes the first the larger (5000-1万).
  if (low.places === null && high.places !== null && Number(low.number) < Number(high.number))
    low = { ...low, value: timesTenTo(low.number, high.places) }
  return { value: `${low.value}/${high.value}`, more: low.more || high.more }
}

function amountOf(text: string): Amount | null {
  const match = amount.exec(text)
  if (match !== null) {
    const unit = match[3]!.toLowerCase()
    const places = scales[unit.replace(/(?<=.)[元块圆]$/, '')]
    const number = parseDecimal(match[1]!)
    if (places === undefined || number === null) return null
    const more = match[2] !== undefined || match[4] !== undefined
    return { value: timesTenTo(number, places), places: unit === '' ? null : places, number, more }
  }
  return writtenOut(text)
}

/** 五十万, 壹佰贰拾万元整, 叁元伍角. 百万 without a numeral is no amount. */
function writtenOut(text: string): Amount | null {
  const match =
    /^([零〇一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖十拾百佰千仟万萬亿億]+)(?:[元圆块]|块钱)?(?:([零一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?零?(?:([一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[整正]?$/.exec(
      text,
    )
  if (match === null || /^[百佰千仟万萬亿億]/.test(text)) return null
  const whole = parseChineseNumber(match[1]!)
  if (whole === null) return null
  const cents =
    (match[2] === undefined ? 0 : parseChineseNumber(match[2])! * 10) + (match[3] === undefined ? 0 : parseChineseNumber(match[3])!)
  const value = timesTenTo(String(whole * 100 + cents), -2)
  return { value, places: 0, number: value, more: false }
}

/** A canonical amount as numbers; null when the value is no amount. */
export function parseMoney(value: string): MoneyRange | null {
  if (!canonical.test(value)) return null
  const [low, high = low] = value.split('/') as [string, string?]
  return { min: low === '..' ? null : Number(low), max: high === '..' ? null : Number(high) }
}
