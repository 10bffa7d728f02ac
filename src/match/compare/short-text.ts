/** Compares short texts (given names, surnames, towns, titles) by their spelling. Plain and fast: runs per pair of distinct values. */

import { givenNameGroups } from '../../standardise/names/nicknames.ts'
import { hashText } from '../arrays/hash.ts'
import { sharedInts } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import { type Arena, arenaOf, bitCount, characterSets, edits, jaroWinkler } from '../text/edit-distance.ts'
import { fold } from '../text/fold.ts'
import { heardOf, soundOf } from '../text/sound.ts'
import { squeezedArena } from '../text/spellings.ts'
import { wholeKeys } from './common-keys.ts'
import { type Comparer, raritiesOf } from './comparer.ts'
import { isAmount, isIdentifier } from './contents.ts'
import { different, same } from './level.ts'
import type { KeyWriter, Method } from './method.ts'

interface ShortTextTables {
  readonly spelling: Arena
  /**
   * Four numbers a value, so that one look at memory gets them: where its spelling begins, its characters as a set, the number of what stays
   * the same when words change places, and of what is heard of it; -1 where there is no such thing.
   */
  readonly heads: Int32Array
  /** Two numbers a value: the given names that it is a form of (Bob: Robert); -1 is none. */
  readonly nicks: Int32Array
  readonly rarities: Float32Array
}

/** Numbers of a value's head, and the places of some of them there. */
const stride = 4
const ofOrder = 2
const ofSound = 3

/** Above this no character is a letter of an alphabet. */
const beyondLetters = 0x2e80

