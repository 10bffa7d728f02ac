/** Amounts of money: one amount, a range, or an open end, with their currency where it is not the configured one. */

import type { Standardised } from '../../record.ts'
import { parseChineseNumber } from '../chinese-number.ts'
import { scales } from '../data/currencies.ts'
import { parseDecimal, timesTenTo } from '../decimal.ts'
import { halfWidth } from '../half-width.ts'
import { vagueAmount } from '../number.ts'
import { clean, noted, nothing } from '../result.ts'
import { type CurrencyContext, currencyIn } from './currency.ts'
import { type DecimalSign, isAgainst, isThousandth, needsSign } from './decimal-sign.ts'
import type { HeaderUnit } from './header.ts'
import { countsIn, sizeOf, type UsualSize } from './own-unit.ts'

/** How the amounts of a column are written, and in which currency. */
export interface MoneyWriting extends CurrencyContext {
  /** What the column's header says. */
  readonly unit: HeaderUnit | null
  /** Which sign divides the decimals. */
  readonly decimal: DecimalSign
  /** Some cells of the column write decimals with a point and others with a comma. */
  readonly isMixed?: true
  /** Some cells of the column plainly have three decimals. */
  readonly hasThousandths?: true
  /** How large the column's cells are; absent where that is not known, then all count in the header's unit. */
  readonly usual?: UsualSize
}

/** Amounts by themselves: yuan, a point before the decimals. */
const alone: MoneyWriting = { own: 'CNY', country: null, unit: null, decimal: '.' }

