/**
 * Which records share a key. Hot and large: one entry a distinct key in typed arrays (24 bytes, not the key itself), whatever
 * the sheet's length; of a record that repeats a key its place and its cell. Keys are told apart by a 64-bit hash.
 */

import type { RowRef } from '../record.ts'
import { hash } from './hash.ts'
import { Bits } from './judged/bits.ts'
import { NONE, OtherCounter } from './other-counter.ts'
import type { KeyGroup, Place } from './rule.ts'

/** A record that came with a key seen before. */
export interface Repeat {
  /** The record's number. */
  readonly at: number
  /** Brings what makes it different from all before it, or may: that cannot be read. */
  readonly isOther: boolean
  readonly place: Place
  readonly value: string
}

/** A key that more than one record has. */
export interface Shared {
  readonly key: string
  readonly group: KeyGroup
  /** `others` of the group where each record in which that cannot be read counts as one more. */
  readonly countedOthers: number
  /** Every record but the first. */
  readonly repeats: Iterable<Repeat>
}

/** A key that came again. Its repeats are a chain through the columns below, from `head` to `tail`. */
interface Building {
  readonly key: string
  /** Hashes of what makes its records different; one alone without a set, which would outweigh all else of most groups. */
  others: number | Set<number>
  readonly head: number
  tail: number
  records: number
  /** Of one of its records it cannot be read what makes it different. */
  hasUnread: boolean
}

export class KeyGroups {
  private slots = new Int32Array(1024) // 0 is free, else entry + 1
  private low = new Uint32Array(512)
  private high = new Uint32Array(512)
  private rows = new Uint32Array(512)
  private lines = new Uint32Array(512)
  private sources = new Uint32Array(512)
  private others = new Uint32Array(512)
  /** First records of which it cannot be read what makes them different. */
  private readonly unread = new Bits()
  private size = 0
  private readonly sheets: { file: string; sheet: string | null }[] = []
  private readonly groups = new Map<number, Building>()
  // Repeats, as columns too: a long sheet has as many as it has rows.
  private repeats = 0
  private next = new Uint32Array(512) // 0 ends a chain, else repeat + 1
  private repeatRows = new Uint32Array(512)
  private repeatLines = new Uint32Array(512)
  private repeatSources = new Uint32Array(512)
  private repeatRecords = new Uint32Array(512)
  private repeatOthers = new Uint32Array(512)
  private readonly repeatUnread = new Bits()
  private readonly repeatValues: string[] = []
  /** null where the row's number is the key. */
  private readonly repeatKeys: (string | null)[] = []

  /**
   * Takes the next record: its key, what makes it different (null: nothing), where it is, its number and the cell as found.
   * @param isUnread whether it cannot be read what makes it different
   */
  add(key: string, other: string | null, place: Place, at: number, value: string, isUnread = false): void {
    const low = lowHash(key)
    const high = highHash(key)
    const otherHash = other === null ? NONE : hash(other, 0x1b873593) || 1
    const mask = this.slots.length - 1
    let slot = (low ^ (high >>> 7)) & mask
    for (;;) {
      const taken = this.slots[slot]!
      if (taken === 0) break
      const entry = taken - 1
      if (this.low[entry] === low && this.high[entry] === high) {
        this.repeat(entry, key, otherHash, place, at, value, isUnread)
        return
      }
      slot = (slot + 1) & mask
    }
    if (isUnread) this.unread.add(this.size)
    this.slots[slot] = this.insert(low, high, otherHash, place) + 1
    if (this.size * 2 > this.slots.length) this.rehash()
  }

  /** Every key of more than one record, in the order in which they were first repeated. */
  *shared(): Iterable<Shared> {
    for (const [entry, { key, others: known, head, records, hasUnread }] of this.groups) {
      const first = this.refOf(this.sources[entry]!, this.rows[entry]!, this.lines[entry]!)
      const repeats = { [Symbol.iterator]: () => this.chain(entry, head) }
      const others = typeof known === 'number' ? Number(known !== NONE) : known.size
      yield { key, group: { records, others, first }, countedOthers: hasUnread ? this.counted(entry, head) : others, repeats }
    }
  }

  private counted(entry: number, head: number): number {
    const others = new OtherCounter()
    others.add(this.others[entry]!, this.unread.has(entry))
    for (let at = head + 1; at !== 0; at = this.next[at - 1]!) others.add(this.repeatOthers[at - 1]!, this.repeatUnread.has(at - 1))
    return others.count
  }

