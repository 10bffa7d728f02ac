/** Which currency a text names, and the text without its name. */

import { currencySigns, dollarOf, dollars, kroneOf } from '../data/currencies.ts'

export interface CurrencyContext {
  /** The configured currency, ISO 4217: what an amount without a mark is in. */
  readonly own: string
  /** ISO 3166 code of the sheet's country: whose $ and ¥ these are. */
  readonly country: string | null
}

/** A code that is no ordinary word in small letters: `usd 500` is dollars, `all 500` is not the currency of Albania. */
const inSmallLetters =
  'usd eur gbp cny rmb jpy hkd twd krw inr aud cad sgd nzd chf rub brl mxn zar aed sar thb myr php idr vnd pln czk huf sek nok dkk mop ils kzt uah'
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const small: ReadonlySet<string> = new Set(inSmallLetters.split(' '))

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const words = new Map(currencySigns.flatMap(([code, signs]) => signs.split('|').map((sign) => [sign, code] as const)))
const sign = new RegExp(
  [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const before = /^[\p{L}$]/u.test(word) && !/^[一-鿿가-힣ぁ-ヿ]/.test(word) ? '(?<!\\p{L})' : ''
      const after = /[\p{L}]$/u.test(word) && !/[一-鿿가-힣ぁ-ヿ]$/.test(word) ? '(?!\\p{L})' : ''
      return before + escaped(word) + after
    })
    .join('|'),
  'giu',
)
const code = /(?<!\p{L})(?:[A-Z]{3}|[a-z]{3})(?!\p{L})/gu

/** `kr 5000`, `5 000 kr.`, `5000:- kr` */
const crowns = /(?<!\p{L})kr\.?(?!\p{L})/giu

/**
 * The currency that a text names, and what is left of it: `R$ 300` is BRL and `300`. null: it names none; `several`: more than one.
 */
export function currencyIn(
  text: string,
  context: CurrencyContext,
): { readonly currency: string | null | 'several'; readonly rest: string } {
  const found = new Set<string>()
  let rest = text.replace(sign, (word) => {
    found.add(words.get(word.toLowerCase())!)
    return ' '
  })
  rest = rest.replace(code, (word) => {
    const upper = word.toUpperCase()
    if (upper === 'RMB') found.add('CNY')
    else if (codes.has(upper) && (word === upper || small.has(word))) found.add(upper)
    else return word
    return ' '
  })
  rest = rest.replace(/[$＄]/g, () => {
    if (found.size === 0) found.add(dollarsOf(context))
    return ' '
  })
  rest = rest.replace(/[¥￥]/g, () => {
    if (found.size === 0) found.add(yenOrYuan(context))
    return ' '
  })
  const krone = kroneOf[context.country ?? ''] ?? (Object.values(kroneOf).includes(context.own) ? context.own : null)
  if (krone !== null)
    rest = rest.replace(crowns, () => {
      if (found.size === 0) found.add(krone)
      return ' '
    })
  const [only = null, ...more] = found
  return { currency: more.length > 0 ? 'several' : only, rest: rest.replace(/ {2,}/g, ' ').trim() }
}

function dollarsOf({ own, country }: CurrencyContext): string {
  if (country !== null && dollarOf[country] !== undefined) return dollarOf[country]
  return dollars.has(own) ? own : 'USD'
}

function yenOrYuan({ own, country }: CurrencyContext): string {
  return country === 'JP' || (own === 'JPY' && country !== 'CN') ? 'JPY' : 'CNY'
}
