/** The words of a column's values, numbered, with how rare each is. Plain and fast: a million names pass through, twice if asked twice. */

import type { Lexicon } from './compare/comparer.ts'
import { fold, tokensOf } from './fold.ts'
import { Growing } from './growing.ts'
import { sharedFloats, sharedInts } from './shared.ts'

/** Words of one value that are looked at. */
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

/** The words of a value, none twice, as many as are looked at. */
export function wordsOf(value: string): string[] {
  return [...new Set(tokensOf(fold(value)))].slice(0, maxTokens)
}

/** The words of each distinct value. */
export function tokenTable(lexicon: Lexicon): TokenTable {
  const before = known.get(lexicon.values)
  if (before !== undefined) return before
  const numbers = new Map<string, number>()
  const words: string[] = []
  const holders: number[] = []
  const tokens = new Growing()
  const starts = sharedInts(lexicon.values.length + 1)
  const list = new Int32Array(maxTokens)
  for (let id = 0; id < lexicon.values.length; id++) {
    let n = 0
    for (const word of tokensOf(fold(lexicon.values[id]!))) {
      if (n === maxTokens) break
      let number = numbers.get(word)
      if (number === undefined) {
        number = words.length
        numbers.set(word, number)
        words.push(word)
        holders.push(0)
      }
      // insertion into a short sorted list
      let at = n
      while (at > 0 && list[at - 1]! > number) at--
      if (at > 0 && list[at - 1] === number) continue
      list.copyWithin(at + 1, at, n)
      list[at] = number
      n++
      holders[number]! += lexicon.counts[id]!
    }
    for (let k = 0; k < n; k++) tokens.push(list[k]!)
    starts[id + 1] = tokens.length
  }
  if (lexicon.heldPart !== undefined) for (let w = 0; w < words.length; w++) holders[w] = lexicon.heldPart(words[w]!)
  const weights = sharedFloats(words.length)
  for (let w = 0; w < words.length; w++) weights[w] = Math.max(0.05, Math.log2(lexicon.filled / Math.max(1, holders[w]! - 1)))
  const table = { tokens: tokens.done(), starts, words, weights, holders: Int32Array.from(holders) }
  known.set(lexicon.values, table)
  return table
}