  private *chain(entry: number, head: number): Iterator<Repeat> {
    const others = new OtherCounter()
    others.add(this.others[entry]!, this.unread.has(entry))
    for (let at = head + 1; at !== 0; at = this.next[at - 1]!) {
      const i = at - 1
      const ref = this.refOf(this.repeatSources[i]!, this.repeatRows[i]!, this.repeatLines[i]!)
      const before = others.count
      const isOther = others.add(this.repeatOthers[i]!, this.repeatUnread.has(i)) && before > 0
      const place = { ref, key: this.repeatKeys[i] ?? rowKey(ref.row) }
      yield { at: this.repeatRecords[i]!, isOther, place, value: this.repeatValues[i]! }
    }
  }

  private refOf(source: number, row: number, line: number): RowRef {
    return { ...this.sheets[source]!, row, line }
  }

  private sourceOf({ ref }: Place): number {
    const last = this.sheets.at(-1)
    if (last === undefined || last.file !== ref.file || last.sheet !== ref.sheet) this.sheets.push({ file: ref.file, sheet: ref.sheet })
    return this.sheets.length - 1
  }

  private insert(low: number, high: number, other: number, place: Place): number {
    const entry = this.size++
    if (entry === this.low.length) this.grow()
    this.low[entry] = low
    this.high[entry] = high
    this.others[entry] = other
    this.rows[entry] = place.ref.row
    this.lines[entry] = place.ref.line
    this.sources[entry] = this.sourceOf(place)
    return entry
  }

  private repeat(entry: number, key: string, other: number, place: Place, at: number, value: string, isUnread: boolean): void {
    const i = this.repeats++
    if (i === this.next.length) this.growRepeats()
    this.repeatRows[i] = place.ref.row
    this.repeatLines[i] = place.ref.line
    this.repeatSources[i] = this.sourceOf(place)
    this.repeatRecords[i] = at
    this.repeatOthers[i] = other
    if (isUnread) this.repeatUnread.add(i)
    // Texts of their own: a slice of a sheet's text would keep its whole block in memory.
    this.repeatValues.push(detached(value))
    this.repeatKeys.push(place.key === rowKey(place.ref.row) ? null : detached(place.key))
    let group = this.groups.get(entry)
    if (group === undefined) {
      const first = this.others[entry]!
      const hasUnread = isUnread || this.unread.has(entry)
      group = { key: detached(key), others: withOther(first, other), head: i, tail: i, records: 2, hasUnread }
      this.groups.set(entry, group)
      return
    }
    group.hasUnread ||= isUnread
    group.others = withOther(group.others, other)
    this.next[group.tail] = i + 1
    group.tail = i
    group.records++
  }

  private growRepeats(): void {
    this.next = twice(this.next)
    this.repeatRows = twice(this.repeatRows)
    this.repeatLines = twice(this.repeatLines)
    this.repeatSources = twice(this.repeatSources)
    this.repeatRecords = twice(this.repeatRecords)
    this.repeatOthers = twice(this.repeatOthers)
  }

  private grow(): void {
    this.low = twice(this.low)
    this.high = twice(this.high)
    this.rows = twice(this.rows)
    this.lines = twice(this.lines)
    this.sources = twice(this.sources)
    this.others = twice(this.others)
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2)
    const mask = slots.length - 1
    for (let entry = 0; entry < this.size; entry++) {
      let slot = (this.low[entry]! ^ (this.high[entry]! >>> 7)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = entry + 1
    }
    this.slots = slots
  }
}

/** The halves of the 64 bits by which a key is known. */
export const lowHash = (key: string): number => hash(key, 0x811c9dc5)
export const highHash = (key: string): number => hash(key, 0x9747b28c)

const rowKey = (row: number) => `row:${row}`

function twice(old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(old.length * 2)
  longer.set(old)
  return longer
}

function withOther(others: number | Set<number>, other: number): number | Set<number> {
  if (other === NONE || other === others) return others
  if (typeof others !== 'number') return others.add(other)
  return others === NONE ? other : new Set([others, other])
}

/** A copy of a text that is not cut from a larger one (V8 cuts texts of 13 units and more by reference). */
export function detached(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le')
}
