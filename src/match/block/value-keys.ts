/** The keys of each record: what it must share with another for the two to be compared. Plain and fast. */

import { Growing } from '../arrays/growing.ts'
import { hashRange, hashText, mix } from '../arrays/hash.ts'
import { Twice } from '../arrays/seen-twice.ts'
import { sharedInts } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import { idIn, type Rows } from '../columns/record-rows.ts'
import { companyKeys } from '../compare/company.ts'
import { companyParts } from '../compare/company-parts.ts'
import type { Kind } from '../compare/kind.ts'
import type { Crew } from '../crew.ts'
import type { Design } from '../design/design.ts'
import { acronymOf } from '../text/acronym.ts'
import { fold, squeezed } from '../text/fold.ts'
import { squeezedArena } from '../text/spellings.ts'
import { type TokenTable, tokenTable } from '../text/token-table.ts'
import type { KeyTable } from './key-table.ts'

/** Words of one value that become keys, at most. */
const keyWords = 6

/** Keys of each distinct value of a column: those of value i are `keys[starts[i]..starts[i + 1])`. */
export interface ValueKeys {
  readonly starts: Int32Array
  readonly keys: Int32Array
}

/** @param lone with the keys of words that no other value has yet: for records yet to come */
export function keysOfValues(column: Lexicon, kind: Kind, salt: number, lone = false): ValueKeys {
  const keys = new Growing()
  const starts = sharedInts(column.values.length + 1)
  const table = kind === 'long-text' ? tokenTable(column) : null
  const wordKeys = table === null ? null : Uint32Array.from(table.words, (word) => hashText(word, salt + 1))
  const whole = kind === 'date' || kind === 'phone' || kind === 'code' || kind === 'company' ? null : squeezedArena(column.values)
  const companies = kind === 'company' ? companyParts(column) : null
  for (let id = 0; id < column.values.length; id++) {
    if (companies !== null) {
      for (const key of companyKeys(id, companies)) keys.push(hashText(key, salt))
      starts[id + 1] = keys.length
      continue
    }
    const value = column.values[id]!
    if (whole === null) keys.push(hashText(squeezed(value), salt))
    else keys.push(hashRange(whole.chars, whole.starts[id]!, whole.starts[id + 1]!, salt))
    if (table !== null) {
      rareWords(table, id, wordKeys!, keys)
      if (lone) loneWords(table, id, wordKeys!, keys)
      const acronym = acronymOf(value)
      if (acronym !== null) keys.push(hashText(acronym.letters, salt + 3))
    } else if (kind === 'date' || kind === 'phone' || kind === 'code') {
      const digits = value.replace(/\D/g, '')
      if (digits.length >= 6) {
        keys.push(hashText(digits.slice(0, -2), salt + 1))
        keys.push(hashText(digits.slice(2), salt + 2))
      }
    } else if (kind === 'email') {
      const at = value.indexOf('@')
      if (at >= 3) keys.push(hashText(value.slice(0, at), salt + 1))
      if (at >= 0) keys.push(hashText(value.slice(at + 1), salt + 2))
    } else if (kind === 'short-text') {
      const folded = fold(value)
      if (folded.length >= 4) {
        keys.push(hashText(folded.slice(0, 4), salt + 1))
        keys.push(hashText(folded.slice(-4), salt + 2))
      }
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

/** The keys of a value's words that no other holds yet. */
function loneWords({ tokens, starts, holders }: TokenTable, id: number, wordKeys: Uint32Array, into: Growing): void {
  let n = 0
  for (let t = starts[id]!; t < starts[id + 1]! && n < keyWords; t++) {
    if (holders[tokens[t]!]! >= 2) continue
    into.push(wordKeys[tokens[t]!]!)
    n++
  }
}

/** Without the keys that one record alone holds: they bring nobody together, and most are such. */
export function sharedKeys({ starts, keys }: ValueKeys, counts: Int32Array): ValueKeys {
  const twice = new Twice(keys.length)
  for (let id = 0; id < counts.length; id++)
    for (let k = starts[id]!; k < starts[id + 1]!; k++) {
      twice.mark(keys[k]!)
      if (counts[id]! > 1) twice.mark(keys[k]!)
    }
  const kept = new Growing()
  const keptStarts = sharedInts(starts.length)
  for (let id = 0; id < counts.length; id++) {
    for (let k = starts[id]!; k < starts[id + 1]!; k++) if (twice.came(keys[k]!)) kept.push(keys[k]!)
    keptStarts[id + 1] = kept.length
  }
  return { starts: keptStarts, keys: kept.done() }
}

/** Columns whose values change places share their keys. */
export function saltsOf({ comparisons, exchanges }: Design): number[] {
  const salts = comparisons.map(({ name }) => mix(hashText(name), 1))
  for (const [a, b] of exchanges) salts[b] = salts[a]!
  return salts
}

interface Filling {
  readonly rows: Rows
  readonly values: readonly (readonly ValueKeys[])[]
  readonly starts: Int32Array
  readonly keys: Uint32Array
}

/** Records one step goes over. */
const stretch = 1 << 14

/** Writes the keys of a stretch of records. */
export const fillKeys =
  ({ rows: { size, width, rows }, values, starts, keys }: Filling) =>
  (step: number): null => {
    const to = Math.min(size, (step + 1) * stretch)
    let at = starts[step * stretch]!
    for (let i = step * stretch; i < to; i++)
      for (let c = 0; c < width; c++) {
        const id = idIn(rows[i * width + c]!)
        if (id < 0) continue
        for (const table of values[c]!) for (let k = table.starts[id]!; k < table.starts[id + 1]!; k++) keys[at++] = table.keys[k]!
      }
    return null
  }

/** Where the keys of each record begin. */
function startsOf({ size, width, rows }: Rows, values: readonly (readonly ValueKeys[])[]): Int32Array {
  const starts = sharedInts(size + 1)
  for (let i = 0; i < size; i++) {
    let n = 0
    for (let c = 0; c < width; c++) {
      const id = idIn(rows[i * width + c]!)
      if (id >= 0) for (const table of values[c]!) n += table.starts[id + 1]! - table.starts[id]!
    }
    starts[i + 1] = starts[i]! + n
  }
  return starts
}

/** Records as rows of value numbers, and the keys of the values, by column. */
export interface KeyedRows {
  readonly ground: Rows
  readonly keys: readonly (readonly ValueKeys[])[]
}

function emptyKeys({ ground, keys: values }: KeyedRows): Filling & KeyTable {
  const starts = startsOf(ground, values)
  const { size, width, rows } = ground
  return { rows: { size, width, rows }, values, starts, keys: new Uint32Array(new SharedArrayBuffer(starts[size]! * 4)) }
}

/** The keys of every record over all columns. They depend on the record and the facts of the columns, on no other record at hand. */
export async function recordKeys(crew: Crew, groundwork: KeyedRows): Promise<KeyTable> {
  const filling = emptyKeys(groundwork)
  await crew.each(fillKeys, filling, Math.ceil(groundwork.ground.size / stretch))
  return filling
}

/** The same at once, for a few records, or from tables of one's own. */
export function recordKeysHere(groundwork: KeyedRows): KeyTable {
  const filling = emptyKeys(groundwork)
  const fill = fillKeys(filling)
  for (let step = 0; step * stretch < groundwork.ground.size; step++) fill(step)
  return filling
}
