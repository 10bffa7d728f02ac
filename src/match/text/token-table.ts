/**
 * The words of a column's values, each with a number and how rare it is; made once and kept for the same values. Plain and fast: a million
 * names pass.
 */

import { Growing } from '../arrays/growing.ts'
import { spreadBits } from '../arrays/hash.ts'
import { HashTable } from '../arrays/hash-table.ts'
import { sharedFloats, sharedInts } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import { fold, tokensOf } from './fold.ts'
import { plain } from './spellings.ts'

/** Words of one value that count; later ones are left out. */
export const maxTokens = 64

export interface TokenTable {
  /** Token numbers of value i: `tokens[starts[i]..starts[i + 1])`, ascending, none twice. */
  readonly tokens: Int32Array
  readonly starts: Int32Array
  readonly words: readonly string[]
  /** Bits of surprise when two records share the word. */
  readonly weights: Float32Array
  /** Records whose value holds the word. */
  readonly holders: Int32Array
}

const known = new WeakMap<readonly string[], TokenTable>()

/** The first 64 different words of a value, as `tokensOf` gives them. */
export function wordsOf(value: string): string[] {
  return [...new Set(tokensOf(fold(value)))].slice(0, maxTokens)
}

/**
 * Gives words their numbers. Most words of Chinese texts are pairs of characters; they are looked up as one integer, without making a
 * string.
 */
class WordNumbers {
  readonly words: string[] = []
  private readonly byText = new Map<string, number>()
  private readonly table = new HashTable(1 << 11)
  /** The word of each pair, by its number in the table. */
  private readonly wordOf = new Growing(1 << 11)

  ofText(word: string): number {
    // a pair of Chinese characters may come as a text too, and must get the same number
    if (word.length === 2 && isHan(word.charCodeAt(0)) && isHan(word.charCodeAt(1)))
      return this.ofPair(word.charCodeAt(0), word.charCodeAt(1))
    let number = this.byText.get(word)
    if (number === undefined) {
      number = this.words.length
      this.byText.set(word, number)
      this.words.push(word)
    }
    return number
  }

  ofPair(first: number, second: number): number {
    // one to one: two pairs of one hash are the same
    const hash = spreadBits((first << 16) | second)
    const known = this.table.first(hash)
    if (known >= 0) return this.wordOf.list[known]!
    this.table.add(hash)
    const word = this.words.length
    this.words.push(String.fromCharCode(first, second))
    this.wordOf.push(word)
    return word
  }
}

const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff
const isLetter = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** Calls `visit` with the number of each word of a value, in the order of `tokensOf(fold(value))`. */
function eachWord(value: string, words: WordNumbers, visit: (number: number) => void): void {
  if (!plain.test(value)) {
    for (const word of tokensOf(fold(value))) visit(words.ofText(word))
    return
  }
  for (let from = 0; from < value.length; ) {
    const unit = value.charCodeAt(from)
    const belongs = isHan(unit) ? isHan : isLetter(unit) ? isLetter : isDigit(unit) ? isDigit : null
    let to = from + 1
    if (belongs !== null) {
      while (to < value.length && belongs(value.charCodeAt(to))) to++
      if (belongs !== isHan) visit(words.ofText(value.slice(from, to).toLowerCase()))
      else if (to - from === 1) visit(words.ofText(value[from]!))
      else for (let k = from; k + 1 < to; k++) visit(words.ofPair(value.charCodeAt(k), value.charCodeAt(k + 1)))
    }
    from = to
  }
}

/** The words of each distinct value. */
export function tokenTable(lexicon: Lexicon): TokenTable {
  const before = known.get(lexicon.values)
  if (before !== undefined) return before
  const numbers = new WordNumbers()
  const { words } = numbers
  const held = new Growing()
  const tokens = new Growing()
  const starts = sharedInts(lexicon.values.length + 1)
  const list = new Int32Array(maxTokens)
  let n = 0
  let count = 0
  const add = (number: number): void => {
    if (number === held.length) held.push(0)
    if (n === maxTokens) return
    // insertion into a short sorted list
    let at = n
    while (at > 0 && list[at - 1]! > number) at--
    if (at > 0 && list[at - 1] === number) return
    list.copyWithin(at + 1, at, n)
    list[at] = number
    n++
    held.list[number]! += count
  }
  for (let id = 0; id < lexicon.values.length; id++) {
    n = 0
    count = lexicon.counts[id]!
    eachWord(lexicon.values[id]!, numbers, add)
    for (let k = 0; k < n; k++) tokens.push(list[k]!)
    starts[id + 1] = tokens.length
  }
  const holders = held.done()
  if (lexicon.heldPart !== undefined) for (let w = 0; w < words.length; w++) holders[w] = lexicon.heldPart(words[w]!)
  const weights = sharedFloats(words.length)
  for (let w = 0; w < words.length; w++) weights[w] = Math.max(0.05, Math.log2(lexicon.filled / Math.max(1, holders[w]! - 1)))
  const table = { tokens: tokens.done(), starts, words, weights, holders }
  known.set(lexicon.values, table)
  return table
}
