/** Numbers and addresses of persons in a text, wherever they stand: e-mail, account, identity, card, phone. */

import { halfWidth } from '../../standardise/half-width.ts'
import { ibanEnd, ibanShape } from './iban.ts'
import { calledNumber, nationalId, passport, residentId, telephone } from './number-shapes.ts'

export interface FoundNumber {
  readonly kind: 'id' | 'card' | 'phone' | 'email'
  /** In UTF-16 units. */
  readonly start: number
  readonly end: number
}

const card = /(?<![\dA-Za-z.])(?:\d{4}(?:[ -]\d{4}){2,3}(?:[ -]\d{1,4})?|3[47]\d{2}[ -]\d{6}[ -]\d{5}|\d{14,19})(?![\dA-Za-z.])/g
const email = /[^\s<>()（）[\]"'，,;；:：]+@[^\s<>()（）[\]"'，,;；:：]+/g
/** Days and times, which are written in groups as numbers are. */
const moment =
  /^(?:(?:19|20)\d\d([-/. ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-/. ])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d)(?: |$)/

const shapes = [
  ['email', email],
  ['id', residentId],
  ['id', nationalId],
  ['card', card],
  ['id', passport],
  ['phone', telephone],
] as const

/** Every such number of a text, from left to right; where two kinds meet, the first of the list above counts. */
export function numbersIn(raw: string): FoundNumber[] {
  if (!/(?:\d\D{0,3}){6}|@|＠|[０-９]/.test(raw)) return []
  // One character for one: the places found are places of the raw text.
  const text = halfWidth(raw).length === raw.length ? halfWidth(raw) : raw
  const found: FoundNumber[] = []
  const add = (kind: FoundNumber['kind'], start: number, end: number) => {
    if (!found.some((one) => start < one.end && end > one.start)) found.push({ kind, start, end })
  }
  for (const match of text.matchAll(ibanShape)) {
    const size = ibanEnd(match[0])
    if (size > 0) add('card', match.index, match.index + size)
  }
  for (const [kind, shape] of shapes)
    for (const match of text.matchAll(shape))
      if (kind === 'email' || !moment.test(match[0])) add(kind, match.index, match.index + match[0].length)
  for (const match of text.matchAll(calledNumber)) {
    const end = match.index + match[0].length
    add('phone', end - match[1]!.length, end)
  }
  return found.sort((a, b) => a.start - b.start)
}
