/** How a value of each kind is hidden: enough stays to recognise a cell one knows, too little to learn one. */

import { between, valuesOf } from '../../standardise/list.ts'
import { scanRegion } from '../../standardise/region-scan.ts'
import type { PersonalKind } from './personal.ts'

/** For each character of a value whether it stays; characters are code points. */
export type Shown = readonly boolean[]

/** Which characters of a value of this kind stay. */
export function shownOf(value: string, kind: PersonalKind): Shown {
  if (value.includes(between) && (kind === 'phone' || kind === 'email'))
    return valuesOf(value).flatMap((one, at) => [...(at === 0 ? [] : [...between].map(() => true)), ...shownOf(one, kind)])
  const characters = [...value]
  switch (kind) {
    case 'phone':
    case 'id':
    case 'card':
    case 'account':
      return ends(characters, 3, 4)
    case 'email':
      return emailShown(value, characters)
    case 'address':
      return first(characters, Math.max(1, Math.min(6, Math.floor(characters.length / 2), regionLength(value))))
    case 'birthday':
      return first(characters, /^\d{4}/.test(value) ? 4 : 1)
    case 'biometric':
      return characters.map(() => false)
    case 'name':
    case 'free-text':
      return first(characters, 1)
  }
}

/**
 * The value with stars for what is hidden: up to 12 for a run, 3 for the name in front of an e-mail's domain; `exact` shows that one at its
 * length too, where another value stands beside it.
 */
export function starred(value: string, shown: Shown, exact = false): string {
  const characters = [...value]
  let text = ''
  for (let at = 0; at < characters.length; ) {
    const start = at
    while (at < characters.length && shown[at] === shown[start]) at++
    const run = characters.slice(start, at)
    const isLocalPart = !exact && at < characters.length && characters[at] === '@' && start === 1
    text += shown[start] === true ? run.join('') : '*'.repeat(isLocalPart ? 3 : Math.min(12, run.length))
  }
  return text
}

/** Characters of the province, city and district that an address opens with: in front of it, or without one, a name may stand. */
const regionLength = (value: string): number => [...value.slice(0, scanRegion(value, 0)?.end ?? 0)].length

/** The first ones; a value that would be shown whole shows one less, a single character nothing. */
function first(characters: readonly string[], count: number): Shown {
  if (characters.length <= 1) return characters.map(() => false)
  return characters.map((_, at) => at < (characters.length <= count ? 1 : count))
}

/** The first and the last; what holds words is no number, and its ends would tell a name. */
function ends(characters: readonly string[], before: number, behind: number): Shown {
  const size = characters.length
  const kept = `${characters.slice(0, before).join('')}${characters.slice(-behind).join('')}`.replace(/转|分机|ext\.?|x/gi, '')
  if (size <= before + behind || /\p{Script=Han}|\p{L}{3}/u.test(kept)) return first(characters, 1)
  return characters.map((_, at) => at < before || at >= size - behind)
}

/** The first character of several, and the domain. Behind the domain of a cell that holds more than an address anything may stand. */
function emailShown(value: string, characters: readonly string[]): Shown {
  const at = characters.lastIndexOf('@')
  if (at <= 0 || !/^@[\p{L}\p{M}\d._-]*$/u.test(value.slice(value.lastIndexOf('@')))) return first(characters, 1)
  const isLong = characters.slice(0, at).filter((character) => character !== '@').length > 1
  return characters.map((_, place) => (place === 0 && isLong) || place >= at)
}
