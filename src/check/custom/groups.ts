/**
 * The groups of a custom rule, each with its first record and what was gathered of it. Hot and large: there can be nearly as many groups as
 * records, so numbers are kept in columns and texts once.
 */

import type { RowRef } from '../../record.ts'
import { detached } from '../key-groups.ts'
import type { Place } from '../rule.ts'

export class Groups {
  size = 0
  private readonly numbers = new Map<string, number>()
  private readonly shared: string[] = []
  /** null where the row's number is the key. */
  private readonly recordKeys: (string | null)[] = []
  private readonly values: string[] = []
  private readonly sheets: Pick<RowRef, 'file' | 'sheet'>[] = []
  private sources = new Uint32Array(64)
  private rows = new Uint32Array(64)
  private lines = new Uint32Array(64)
  /** Numbers of the records in a store; 0: none. */
  private ids = new Uint32Array(64)
  private readonly width: number
  /** `width` of them a group. */
  private tallies: Float64Array

  /** @param width how many numbers are kept of each group; they begin as 0 */
  constructor(width: number) {
    this.width = width
    this.tallies = new Float64Array(64 * width)
  }

  /** The group of these values; the first record that comes with them stands for it, and `value` is the cell a finding shows. */
  numberOf(shared: readonly string[], record: Place, value: string): number {
    const key = shared.length === 1 ? shared[0]! : JSON.stringify(shared)
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.size++
    if (number === this.rows.length) this.grow()
    const text = detached(key)
    this.numbers.set(text, number)
    this.shared.push(text)
    this.recordKeys.push(record.key === `row:${record.ref.row}` ? null : detached(record.key))
    this.values.push(value === key ? text : detached(value))
    const last = this.sheets.at(-1)
    if (last === undefined || last.file !== record.ref.file || last.sheet !== record.ref.sheet)
      this.sheets.push({ file: record.ref.file, sheet: record.ref.sheet })
    this.sources[number] = this.sheets.length - 1
    this.rows[number] = record.ref.row
    this.lines[number] = record.ref.line
    this.ids[number] = record.id ?? 0
    return number
  }

  tally(group: number, at: number): number {
    return this.tallies[group * this.width + at]!
  }

  setTally(group: number, at: number, value: number): void {
    this.tallies[group * this.width + at] = value
  }

  /** The values the records of a group share, as many as it was made of. */
  sharedOf(group: number, count: number): readonly string[] {
    return count === 1 ? [this.shared[group]!] : (JSON.parse(this.shared[group]!) as string[])
  }

  firstOf(group: number): { readonly place: Place; readonly value: string } {
    const row = this.rows[group]!
    const ref = { ...this.sheets[this.sources[group]!]!, row, line: this.lines[group]! }
    const id = this.ids[group]!
    return { place: { ref, key: this.recordKeys[group] ?? `row:${row}`, ...(id === 0 ? {} : { id }) }, value: this.values[group]! }
  }

  private grow(): void {
    this.sources = longer(this.sources)
    this.rows = longer(this.rows)
    this.lines = longer(this.lines)
    this.ids = longer(this.ids)
    const tallies = new Float64Array(this.tallies.length * 2)
    tallies.set(this.tallies)
    this.tallies = tallies
  }
}

function longer(old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(old.length * 2)
  twice.set(old)
  return twice
}