export const shortTextMethod: Method<ShortTextTables> = {
  levels: [
    different,
    { label: { en: 'somewhat alike', zh: '略相似' }, rarest: 0, partial: true, most: 0 },
    { label: { en: 'alike, or one part of the other', zh: '相似或一方包含另一方' }, rarest: 0, partial: true, most: 1 },
    { label: { en: 'within two edits, spoken alike, or very alike', zh: '相差两字以内、读音相同或非常相似' }, rarest: 0.5 },
    {
      label: { en: 'one edit apart, or the same words in another order', zh: '相差一字或词序不同' },
      rarest: 0.5,
      sameButForSlip: true,
    },
    same,
  ],
  usual: { u: [0.85, 0.08, 0.035, 0.015, 0.01, 0.01], m: [0.12, 0.03, 0.05, 0.1, 0.1, 0.6], world: 30 },
  costs: { preparing: 4, comparing: 6 },
  traits: { text: true, exchanged: true },
  types: ['given', 'family'],
  fits: (type, { han, words, length }) =>
    !isAmount(type) && !isIdentifier(type) && (han > 0.5 ? length <= 4.5 : words <= 2.0 && length <= 24),
  tables: (lexicon) => {
    const spelling = arenaOf(lexicon.values, (value) =>
      fold(value)
        .replace(/[.,'’`]/g, '')
        .replaceAll(/[\s-]/g, ''),
    )
    const sets = characterSets(spelling)
    const order = numbered(lexicon.values, wordsInOrder)
    const sound = numbered(lexicon.values, (value) => soundOf(value) || heardOf(fold(value)))
    const nicks = nicknamesOf(lexicon.values)
    const count = lexicon.values.length
    const heads = sharedInts((count + 1) * stride)
    for (let id = 0, at = 0; id < count; id++, at += stride) {
      heads[at] = spelling.starts[id]!
      heads[at + 1] = sets[id]!
      heads[at + ofOrder] = order[id]!
      heads[at + ofSound] = sound[id]!
    }
    heads[count * stride] = spelling.starts[count]!
    return {
      spelling,
      heads,
      nicks,
      rarities: raritiesOf(lexicon),
    }
  },
  comparer: shortTextComparer,
  same: ({ spelling }) => spelling,
  keys: shortTextKeys,
  slips: { spelling: squeezedArena, cost: 3 },
  parts: { of: (value) => [fold(value)] },
}

/** The whole value; and of four characters or more, the first four and the last four. */
function shortTextKeys({ values }: Lexicon, salt: number): KeyWriter {
  const whole = wholeKeys(values, salt)
  return (id, keys) => {
    whole(id, keys)
    const folded = fold(values[id]!)
    if (folded.length < 4) return
    keys.push(hashText(folded.slice(0, 4), salt + 1))
    keys.push(hashText(folded.slice(-4), salt + 2))
  }
}

/** The words of a text of several, by the alphabet: `smith john` and `John Smith` have the same; '' for one word alone. */
function wordsInOrder(value: string): string {
  const words = fold(value)
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
  return words.length < 2 ? '' : words.sort().join(' ')
}

/** What is made of each value by number: equal texts have equal numbers; '' has -1. */
function numbered(values: readonly string[], make: (value: string) => string): Int32Array {
  const numbers = new Map<string, number>()
  const ids = sharedInts(values.length)
  for (let i = 0; i < values.length; i++) {
    const text = make(values[i]!)
    if (text !== '' && !numbers.has(text)) numbers.set(text, numbers.size)
    ids[i] = numbers.get(text) ?? -1
  }
  return ids
}

function nicknamesOf(values: readonly string[]): Int32Array {
  const nicks = sharedInts(2 * values.length).fill(-1)
  for (const [id, value] of values.entries())
    for (const [k, group] of givenNameGroups(fold(value)).slice(0, 2).entries()) nicks[2 * id + k] = group
  return nicks
}

function shortTextComparer({ spelling: { chars }, heads, nicks, rarities }: ShortTextTables): Comparer {
  const isNickname = (a: number, b: number): boolean => {
    const [x, y] = [nicks[2 * a]!, nicks[2 * a + 1]!]
    if (x < 0) return false
    const [p, q] = [nicks[2 * b]!, nicks[2 * b + 1]!]
    return p >= 0 && (x === p || x === q || (y >= 0 && (y === p || y === q)))
  }
  const isSpeltAlike = (a: number, b: number): boolean => {
    const [from, other] = [heads[a * stride]!, heads[b * stride]!]
    const length = heads[(a + 1) * stride]! - from
    if (length !== heads[(b + 1) * stride]! - other) return false
    for (let k = 0; k < length; k++) if (chars[from + k] !== chars[other + k]) return false
    return true
  }
  const level = (a: number, b: number): number => {
    if (a === b) return 5
    const x = a * stride
    const y = b * stride
    if (heads[x + ofOrder]! >= 0 && heads[x + ofOrder] === heads[y + ofOrder]) return 4
    if (isNickname(a, b)) return isSpeltAlike(a, b) ? 5 : 3
    const soundsAlike = heads[x + ofSound]! >= 0 && heads[x + ofSound] === heads[y + ofSound]
    // Chinese characters that sound alike have nothing else in common
    if (soundsAlike && chars[heads[x]!]! > beyondLetters) return 3
    // nothing in common: spared the rest
    const set = heads[x + 1]!
    const other = heads[y + 1]!
    if ((set & other) === 0) return 0
    const as = heads[x]!
    const ae = heads[x + stride]!
    const bs = heads[y]!
    const be = heads[y + stride]!
    const short = Math.min(ae - as, be - bs)
    if (short === 0) return 0
    if (short === 1) return chars[as] === chars[bs] ? 1 : 0
    const limit = short >= 6 ? 2 : 1
    const apart = bitCount(set ^ other) > 2 * limit ? limit + 1 : edits(chars, as, ae, bs, be, limit)
    if (apart === 0) return 5
    if (apart === 1 && short >= 3) return 4
    // the two characters of a Chinese name the wrong way round
    if (apart === 1 && heads[x + ofSound]! >= 0 && ae - as === 2 && be - bs === 2 && chars[as] === chars[bs + 1]) return 2
    if (soundsAlike || (apart <= limit && short >= 3)) return 3
    const like = jaroWinkler(chars, as, ae, bs, be, 0.75, Math.min(ae - as - bitCount(set & ~other), be - bs - bitCount(other & ~set)))
    if (like >= 0.9) return 3
    if (short >= 4 && isPartOf(as, ae, bs, be)) return 2
    return like >= 0.83 ? 2 : like >= 0.75 ? 1 : 0
  }
  /** Whether the shorter of two ranges stands whole inside the longer. */
  const isPartOf = (as: number, ae: number, bs: number, be: number): boolean => {
    if (ae - as > be - bs) return isPartOf(bs, be, as, ae)
    for (let from = bs; from + (ae - as) <= be; from++) {
      let k = 0
      while (as + k < ae && chars[as + k] === chars[from + k]) k++
      if (as + k === ae) return true
    }
    return false
  }
  return {
    level,
    bits: (a, b, reached) =>
      reached === 5 ? Math.min(rarities[a]!, rarities[b]!) : reached >= 3 ? 0.5 * Math.min(rarities[a]!, rarities[b]!) : 0,
  }
}
