/** The keys of each record: what it must share with another for the two to be compared. Plain and fast. */

import type { KeyTable } from './candidates.ts'
import type { Kind } from './choose.ts'
import type { EncodedColumn } from './columns.ts'
import { companyParts } from './company-parts.ts'
import { companyKeys } from './compare/company.ts'
import { fold, squeezed } from './fold.ts'
import { Growing } from './growing.ts'
import type { Prepared } from './prepare.ts'
import { hashText, mix } from './random.ts'
import { type TokenTable, tokenTable } from './words.ts'

/** Words of one value that become keys, at most. */
const keyWords = 6

/** Keys of each distinct value of a column, laid end to end. */
function keysOfValues(column: EncodedColumn, kind: Kind, salt: number): { starts: Int32Array; keys: Int32Array } {
  const keys = new Growing()
  const starts = new Int32Array(column.values.length + 1)
  const table = kind === 'long-text' ? tokenTable(column) : null
  const wordKeys = table === null ? null : Uint32Array.from(table.words, (word) => hashText(word, salt + 1))
  const companies = kind === 'company' ? companyParts(column) : null
  for (let id = 0; id < column.values.length; id++) {
    if (companies !== null) {
      for (const key of companyKeys(id, companies)) keys.push(hashText(key, salt))
      starts[id + 1] = keys.length
      continue
    }
    const value = column.values[id]!
    const folded = kind === 'date' || kind === 'phone' || kind === 'code' ? value : fold(value)
    keys.push(hashText(squeezed(folded), salt))
    if (table !== null) rareWords(table, id, wordKeys!, keys)
    else if (kind === 'date' || kind === 'phone' || kind === 'code') {
      const digits = value.replace(/\D/g, '')
      if (digits.length >= 6) {
        keys.push(hashText(digits.slice(0, -2), salt + 1))
        keys.push(hashText(digits.slice(2), salt + 2))
      }
    } else if (kind === 'email') {
      const at = value.indexOf('@')
      if (at >= 3) keys.push(hashText(value.slice(0, at), salt + 1))
      if (at >= 0) keys.push(hashText(value.slice(at + 1), salt + 2))
    } else if (kind === 'short-text' && folded.length >= 4) {
      keys.push(hashText(folded.slice(0, 4), salt + 1))
      keys.push(hashText(folded.slice(-4), salt + 2))
    }
    starts[id + 1] = keys.length
  }
  return { starts, keys: keys.done() }
}

const rarest = new Int32Array(keyWords)

/** The keys of a value's rarest words that others hold too. */
function rareWords({ tokens, starts, holders }: TokenTable, id: number, wordKeys: Uint32Array, into: Growing): void {
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

/** The keys of every record over all columns. They depend on the record and the facts of the columns, on no other record at hand. */
export function recordKeys({ size, comparisons, exchanges }: Prepared): KeyTable {
  const columns = comparisons.map(({ column }) => column)
  // columns whose values change places share their keys
  const salts = columns.map((column) => mix(hashText(column.name), 1))
  for (const { a, b } of exchanges) salts[b] = salts[a]!
  const tables = columns.map((column, c) => keysOfValues(column, comparisons[c]!.kind, salts[c]!))
  const useful = comparisons.map(({ keyed }) => keyed)
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
