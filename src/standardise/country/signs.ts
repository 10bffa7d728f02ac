/** The signs of a country in a text: words of the lists in `data/country-signs.ts`, and the top level of a domain. */

import type { SignKind } from '../../schema/country-evidence.ts'
import { legalSigns, places } from '../data/country-signs.ts'

export type Signs = ReadonlyMap<string, readonly (readonly [country: string, weight: number])[]>

/** The words of a list, each with the countries it speaks for. */
export function signsOf(lists: string): Signs {
  const signs = new Map<string, (readonly [string, number])[]>()
  for (const line of lists.trim().split('\n')) {
    const [, weight, country, words] = /^(\d) (\w\w): (.*)$/.exec(line) as unknown as [string, string, string, string]
    for (const word of words.split('|')) signs.set(word, [...(signs.get(word) ?? []), [country, Number(weight)]])
  }
  return signs
}

/** Words of a list by themselves, and those in hanzi, kana and hangul, which stand anywhere in a text. */
export interface Finder {
  readonly signs: Signs
  /** How many words the longest sign has that begins with a word. */
  readonly words: ReadonlyMap<string, number>
  readonly eastern: RegExp
}

const isEastern = /[㐀-鿿가-힣ぁ-ヿ㈀-㋿]/
function finderOf(lists: string): Finder {
  const signs = signsOf(lists)
  const eastern = [...signs.keys()].filter((word) => isEastern.test(word)).sort((a, b) => b.length - a.length)
  const words = new Map<string, number>()
  for (const sign of signs.keys()) {
    const [first = '', ...more] = sign.split(' ')
    words.set(first, Math.max(words.get(first) ?? 0, more.length + 1))
  }
  return { signs, words, eastern: new RegExp(eastern.join('|'), 'g') }
}

const betweenWords = /[\s,;:()"“”«»„]+/

const none: readonly string[] = []

/** A name is looked through for forms and then for places: its words are those of the text before. */
let last: { readonly text: string; readonly words: readonly string[] } = { text: '', words: [] }
function wordsOf(text: string): readonly string[] {
  if (last.text !== text) last = { text, words: text.split(betweenWords).filter((word) => word !== '') }
  return last.words
}

/** The signs in a text. Hot while a sheet is surveyed: words are looked up, not searched for. */
export function signsIn({ signs, words: longest, eastern }: Finder, kind: SignKind, text: string): readonly string[] {
  if (isEastern.test(text)) return text.match(eastern) ?? none
  if (kind === 'form' && text.length > 100) return none
  const words = wordsOf(text)
  if (words.length > 24) return none
  let found: string[] | null = null
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(longest.get(words[at]!.toLowerCase()) ?? 0, words.length - at); size >= 1; size--) {
      const word = words.slice(at, at + size).join(' ')
      const sign = word.toLowerCase()
      if (!signs.has(sign) || (kind === 'form' && !isForm(word, at === 0, at + size === words.length))) continue
      found ??= []
      found.push(sign)
      at += size - 1
      break
    }
  }
  return found ?? none
}

/** A legal form stands at an end of a name. Short ones are also words (as, ab, spa): those are written in capitals. */
const isForm = (word: string, isFirst: boolean, isLast: boolean) => (isFirst || isLast) && (word.length > 3 || word !== word.toLowerCase())

let known: { readonly form: Finder; readonly place: Finder } | undefined

/** Legal forms and places. */
export function finders(): { readonly form: Finder; readonly place: Finder } {
  known ??= { form: finderOf(legalSigns), place: finderOf(places) }
  return known
}

/** Domains of countries that anybody takes. */
const anybodys = new Set(['io', 'co', 'me', 'tv', 'ai', 'cc', 'ly', 'fm', 'eu', 'to', 'ws', 'vc'])
const otherwise: Readonly<Record<string, string>> = { uk: 'GB' }
const domain = /(?:@[\w.-]+|^(?:https?:\/\/|www\.)[\w.-]+)\.([a-z]{2})(?=$|[/:?#\s])/i

/** The country of an address of mail or web by its top level: `GB` of `ann@firm.co.uk`; null where that is nobody's or anybody's. */
export function countryOfDomain(text: string): string | null {
  const top = domain.exec(text)?.[1]?.toLowerCase()
  return top === undefined || anybodys.has(top) ? null : (otherwise[top] ?? top.toUpperCase())
}
