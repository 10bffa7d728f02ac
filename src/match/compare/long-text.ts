/**
 * Compares texts of several words (titles, addresses, organisations, full names) by the words they share. Plain and fast: runs over the
 * distinct values of a column, and per pair of them (`shared-words.ts`).
 */

import { hashText } from '../arrays/hash.ts'
import { sharedFloats, sharedInts, sharedIntsOf } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import { acronymOf } from '../text/acronym.ts'
import { arenaOf, characterSets } from '../text/edit-distance.ts'
import { forms } from '../text/legal-form-words.ts'
import { squeezedArena } from '../text/spellings.ts'
import { tokenTable, wordsOf } from '../text/token-table.ts'
import { rareWords, uniqueWords } from '../text/word-keys.ts'
import { wholeKeys } from './common-keys.ts'
import { raritiesOf } from './comparer.ts'
import { different, same } from './level.ts'
import type { KeyWriter, Method } from './method.ts'
import { mostWordwise, surpriseOf, wordwise } from './rarity-by-words.ts'
import { type LongTextTables, longTextComparer, stride } from './shared-words.ts'

export const longTextMethod: Method<LongTextTables> = {
  levels: [
    different,
    { label: { en: 'few words in common', zh: '少数词相同' }, rarest: 1, partial: true, most: 0 },
    { label: { en: 'some words in common', zh: '部分词相同' }, rarest: 1, partial: true, most: 1 },
    { label: { en: 'half of the words in common, or one inside the other', zh: '半数词相同或一方包含另一方' }, rarest: 1, most: 5 },
    { label: { en: 'most words in common', zh: '大部分词相同' }, rarest: 1 },
    {
      label: { en: 'the same but for order, spacing or a slip', zh: '仅词序、空格或个别字不同' },
      rarest: 1,
      sameButForSlip: true,
    },
    same,
  ],
  usual: {
    u: [0.85, 0.08, 0.04, 0.015, 0.008, 0.004, 0.003],
    m: [0.06, 0.03, 0.05, 0.12, 0.16, 0.13, 0.45],
    world: 300,
  },
  costs: { preparing: 9, comparing: 20 },
  traits: { text: true, rarerAlone: mostWordwise },
  // of several words, a given name has the surname with it
  types: ['company', 'party', 'address', 'region'],
  fits: () => true,
  tables: longTextTables,
  comparer: longTextComparer,
  same: ({ whole }) => whole,
  keys: longTextKeys,
  slips: { spelling: squeezedArena, cost: 3 },
  parts: {
    of: wordsOf,
    counted: (lexicon) => {
      const { words, holders } = tokenTable(lexicon)
      return { parts: words, holders }
    },
  },
}

/** The whole value, its rarest words that others hold too, and the acronym it is or makes. */
function longTextKeys(lexicon: Lexicon, salt: number, includeUnique: boolean): KeyWriter {
  const table = tokenTable(lexicon)
  const wordKeys = Uint32Array.from(table.words, (word) => hashText(word, salt + 1))
  const whole = wholeKeys(lexicon.values, salt)
  return (id, keys) => {
    whole(id, keys)
    rareWords(table, id, wordKeys, keys)
    if (includeUnique) uniqueWords(table, id, wordKeys, keys)
    const acronym = acronymOf(lexicon.values[id]!)
    if (acronym !== null) keys.push(hashText(acronym.letters, salt + 3))
  }
}

function longTextTables(lexicon: Lexicon): LongTextTables {
  const table = tokenTable(lexicon)
  const { tokens, starts, words, weights: surprising } = table
  const weights = withoutForms(words, surprising)
  const surprise = lexicon.alone === true ? surpriseOf(table, weights) : null
  const spelling = arenaOf(words)
  const whole = squeezedArena(lexicon.values)
  const sorts = sharedIntsOf(words.map((word) => (/^\p{N}/u.test(word) ? 1 : word.charCodeAt(0) > 0x2e80 ? 0 : 2)))
  const sets = characterSets(whole)
  const count = lexicon.values.length
  const heads = sharedInts((count + 1) * stride)
  const own = sharedFloats(count)
  for (let id = 0; id <= count; id++) {
    heads[id * stride] = starts[id]!
    heads[id * stride + 1] = whole.starts[id]!
    if (id === count) break
    heads[id * stride + 2] = sets[id]!
    for (let t = starts[id]!; t < starts[id + 1]!; t++)
      if (sorts[tokens[t]!] === 0) own[id]! += weights[tokens[t]!]!
      else heads[id * stride + 3] = Math.max(heads[id * stride + 3]!, sorts[tokens[t]!] === 1 ? 2 : 1)
  }
  return {
    heads,
    tokens,
    own,
    weights,
    spelling,
    wordSets: characterSets(spelling),
    sorts,
    acronyms: acronymsOf(lexicon.values),
    whole,
    rarities: surprise === null ? raritiesOf(lexicon) : wordwise(lexicon, table, surprise),
    surprise,
    once: Math.log2(Math.max(1, lexicon.filled)),
  }
}

function acronymsOf(values: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  const acronyms = sharedInts(values.length)
  for (let id = 0; id < values.length; id++) {
    const acronym = acronymOf(values[id]!)
    if (acronym === null) continue
    const number = numbers.get(acronym.letters) ?? numbers.size + 1
    numbers.set(acronym.letters, number)
    acronyms[id] = acronym.isShort ? -number : number
  }
  return acronyms
}

/** Of a form of law, so much of what the word would say by its rarity. */
const formShare = 0.2

function withoutForms(words: readonly string[], weights: Float32Array): Float32Array {
  const lighter = sharedFloats(weights.length)
  for (let w = 0; w < words.length; w++) lighter[w] = weights[w]! * (forms.has(words[w]!) ? formShare : 1)
  return lighter
}