const amount =
  /^([-+]?[\d.,'’ ]*\d(?:e\+?\d{1,2})?|\([\d.,]+\))\s*(多|余|來|来)?\s*(\p{L}[\p{L}\p{M}]*\.?)?\s*(多|余)?\s*(?:元|圆|块|块钱)?整?$/iu
const dressing = /每年|一年|\/年|per year|p\.?a\.?$|\/year|预算|金额|总[价额]|大写|\bd[’']|[:：]/gi
/** Nothing behind the decimal sign: 1.500,- and 1500.-- */
const noCents = /[.,]\s?[-–—]+(?=\s*$)/
const about =
  /^(?:约|約|およそ|약|大约|大概|大致|近|将近|接近|差不多|估计|预计|~|≈|about|approx\.?|approximately|ca\.?|around|circa)\s*|\s*(?:左右|上下|大约|差不多|吧)$/gi
const lowEnd =
  /^(?:≥|>=|>|不低于|不少于|至少|最少|超过|超|大于|多于|高于|over|more than|from|at least|min\.?)\s*|\s*(?:及?以上|起步?|\+|or more|and up|and above)$/gi
const highEnd =
  /^(?:≤|<=|<|不超过|不高于|不多于|最多|最高|小于|少于|低于|不到|up to|under|less than|below|at most|max\.?)\s*|\s*(?:及?以[下内]|之?内|封顶|or less|and below)$/gi
const between = /\s*(?:--|-|–|—|―|~|〜|至|到|\.\.+|…|\bto\b|\band\b|\/)\s*/i
const canonical = /^(?:-?\d+(?:\.\d+)?|(?:-?\d+(?:\.\d+)?|\.\.)\/(?:-?\d+(?:\.\d+)?|\.\.))(?: ([A-Z]{3}))?$/

export interface MoneyRange {
  /** null is an open end. A single amount is both. */
  readonly min: number | null
  readonly max: number | null
  /** ISO 4217; null is the configured currency. */
  readonly currency: string | null
}

interface Amount {
  readonly number: string
  /** Powers of ten its unit stands for; null when it has none. */
  readonly places: number | null
  /** 100多万: somewhat more. */
  readonly more: boolean
}

/**
 * A money cell: `1200000`, a range `500000/1000000`, an open end `1000000/..`; behind it the currency where it is not the configured one
 * (`500 USD`). Reads ￥1,200,000, 1.2亿, 500k, 50-100万, 2 crore, CHF 5'000, 五十万, 壹佰万元整. Notes: `approximate` (约10万), `vague` (几十万,
 * 大概百万), `undecided-decimal` (1.500 in a column that does not say what its dot is; the value is the text), `undecided-unit`
 * (￥1000 under 万元 where the column does not say whether it is written out, 5 mil where the country does not say whether it is
 * thousands; the value is the text), `mixed-decimals`, `extra-text` (含税, a remark in brackets: left out), `unparsed`.
 */
export function standardiseMoney(raw: string, writing: MoneyWriting = alone): Standardised {
  if (writing.unit === null && /^[1-9]\d*$/.test(raw)) return clean(raw)
  const known = canonicalOf(raw, writing)
  if (known !== null) return clean(known)
  const text = halfWidth(raw)
  if (text === '') return nothing
  const { currency, rest } = currencyIn(text, writing)
  if (currency === 'several') return noted(text, 'unparsed', 'currencies')
  const { core: said, aside } = withoutAside(rest)
  const bare = said
    .replace(dressing, ' ')
    .replace(noCents, '')
    .replace(/^\s*[(（](.*)[)）]\s*$/, (whole, inside: string) => (/^[\d.,]+$/.test(inside) ? whole : inside))
    .trim()
  const worded = bare.replace(about, '').trim()
  const isAbout = worded !== bare
  const core = withPlainUnit(worded, currency ?? writing.unit?.currency ?? null, writing)
  if (core === null) return noted(text, 'undecided-unit', 'mil')
  const decimal = writing.decimal === 'undecided' ? '.' : writing.decimal
  const inUnit = currency === null || writing.unit === null ? 'unit' : ownUnit(core, writing)
  const found = rangeOf(core, { decimal, places: inUnit === 'whole' ? 0 : (writing.unit?.places ?? 0) })
  if (found === null)
    return noted(text, vagueAmount.test(core) || /^[十百千万亿]+[元块]?(?:级别?|以[上下内])?$/.test(core) ? 'vague' : 'unparsed')
  if (writing.decimal === 'undecided' && needsSign(core, writing.isMixed)) return noted(text, 'undecided-decimal')
  // 5,000 among decimal commas is five thousand as likely as five; 1,250 Mio. has its decimals.
  if (writing.hasThousandths !== true && !/\p{L}/u.test(core) && isThousandth(core, writing.decimal))
    return noted(text, 'undecided-decimal')
  if (inUnit === 'undecided') return noted(text, 'undecided-unit')
  const value = found.value + suffix(currency ?? writing.unit?.currency ?? null, writing)
  if (aside !== '') return noted(value, 'extra-text', aside)
  if (writing.isMixed === true && isAgainst(core, writing.decimal)) return noted(value, 'mixed-decimals', text)
  return isAbout || found.more ? noted(value, 'approximate', text) : clean(value)
}

/** Whether the tax is in it and which months it is for change what an amount says; so may a remark in brackets. */
const asideWords =
  /[(（]?(?:不含税|未税|含税|税[前后]|净价)[)）]?|\/\s?(?:月|mo\.?|month)|[(（](?=(?:19|20)\d\d年?[)）]|[^()（）]*[^\s\d.,()（）年])[^()（）]+[)）](?=\s*$)/gi

/** An amount without the words beside it, and those words; all of a text that is nothing but one group in brackets stays. */
function withoutAside(text: string): { readonly core: string; readonly aside: string } {
  const aside: string[] = []
  const core = text.replace(asideWords, (words, at: number) => {
    if (at === 0 && /^[(（]/.test(words)) return words
    aside.push(words.replace(/^[(（]|[)）]$/g, '').trim())
    return ' '
  })
  return aside.length === 0 || !/\d|[一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]/.test(core)
    ? { core: text, aside: '' }
    : { core: core.trim(), aside: aside.join(' ') }
}

/** Where `mil` is a thousand, by country or currency. */
const milIsThousand = new Set(
  'ES PT BR MX AR CO CL PE EC UY PY BO VE CR PA DO GT HN NI SV CU PR AO MZ BRL MXN ARS COP CLP PEN UYU'.split(' '),
)
/** Where it is short for million. */
const milIsMillion = new Set('US GB CA AU NZ IE SG HK IN ZA PH NG'.split(' '))

/** The text with units that hang on the country in plain words: 5 mil, ₹5L. null where the country does not say. */
function withPlainUnit(text: string, currency: string | null, { country }: MoneyWriting): string | null {
  if (currency === 'INR' && /\d\s?L$/.test(text)) return text.replace(/L$/, 'lakh')
  if (!/(?<!\p{L})mil(?!\p{L})/iu.test(text)) return text
  if (milIsThousand.has(country ?? '') || milIsThousand.has(currency ?? '')) return text
  return milIsMillion.has(country ?? '') ? text.replace(/mil/gi, 'million') : null
}

/** What a cell with a currency of its own counts in. One with a unit of its own (￥50万) needs no other. */
function ownUnit(core: string, { unit, usual }: MoneyWriting): 'unit' | 'whole' | 'undecided' {
  return usual === undefined || /[^\d.,'’ ]/.test(core) ? 'unit' : countsIn(sizeOf(core), unit?.places ?? 0, usual)
}

/** What is canonical already. In a column whose header names a unit a bare number counts in that unit; only programs write `5000/8000`. */
function canonicalOf(raw: string, writing: MoneyWriting): string | null {
  const match = canonical.exec(raw)
  if (match === null || raw.startsWith('../..')) return null
  const [, currency] = match
  const amounts = currency === undefined ? raw : raw.slice(0, -4)
  if (!amounts.includes('/') && (writing.unit !== null || writing.decimal !== '.')) return null
  const ends = amounts.split('/').map((end) => (end === '..' ? end : parseDecimal(end)!))
  return ends.join('/') + suffix(currency ?? writing.unit?.currency ?? null, writing)
}

const suffix = (currency: string | null, { own }: MoneyWriting) => (currency === null || currency === own ? '' : ` ${currency}`)

interface NumberWriting {
  readonly decimal: '.' | ','
  /** Of a number without a unit of its own. */
  readonly places: number
}

function rangeOf(text: string, writing: NumberWriting): { readonly value: string; readonly more: boolean } | null {
  const one = amountOf(text, writing)
  if (one !== null) return { value: worth(one, writing), more: one.more }
  for (const [end, at] of [
    [lowEnd, 'low'],
    [highEnd, 'high'],
  ] as const) {
    const rest = text.replace(end, '').trim()
    if (rest === text) continue
    const bound = amountOf(rest, writing)
    if (bound === null) continue
    const value = worth(bound, writing)
    return { value: at === 'low' ? `${value}/..` : `../${value}`, more: false }
  }
  const parts = text.replace(/\s*(?:之间|区间)$/, '').split(between)
  if (parts.length !== 2) return null
  const high = amountOf(parts[1]!, writing)
  let low = amountOf(parts[0]!, writing)
  if (low === null || high === null) return null
  // 50-100万: the unit at the end holds for both, unless that makes the first the larger (5000-1万).
  if (low.places === null && high.places !== null && Number(low.number) < Number(high.number)) low = { ...low, places: high.places }
  return { value: `${worth(low, writing)}/${worth(high, writing)}`, more: low.more || high.more }
}

const worth = ({ number, places }: Amount, writing: NumberWriting) => timesTenTo(number, places ?? writing.places)

function amountOf(text: string, { decimal }: NumberWriting): Amount | null {
  const match = amount.exec(text)
  if (match !== null) {
    const word = (match[3] ?? '').toLowerCase().replace(/[.整]$/, '')
    const unit = word.replace(/(?<=.)(?:块钱|[元块圆])$/, '').replace(/[多余]$/, '')
    const places = unit === '' ? null : scales[unit]
    const number = parseDecimal(match[1]!, decimal)
    if (places === undefined || number === null) return null
    return { number, places, more: match[2] !== undefined || match[4] !== undefined || /[多余]/.test(word) }
  }
  return compound(text) ?? writtenOut(text)
}

/** 1亿2千万, 3万5千元: parts from the larger unit to the smaller. 1万5 may be 15000 or 10005. */
function compound(text: string): Amount | null {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([十百千]?[万亿]|[百千])零?\s*/g)]
  if (parts.length < 2 || !/^[元圆块]?整?$/.test(text.slice(parts.reduce((length, [part]) => length + part.length, 0)))) return null
  let sum = 0
  let before = Number.POSITIVE_INFINITY
  for (const [part, number, unit] of parts) {
    const places = scales[unit!]
    if (places === undefined || places >= before || Number(number) >= 10 ** (before - places) || !text.includes(part)) return null
    sum += Math.round(Number(number) * 10 ** places * 100)
    before = places
  }
  return { number: timesTenTo(String(sum), -2), places: 0, more: false }
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
  // 三十 counts in the unit of its header as 30 does; what names a unit of its own does not.
  const isWhole = /[万萬亿億元圆块整正角分]/.test(text)
  return { number: timesTenTo(String(whole * 100 + cents), -2), places: isWhole ? 0 : null, more: false }
}

/** A canonical amount as numbers; null when the value is no amount. */
export function parseMoney(value: string): MoneyRange | null {
  const match = canonical.exec(value)
  if (match === null) return null
  const [low, high = low] = value.replace(/ .*/, '').split('/') as [string, string?]
  return { min: low === '..' ? null : Number(low), max: high === '..' ? null : Number(high), currency: match[1] ?? null }
}
