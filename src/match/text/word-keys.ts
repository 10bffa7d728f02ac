/** Which words of a value become keys. Plain and fast: runs over the distinct values of a column. */

import type { Growing } from '../arrays/growing.ts'
import type { TokenTable } from './token-table.ts'

/** Words of one value that become keys, at most. */
const keyWords = 6

const rarest = new Int32Array(keyWords)

/** Adds the keys of a value's rarest words that other records hold too. `wordKeys` has the key of each word of the table. */
export function rareWords({ tokens, starts, holders }: TokenTable, id: number, wordKeys: Uint32Array, into: Growing): void {
  let n = 0
  for (let t = starts[id]!; t < starts[id + 1]!; t++) {
    const word = tokens[t]!
    if (holders[word]! < 2) continue
    let at = n
    while (
      at > 0 &&
      (holders[rarest[at - 1]!]! > holders[word]! ||
        (holders[rarest[at - 1]!] === holders[word] && wordKeys[rarest[at - 1]!]! > wordKeys[word]!))
    )
      at--
    if (at >= keyWords) continue
    rarest.copyWithin(at + 1, at, Math.min(n, keyWords - 1))
    rarest[at] = word
    if (n < keyWords) n++
  }
  for (let k = 0; k < n; k++) into.push(wordKeys[rarest[k]!]!)
}

/** Adds the keys of a value's words that no other record holds yet. */
export function uniqueWords({ tokens, starts, holders }: TokenTable, id: number, wordKeys: Uint32Array, into: Growing): void {
  let n = 0
  for (let t = starts[id]!; t < starts[id + 1]! && n < keyWords; t++) {
    if (holders[tokens[t]!]! >= 2) continue
    into.push(wordKeys[tokens[t]!]!)
    n++
  }
}
