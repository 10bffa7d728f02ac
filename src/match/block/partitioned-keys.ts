/**
 * The steps of making blocks, as tasks that threads share. Entries (a key and the record that holds it) are laid apart by the first bits
 * of their key, so that all entries of a key lie in one part, and each part fits a processor's cache. Plain and fast: every step is one
 * pass over typed arrays that all threads see.
 */

import { Growing } from '../arrays/growing.ts'
import { mix } from '../arrays/hash.ts'
import { PartSorter, partOf, parts } from '../arrays/radix-sort.ts'

/** Entry e says that record `records[e]` holds key `keys[e]`; records ascend. */
export interface Entries {
  readonly keys: Uint32Array
  readonly records: Int32Array
}

/** Entries of one step. */
export const stride = 1 << 16

/** Counts how many entries of a stride fall in each part. */
export const countParts =
  ({ keys }: { readonly keys: Uint32Array }) =>
  (step: number): Uint32Array => {
    const counts = new Uint32Array(parts)
    const to = Math.min(keys.length, (step + 1) * stride)
    for (let e = step * stride; e < to; e++) counts[partOf(keys[e]!)]!++
    return counts
  }

interface Placing {
  readonly keys: Uint32Array
  /** The first place of the entries of stride s in part p: `offsets[s * parts + p]`. */
  readonly offsets: Uint32Array
  /** To be filled: the entries, part by part, and the key of each. */
  readonly order: Uint32Array
  readonly placed: Uint32Array
}

/** Lays the entries of a stride into their parts. */
export const placeParts =
  ({ keys, offsets, order, placed }: Placing) =>
  (step: number): null => {
    const at = offsets.slice(step * parts, (step + 1) * parts)
    const to = Math.min(keys.length, (step + 1) * stride)
    for (let e = step * stride; e < to; e++) {
      const key = keys[e]!
      const place = at[partOf(key)]!++
      order[place] = e
      placed[place] = key
    }
    return null
  }

interface Grouping {
  readonly records: Int32Array
  readonly order: Uint32Array
  readonly placed: Uint32Array
  readonly partStarts: Uint32Array
  /** Most records of a block. */
  readonly largest: number
  /** To be filled: for each entry how many records share its key, where they are too many for a block; else 0. */
  readonly tooMany: Uint32Array
  /** Whether the keys that too many hold are returned with their holders. */
  readonly crowds: boolean
  /**
   * Whether this is the last round, after which no keys are joined: a key that too many hold then makes a chain of blocks, up to 1000
   * holders.
   */
  readonly last: boolean
}

/** The blocks of one part: block b holds `members[starts[b]..starts[b + 1])`; and the keys that too many hold, with their holders. */
interface Groups {
  readonly members: Int32Array
  readonly starts: Int32Array
  readonly crowdKeys: Int32Array
  readonly crowdMembers: Int32Array
  readonly crowdStarts: Int32Array
}

/** Records of one block of a chain, and of a whole chain at most. */
const link = 5
const chained = 1000

/** Finds the blocks of one part. */
export const groupPart = ({ records, order, placed, partStarts, largest, tooMany, crowds, last }: Grouping) => {
  const sorter = new PartSorter()
  return (part: number): Groups => {
    const start = partStarts[part]!
    const end = partStarts[part + 1]!
    sorter.sort(placed, order, start, end)
    const members = new Growing(1024)
    const starts = new Growing(256)
    const crowdKeys = new Growing(16)
    const crowdMembers = new Growing(16)
    const crowdStarts = new Growing(16)
    starts.push(0)
    crowdStarts.push(0)
    for (let from = start; from < end; ) {
      const key = placed[from]!
      let to = from + 1
      while (to < end && placed[to] === key) to++
      const count = to - from
      if (count > largest) {
        for (let k = from; k < to; k++) tooMany[order[k]!] = count
        // a customer who is there dozens of times: each record is compared with some of the others, and clustering joins the rest
        if (last && count <= chained) {
          for (let first = from; first + 1 < to; first += link - 1) {
            for (let k = first; k < Math.min(to, first + link); k++) members.push(records[order[k]!]!)
            starts.push(members.length)
          }
        }
        if (crowds) {
          crowdKeys.push(key | 0)
          for (let k = from; k < to; k++) crowdMembers.push(records[order[k]!]!)
          crowdStarts.push(crowdMembers.length)
        }
      } else if (count > 1) {
        for (let k = from; k < to; k++) members.push(records[order[k]!]!)
        starts.push(members.length)
      }
      from = to
    }
    return {
      members: members.done(),
      starts: starts.done(),
      crowdKeys: crowdKeys.done(),
      crowdMembers: crowdMembers.done(),
      crowdStarts: crowdStarts.done(),
    }
  }
}

interface Joining extends Entries {
  readonly tooMany: Uint32Array
  /** How many of a record's keys are joined with one another. */
  readonly most: number
}

/** Joins keys that too many hold: every two of the rarest such keys of a record make one key of the next round. */
export const joinRange =
  ({ keys, records, tooMany, most }: Joining) =>
  (step: number): Entries => {
    // a step takes the records whose first entry lies in its stride
    const begin = firstOfRecord(records, step * stride)
    const end = firstOfRecord(records, Math.min(keys.length, (step + 1) * stride))
    const mine: number[] = []
    const nextKeys = new Growing(1024)
    const nextRecords = new Growing(1024)
    for (let s = begin; s < end; ) {
      const record = records[s]!
      mine.length = 0
      let e = s
      for (; e < end && records[e] === record; e++) {
        if (tooMany[e] === 0) continue
        // the rarest few, in order: insertion into a short list
        let at = mine.length
        while (
          at > 0 &&
          (tooMany[mine[at - 1]!]! > tooMany[e]! || (tooMany[mine[at - 1]!] === tooMany[e] && keys[mine[at - 1]!]! > keys[e]!))
        )
          at--
        if (at >= most) continue
        mine.splice(at, 0, e)
        if (mine.length > most) mine.pop()
      }
      for (let x = 0; x < mine.length; x++)
        for (let y = x + 1; y < mine.length; y++) {
          const kx = keys[mine[x]!]!
          const ky = keys[mine[y]!]!
          if (kx === ky) continue
          nextKeys.push(mix(Math.min(kx, ky), Math.max(kx, ky)) | 0)
          nextRecords.push(record)
        }
      s = e
    }
    return { keys: new Uint32Array(nextKeys.done().buffer), records: nextRecords.done() }
  }

/** The first entry, from `entry` on, that is the first of its record. */
function firstOfRecord(records: Int32Array, entry: number): number {
  if (entry === 0) return 0
  while (entry < records.length && records[entry] === records[entry - 1]) entry++
  return entry
}
