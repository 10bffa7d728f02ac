/** The keys of records, by rule and part, as 64 bits each. Hot: columns by the record's number. */

import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { IdColumn } from './id-column.ts'

type Column = IdColumn<Uint32Array<ArrayBuffer>>

/** Names a rule's part among the columns. */
export const partName = (rule: string, part: number): string => `${rule}/${part}`

export class KeyColumns {
  private readonly columns = new Map<string, Column>()

  load(store: Store, kind: SheetKind, of: string): void {
    this.column(of).load(store, kind, `key ${of}`)
  }

  save(store: Store, kind: SheetKind): void {
    for (const [of, column] of this.columns) column.save(store, kind, `key ${of}`)
  }

  set(of: string, at: number, low: number, high: number): void {
    const column = this.column(of)
    column.set(at, low)
    column.set(at, high, 1)
  }

  forget(at: number): void {
    for (const column of this.columns.values()) {
      column.set(at, 0)
      column.set(at, 0, 1)
    }
  }

  /** The key of a record in 53 bits, by which those that share it are looked for; 0: none. */
  keyOf(of: string, at: number): number {
    const column = this.columns.get(of)
    return column === undefined ? 0 : joined(column.get(at), column.get(at, 1))
  }

  /** The records that have one of these keys, by key, in the order of their numbers. */
  recordsWith(of: string, keys: ReadonlySet<number>): Map<number, number[]> {
    const found = new Map<number, number[]>()
    const column = this.columns.get(of)
    if (column === undefined || keys.size === 0) return found
    const { numbers } = column
    for (let at = 0; at * 2 < numbers.length; at++) {
      const key = joined(numbers[at * 2]!, numbers[at * 2 + 1]!)
      if (key === 0 || !keys.has(key)) continue
      const same = found.get(key)
      if (same === undefined) found.set(key, [at])
      else same.push(at)
    }
    return found
  }

  private column(of: string): Column {
    const column = this.columns.get(of) ?? new IdColumn(Uint32Array, 2)
    this.columns.set(of, column)
    return column
  }
}

const joined = (low: number, high: number) => low * 2_097_152 + (high >>> 11)
