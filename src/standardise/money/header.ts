/** What the header of a column says of its amounts: 年营收（万元）, Budget (USD k), Umsatz in T€, 売上（百万円）. */

import { scales } from '../data/currencies.ts'
import { halfWidth } from '../half-width.ts'
import { type CurrencyContext, currencyIn } from './currency.ts'

export interface HeaderUnit {
  /** Powers of ten that a cell without a unit of its own counts in. */
  readonly places: number
  /** ISO 4217; null where the header names none. */
  readonly currency: string | null
}

const inBrackets = /[([【]([^()[\]【】]*)[)\]】]/g
const behindWord = /(?:\b(?:in|en|em)|单位[:：]?|[,:/–-])\s*([^\s,:/–-]+(?:\s+\S+)?)$/i
const asSign = /[€$£¥]|元|円|원|руб/

/** The unit in a header; nothing where it names none. */
export function headerUnit(header: string, context: CurrencyContext): HeaderUnit | null {
  const text = halfWidth(header)
  const parts = [...text.matchAll(inBrackets)].map(([, inside]) => inside!)
  const behind = behindWord.exec(text.replace(inBrackets, ' ').trim())?.[1]
  if (behind !== undefined) parts.push(behind)
  if (parts.length === 0 && asSign.test(text)) parts.push(/(?:[€$£¥]|[十百千万亿]*(?:元|円|원))\s*\S*$/.exec(text)?.[0] ?? '')
  for (const part of parts) {
    const unit = unitOf(part, context)
    if (unit !== null) return unit
  }
  return null
}

function unitOf(part: string, context: CurrencyContext): HeaderUnit | null {
  // T€ and TEUR are thousands in German, k€ everywhere.
  const thousands = /^([tkm])\s?(€|eur|usd|chf|gbp|\$|£)$/i.exec(part.trim())
  const { currency, rest } = currencyIn(thousands === null ? part.replace(/单位[:：]?|unit:?/gi, ' ') : thousands[2]!, context)
  if (currency === 'several') return null
  if (thousands !== null) return { places: /m/i.test(thousands[1]!) ? 6 : 3, currency }
  const word = rest.toLowerCase().replace(/\.$/, '').replace(/^in /, '').trim()
  if (word === '') return currency === null ? null : { places: 0, currency }
  const places = scales[word] ?? scales[word.replace(/(?<=.)[元圆块]$/, '')] ?? zeros(word)
  return places === undefined ? null : { places, currency }
}

/** `('000)` and `000s`. */
const zeros = (word: string) => (/^[x×'’]?\s?(?:1[,.]?)?000s?$/.test(word) ? 3 : undefined)
