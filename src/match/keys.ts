/** The keys of each record: what it must share with another for the two to be compared. Plain and fast. */

import type { KeyTable } from './candidates.ts'
import type { Kind } from './choose.ts'
import type { EncodedColumn } from './columns.ts'
import type { Exchange } from './exchange.ts'
import { fold, tokensOf } from './fold.ts'
import { hashText, mix } from './random.ts'
import { tuning } from './tuning.ts'

/** Words of one value that become keys, at most. */
const keyWords = 6

/** How many equally common values would be as varied as these. */
function variety(column: EncodedColumn): number {
  let sum = 0
  for (const count of column.counts) sum += count * count
  return sum === 0 ? 0 : column.filled ** 2 / sum
}

/** Keys of each distinct value of a column, laid end to end. */
function keysOfValues(column: EncodedColumn, kind: Kind, salt: number): { starts: Int32Array; keys: Uint32Array } {
  const lists: number[][] = []
  const holders = new Map<string, number>()
  if (kind === 'long-text')
    for (let id = 0; id < column.values.length; id++)
      for (const word of new Set(tokensOf(fold(column.values[id]!)))) holders.set(word, (holders.get(word) ?? 0) + column.counts[id]!)
  for (let id = 0; id < column.values.length; id++) {
    const value = column.values[id]!
    const folded = fold(value)
    const keys = [hashText(folded.replace(/[^\p{L}\p{N}]/gu, ''), salt)]
    if (kind === 'long-text') {
      const words = [...new Set(tokensOf(folded))]
        .sort((a, b) => holders.get(a)! - holders.get(b)! || (a < b ? -1 : 1))
        .filter((word) => holders.get(word)! > 1)
      for (const word of words.slice(0, keyWords)) keys.push(hashText(word, salt + 1))
    } else if (kind === 'date' || kind === 'phone' || kind === 'code') {
      const digits = value.replace(/\D/g, '')
      if (digits.length >= 6) keys.push(hashText(digits.slice(0, -2), salt + 1), hashText(digits.slice(2), salt + 2))
    } else if (kind === 'email') {
      const [local, domain] = value.split('@')
      if (local !== undefined && local.length >= 3) keys.push(hashText(local, salt + 1))
      if (domain !== undefined) keys.push(hashText(domain, salt + 2))
    } else if (kind === 'short-text' && folded.length >= 4)
      keys.push(hashText(folded.slice(0, 4), salt + 1), hashText(folded.slice(-4), salt + 2))
    lists.push(keys)
  }
  const starts = new Int32Array(lists.length + 1)
  for (let i = 0; i < lists.length; i++) starts[i + 1] = starts[i]! + lists[i]!.length
  const keys = new Uint32Array(starts[lists.length]!)
  for (let i = 0; i < lists.length; i++) keys.set(lists[i]!, starts[i]!)
  return { starts, keys }
}

/** The keys of every record over all columns. */
export function recordKeys(
  size: number,
  columns: readonly EncodedColumn[],
  kinds: readonly Kind[],
  exchanges: readonly Exchange[],
): KeyTable {
  // columns whose values change places share their keys
  const salts = columns.map((column) => mix(hashText(column.name), 1))
  for (const { a, b } of exchanges) salts[b] = salts[a]!
  const tables = columns.map((column, c) => keysOfValues(column, kinds[c]!, salts[c]!))
  const useful = columns.map((column) => variety(column) >= tuning.leastVariety)
  const starts = new Int32Array(size + 1)
  for (let i = 0; i < size; i++) {
    let n = 0
    for (let c = 0; c < columns.length; c++) {
      const id = columns[c]!.ids[i]!
      if (id >= 0 && useful[c]) n += tables[c]!.starts[id + 1]! - tables[c]!.starts[id]!
    }
    starts[i + 1] = starts[i]! + n
  }
  const keys = new Uint32Array(starts[size]!)
  let at = 0
  for (let i = 0; i < size; i++)
    for (let c = 0; c < columns.length; c++) {
      const id = columns[c]!.ids[i]!
      if (id < 0 || !useful[c]) continue
      const table = tables[c]!
      for (let k = table.starts[id]!; k < table.starts[id + 1]!; k++) keys[at++] = table.keys[k]!
    }
  return { starts, keys }
}
