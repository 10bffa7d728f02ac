/** The keys of each record: what it must share with another for the two to be compared. Plain and fast. */

import { Growing } from '../arrays/growing.ts'
import { hashText, mix } from '../arrays/hash.ts'
import { Twice } from '../arrays/seen-twice.ts'
import { sharedInts } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import { idIn, type Rows } from '../columns/record-rows.ts'
import { type Kind, methods } from '../compare/kind.ts'
import type { Crew } from '../crew.ts'
import type { Design } from '../design/design.ts'
import type { KeyTable } from './key-table.ts'

/** Keys of each distinct value of a column: those of value i are `keys[starts[i]..starts[i + 1])`. */
export interface ValueKeys {
  readonly starts: Int32Array
  readonly keys: Int32Array
}

/** @param includeUnique with the keys of words that no other value has yet: for records yet to come */
export function keysOfValues(column: Lexicon, kind: Kind, salt: number, includeUnique = false): ValueKeys {
  const keys = new Growing()
  const starts = sharedInts(column.values.length + 1)
  const write = methods[kind].keys(column, salt, includeUnique)
  for (let id = 0; id < column.values.length; id++) {
    write(id, keys)
    starts[id + 1] = keys.length
  }
  return { starts, keys: keys.done() }
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
