/**
 * Two names of persons compared by their parts, for what spelling alone cannot say: whether the given names are two different ones, as of
 * a couple, or the same one written otherwise.
 */

import { sameHanAndLatin } from '../../standardise/names/han-readings.ts'
import { hasHan } from '../text/fold.ts'
import { soundOf } from '../text/sound.ts'
import type { PersonName } from './person-name.ts'
import { type WordsCompared, wordsAlike } from './words-alike.ts'

/**
 * - `same`: nothing differs but spelling, order, a nickname or a slip
 * - `loose`: alike, as a badly spoilt name is, and as two names may be
 * - `heard`: Chinese names that are spoken alike
 * - `initial`: the same, the given name of one written as a letter
 * - `given`: one family, two given names
 * - `family`: one given name, two families
 * - `other`: both differ
 * - `partly`: one part is the same, the other is missing in one of them
 * - `silent`: one of them says nothing
 */
export type PersonsCompared = 'same' | 'loose' | 'heard' | 'initial' | 'partly' | 'given' | 'family' | 'other' | 'silent'

export function comparePersons(a: PersonName, b: PersonName): PersonsCompared {
  const hanA = isHan(a)
  if (hanA !== isHan(b))
    return sameHanAndLatin((hanA ? a : b).family.concat((hanA ? a : b).given).join(''), wordsOf(hanA ? b : a).join(' ')) ? 'same' : 'silent'
  if (hanA) return compareHan(a, b)
  const isParted = a.words.length === 0 && b.words.length === 0
  return isParted ? compareParts(a, b) : compareWords(wordsOf(a), wordsOf(b))
}

const wordsOf = ({ given, family, words }: PersonName) => (words.length > 0 ? words : [...given, ...family])

const isHan = ({ family, given }: PersonName) => hasHan(family[0] ?? given[0] ?? '')

function compareHan(a: PersonName, b: PersonName): PersonsCompared {
  const [whole, other] = [a.family.concat(a.given).join(''), b.family.concat(b.given).join('')]
  if (whole === other) return whole.length > 1 ? 'same' : 'partly'
  // the family name may stand behind: 加藤秀樹, 秀樹加藤
  if (whole.length > 2 && whole.length === other.length && (whole + whole).includes(other)) return 'same'
  const [x, y] = [a.given[0] ?? '', b.given[0] ?? '']
  const [family, familyOfOther] = [a.family[0] ?? '', b.family[0] ?? '']
  const sameFamily = family === familyOfOther || soundOf(family) === soundOf(familyOfOther)
  if (x === '' || y === '') return sameFamily ? 'partly' : 'other'
  if (!sameFamily) return 'other'
  if (x === y || soundOf(x) === soundOf(y)) return 'heard'
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0] ? 'loose' : 'given'
}

const worth = { same: 3, initial: 2, loose: 1 } as const

/** The closest that any word of one is to any of the other; null where none is. */
function closest(one: readonly string[], other: readonly string[]): WordsCompared {
  let best: WordsCompared = null
  for (const a of one)
    for (const b of other) {
      const found = wordsAlike(a, b)
      if (found !== null && (best === null || worth[found] > worth[best])) best = found
    }
  return best
}

function compareParts(a: PersonName, b: PersonName): PersonsCompared {
  if (a.given.length + a.family.length === 0 || b.given.length + b.family.length === 0) return 'silent'
  const isGiven = a.given.length > 0 && b.given.length > 0
  const isFamily = a.family.length > 0 && b.family.length > 0
  const given = closest(a.given, b.given)
  const family = closest(a.family, b.family)
  if (given === null && family === null) {
    // names in each other's column; one of them may be missing
    const [crossed, back] = [closest(a.given, b.family), closest(a.family, b.given)]
    if (crossed !== null && back !== null) return crossed === 'same' && back === 'same' ? 'same' : 'loose'
    if (crossed !== null || back !== null) return 'partly'
  }
  if (!isGiven || !isFamily) return (isGiven ? given : family) !== null ? 'partly' : isGiven || isFamily ? 'other' : 'silent'
  if (given === null) return family === null ? 'other' : 'given'
  if (family === null) return 'family'
  return family === 'same' ? given : 'loose'
}

function compareWords(a: readonly string[], b: readonly string[]): PersonsCompared {
  if (a.length === 0 || b.length === 0) return 'silent'
  const taken = new Set<number>()
  const matched: { i: number; k: number; alike: 'same' | 'initial' | 'loose' }[] = []
  for (const wanted of ['same', 'initial', 'loose'] as const)
    for (const [i, word] of a.entries()) {
      if (matched.some((one) => one.i === i)) continue
      const k = b.findIndex((other, at) => !taken.has(at) && wordsAlike(word, other) === wanted)
      if (k < 0) continue
      taken.add(k)
      matched.push({ i, k, alike: wanted })
    }
  const whole = matched.filter(({ alike }) => alike !== 'initial')
  if (whole.length === 0) return 'other'
  if (matched.length < Math.min(a.length, b.length)) {
    const last = whole.some(({ i, k }) => i === a.length - 1 && k === b.length - 1)
    const first = whole.some(({ i, k }) => i === 0 && k === 0)
    return first && !last ? 'family' : 'given'
  }
  // one word alone is a family name, or a given one: it fits whoever bears it
  if (Math.min(a.length, b.length) === 1 && a.length !== b.length) return 'partly'
  if (whole.some(({ alike }) => alike === 'loose')) return 'loose'
  if (whole.length === 1 && matched.length > 1) {
    return whole.some(({ i, k }) => i === a.length - 1 || k === b.length - 1) ? 'initial' : 'family'
  }
  return 'same'
}
