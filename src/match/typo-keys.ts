/**
 * Keys that survive a slip: two values of a column that are an edit or two apart share a key of their own, so that a pair of records
 * with a slip in every field is still compared. Only values with few such neighbours make keys: where many are near (dates, common
 * names) nearness tells nothing. Plain and fast: runs over the distinct values of a column.
 */

import type { KeyTable } from './candidates.ts'
import type { Kind } from './choose.ts'
import type { EncodedColumn } from './columns.ts'
import { fold, squeezed } from './fold.ts'
import { Growing } from './growing.ts'
import { deletionKeys, neighboursOf } from './neighbours.ts'
import type { Prepared } from './prepare.ts'
import { hashText, mix } from './random.ts'
import { tuning } from './tuning.ts'

/** What was done for the slips of a column. */
export interface Slips {
  readonly column: string
  /** Edits that were looked for. */
  readonly edits: 1 | 2
  /** Pairs of values that make a key. */
  readonly near: number
  /** Pairs of values left out: not looked at, because too many share what they share, or near too many others. */
  readonly leftOut: number
}

interface TypoKeys extends Omit<Slips, 'column'> {
  /** Keys of value i: `keys[starts[i]..starts[i + 1])`. */
  readonly starts: Int32Array
  readonly keys: Int32Array
}

/**
 * The keys of all records with those for slips added.
 * @param largest records that may share a key: of values that more hold, nearness is too common to be worth a comparison
 */
export function withTypoKeys({ starts, keys }: KeyTable, { size, comparisons }: Prepared, largest: number): KeyTable & { slips: Slips[] } {
  const tables: (TypoKeys & { ids: Int32Array; column: string })[] = []
  for (const { column, kind, keyed } of comparisons) {
    const found = keyed ? typoKeys(column, kind, mix(hashText(column.name), 2), largest) : null
    if (found !== null) tables.push({ ...found, ids: column.ids, column: column.name })
  }
  const startsNow = new Int32Array(size + 1)
  for (let i = 0; i < size; i++) {
    let n = starts[i + 1]! - starts[i]!
    for (const table of tables) {
      const id = table.ids[i]!
      if (id >= 0) n += table.starts[id + 1]! - table.starts[id]!
    }
    startsNow[i + 1] = startsNow[i]! + n
  }
  const keysNow = new Uint32Array(startsNow[size]!)
  let at = 0
  for (let i = 0; i < size; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) keysNow[at++] = keys[k]!
    for (const table of tables) {
      const id = table.ids[i]!
      if (id >= 0) for (let k = table.starts[id]!; k < table.starts[id + 1]!; k++) keysNow[at++] = table.keys[k]!
    }
  }
  const slips = tables.map(({ column, edits, near, leftOut }) => ({ column, edits, near, leftOut }))
  return { starts: startsNow, keys: keysNow, slips }
}

/** What is compared for slips; null for kinds of values that are near one another by nature. */
function slipText(kind: Kind, value: string): string | null {
  // the country's code is no place for a slip that matters
  if (kind === 'phone')
    return value
      .replace(/;?ext.*$/i, '')
      .replace(/\D/g, '')
      .slice(-10)
  if (kind === 'email') return value.toLowerCase()
  if (kind === 'code') return value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
  if (kind === 'short-text' || kind === 'long-text' || kind === 'company') return squeezed(fold(value))
  return null
}

/** Texts of fewer characters than this are all near one another; of more, the words that are not misspelt are keys enough. */
const least = 3
const longest = 64

/** Null where no value of the column could have a slip of this sort. */
function typoKeys(column: EncodedColumn, kind: Kind, salt: number, largest: number): TypoKeys | null {
  const count = column.values.length
  const starts = new Int32Array(count + 1)
  // several values may be one text (Müller, muller): they meet by that already
  const numbers = new Map<string, number>()
  const holders: number[] = []
  const textOf = new Int32Array(count).fill(-1)
  for (let id = 0; id < count; id++) {
    const text = slipText(kind, column.values[id]!)
    if (text === null || text.length < least || text.length > longest) continue
    let number = numbers.get(text)
    if (number === undefined) {
      number = numbers.size
      numbers.set(text, number)
      holders.push(0)
    }
    textOf[id] = number
    holders[number]! += column.counts[id]!
  }
  const texts = [...numbers.keys()]
  if (texts.length === 0) return null
  const lengths = Int32Array.from(texts, (text) => text.length)
  const edits = deletionKeys(lengths, 2) <= tuning.typoWork ? 2 : 1
  const { left, right, skipped } = neighboursOf(texts, { edits, work: tuning.typoLooks * texts.length })
  const neighbours = new Int32Array(texts.length)
  for (let p = 0; p < left.length; p++) {
    neighbours[left[p]!]!++
    neighbours[right[p]!]!++
  }
  const kept = new Growing()
  const held = new Int32Array(texts.length + 1)
  for (let p = 0; p < left.length; p++) {
    const [a, b] = [left[p]!, right[p]!]
    if (Math.min(neighbours[a]!, neighbours[b]!) > tuning.typoNeighbours || holders[a]! + holders[b]! > largest) continue
    kept.push(p)
    held[a + 1]!++
    held[b + 1]!++
  }
  for (let t = 0; t < texts.length; t++) held[t + 1]! += held[t]!
  const keysOfTexts = new Int32Array(held[texts.length]!)
  const next = held.slice(0, texts.length)
  const hashes = Uint32Array.from(texts, (text) => hashText(text, salt))
  for (let k = 0; k < kept.length; k++) {
    const p = kept.list[k]!
    const [a, b] = [hashes[left[p]!]!, hashes[right[p]!]!]
    const key = mix(Math.min(a, b), Math.max(a, b))
    keysOfTexts[next[left[p]!]!++] = key
    keysOfTexts[next[right[p]!]!++] = key
  }
  const keys = new Growing()
  for (let id = 0; id < count; id++) {
    const text = textOf[id]!
    if (text >= 0) for (let k = held[text]!; k < held[text + 1]!; k++) keys.push(keysOfTexts[k]!)
    starts[id + 1] = keys.length
  }
  return { starts, keys: keys.done(), edits, near: kept.length, leftOut: skipped + left.length - kept.length }
}
