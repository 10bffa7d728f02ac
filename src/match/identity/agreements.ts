/** Whether two values of a field that identifies are the same but for a slip or another spelling. */

import { distance } from 'fastest-levenshtein'
import { dateParts } from '../text/date-parts.ts'
import { remembered } from '../text/remembered.ts'
import { editsOf } from './slips.ts'

const digitsOf = remembered((text) => text.replace(/;.*$/, '').replace(/\D/g, ''))

/** The same number with or without its prefix, or one digit off: +86 138 1234 5678, 13812345678. */
export function samePhones(a: string, b: string): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)]
  const short = Math.min(x.length, y.length)
  if (short < 6) return x === y
  return x.endsWith(y) || y.endsWith(x) || (short >= 9 && x.slice(-9) === y.slice(-9)) || isOneDigitOff(x, y)
}

/**
 * `same`: one address, but for a slip; `local`: the same long part before the @ with another provider, or at another company, as what is
 * built from a name is; null: two addresses.
 */
export function emailsAgree(a: string, b: string): 'same' | 'local' | null {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y) return 'same'
  const [one, other] = [x.slice(0, x.lastIndexOf('@')), y.slice(0, y.lastIndexOf('@'))]
  const [domain, domainOfOther] = [x.slice(one.length + 1), y.slice(other.length + 1)]
  if (one === '' || other === '') return null
  const sameDomain = domain === domainOfOther || isSlippedDomain(domain, domainOfOther)
  if (roleMailbox.test(one)) return null
  if (one === other) return sameDomain ? 'same' : one.length >= 6 ? 'local' : null
  // a number that differs is another mailbox: anna1, anna2
  if (!sameDomain || one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return null
  // anna.weiss and anna_weiss are built from one name, and may be two people's
  if (one.replace(/[^a-z0-9]/g, '') === other.replace(/[^a-z0-9]/g, ''))
    return /^(?:gmail|googlemail)\./.test(domain) && !/[_-]/.test(one + other) ? 'same' : 'local'
  const short = Math.min(one.length, other.length)
  return short >= 7 && one[0] === other[0] && distance(one, other) <= (short >= 10 ? 2 : 1) ? 'same' : null
}

/** One letter off; a digit that differs makes another domain: acme2.example is not acme3.example. */
const isSlippedDomain = (a: string, b: string) =>
  Math.min(a.length, b.length) >= 8 && distance(a, b) <= 1 && a.replace(/\D/g, '') === b.replace(/\D/g, '')

/** Mailboxes that every company has. */
const roleMailbox =
  /^(?:info|sales|contact|office|mail|hello|admin|support|service|kontakt|ventas|commercial|accounts?|billing|enquiries|marketing)[\d._-]*$/

const squeezed = remembered((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
)

/** The same letters and digits. */
export function sameTexts(a: string, b: string): boolean {
  return squeezed(a) === squeezed(b)
}

const partsOf = remembered(dateParts)

/** The same day but for a slip: one part or one digit different, day and month changed about. Texts that are no dates contradict nothing. */
export function sameDays(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)]
  if (x === null || y === null) return true
  if ((x[0] === y[0] && x[1] === y[2] && x[2] === y[1]) || isOneDigitOff(digitsOf(a), digitsOf(b))) return true
  const alike = [0, 1, 2].filter((part) => x[part] === y[part]).length
  return alike >= 2 && (x[0] === y[0] || Math.abs(x[0] - y[0]) <= 1)
}

/** Years between two days; 0 where one is no date. */
export function yearsBetween(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)]
  return x === null || y === null ? 0 : Math.abs(x[0] - y[0])
}

/** One digit off, left out, or two changed about, in a number of seven and more. */
const isOneDigitOff = (x: string, y: string) => Math.min(x.length, y.length) >= 7 && editsOf(x, y) <= 1
