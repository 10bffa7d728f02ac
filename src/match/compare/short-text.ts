/** Compares short texts (given names, surnames, towns, titles) by their spelling. Plain and fast: runs per pair of distinct values. */

import { type Arena, arenaOf, bitCount, characterSets, edits, jaroWinkler } from '../edits.ts'
import { fold } from '../fold.ts'
import { sharedInts } from '../shared.ts'
import { soundOf } from '../sound.ts'
import { type Comparer, different, type Method, raritiesOf, same } from './comparer.ts'

interface ShortTextTables {
  readonly spelling: Arena
  readonly sets: Int32Array
  /** Number of what stays the same when words change places, and of what is heard of Chinese characters; -1 where there is no such thing. */
  readonly order: Int32Array
  readonly sound: Int32Array
  readonly rarities: Float32Array
}

export const shortTextMethod: Method<ShortTextTables> = {
  tables: (lexicon) => {
    const spelling = arenaOf(lexicon.values, (value) =>
      fold(value)
        .replace(/[.,'’`]/g, '')
        .replaceAll(/[\s-]/g, ''),
    )
    return {
      spelling,
      sets: characterSets(spelling),
      order: numbered(lexicon.values, wordsInOrder),
      sound: numbered(lexicon.values, soundOf),
      rarities: raritiesOf(lexicon),
    }
  },
  comparer: shortTextComparer,
  same: ({ spelling }) => spelling,
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

function shortTextComparer({ spelling: { chars, starts }, sets, order, sound, rarities }: ShortTextTables): Comparer {
  const level = (a: number, b: number): number => {
    if (a === b) return 5
    if (order[a]! >= 0 && order[a] === order[b]) return 4
    if (sound[a]! >= 0 && sound[a] === sound[b]) return 3
    // nothing in common: spared the rest
    if ((sets[a]! & sets[b]!) === 0) return 0
    const as = starts[a]!
    const ae = starts[a + 1]!
    const bs = starts[b]!
    const be = starts[b + 1]!
    const short = Math.min(ae - as, be - bs)
    if (short === 0) return 0
    if (short === 1) return chars[as] === chars[bs] ? 1 : 0
    const limit = short >= 6 ? 2 : 1
    const apart = bitCount(sets[a]! ^ sets[b]!) > 2 * limit ? limit + 1 : edits(chars, as, ae, bs, be, limit)
    if (apart === 0) return 5
    if (apart === 1 && short >= 3) return 4
    // the two characters of a Chinese name the wrong way round
    if (apart === 1 && sound[a]! >= 0 && ae - as === 2 && be - bs === 2 && chars[as] === chars[bs + 1]) return 2
    if (apart <= limit && short >= 3) return 3
    const like = jaroWinkler(chars, as, ae, bs, be, 0.75)
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
    kind: 'short-text',
    rarest: [0, 0, 0, 0.5, 0.5, 1],
    levels: [
      different,
      { en: 'somewhat alike', zh: '略相似' },
      { en: 'alike, or one part of the other', zh: '相似或一方包含另一方' },
      { en: 'within two edits, spoken alike, or very alike', zh: '相差两字以内、读音相同或非常相似' },
      { en: 'one edit apart, or the same words in another order', zh: '相差一字或词序不同' },
      same,
    ],
    level,
    bits: (a, b, reached) =>
      reached === 5 ? Math.min(rarities[a]!, rarities[b]!) : reached >= 3 ? 0.5 * Math.min(rarities[a]!, rarities[b]!) : 0,
  }
}
