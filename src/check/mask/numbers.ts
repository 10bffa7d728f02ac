/** Numbers of persons in a text, wherever they stand: identity, card, phone. */

import { halfWidth } from '../../standardise/half-width.ts'

export interface FoundNumber {
  readonly kind: 'id' | 'card' | 'phone' | 'email'
  /** In UTF-16 units. */
  readonly start: number
  readonly end: number
}

const day = '(?:0[1-9]|[12]\\d|3[01])'
const month = '(?:0[1-9]|1[0-2])'
/** Identity numbers of 18 digits, whatever their check digit says; those of 15 digits pass for cards. */
const id = new RegExp(`(?<![\\dA-Za-z])\\d{6}[ -]?(?:18|19|20)\\d\\d${month}${day}[ -]?\\d{3}[\\dXx](?![\\dA-Za-z])`, 'g')
const card = /(?<![\dA-Za-z.])(?:\d{4}(?:[ -]\d{4}){2,3}(?:[ -]\d{1,4})?|\d{14,19})(?![\dA-Za-z.])/g
/** With its country, or a mobile, a landline, a service number of China, or seven digits and more in groups. */
const phone =
  /(?<![\dA-Za-z.])(?:\+\d[\d ()./-]{6,18}\d|(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|\(?0\d{2,3}\)?[ -]?\d{7,8}|[48]00[ -]?\d{3,4}[ -]?\d{3,4}|\(\d{2,5}\)[ -]?\d{3,4}[ -]?\d{3,4}|\d{3,4}-\d{3,4}-\d{4}|\d{3} \d{3,4} \d{4}|\d{3,4}-\d{7,8})(?![\dA-Za-z.])/g
const email = /[^\s<>()（）[\]"'，,;；:：]+@[^\s<>()（）[\]"'，,;；:：]+/g

/** Every such number of a text, from left to right; where two kinds meet, the first of the list above counts. */
export function numbersIn(raw: string): FoundNumber[] {
  if (!/\d{6}|\d{3}[ )-]|@|＠|[０-９]/.test(raw)) return []
  // One character for one: the places found are places of the raw text.
  const text = halfWidth(raw).length === raw.length ? halfWidth(raw) : raw
  const found: FoundNumber[] = []
  for (const [kind, pattern] of [
    ['email', email],
    ['id', id],
    ['card', card],
    ['phone', phone],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!found.some((one) => start < one.end && end > one.start)) found.push({ kind, start, end })
    }
  return found.sort((a, b) => a.start - b.start)
}
