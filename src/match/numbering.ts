/** A column numbered while its values arrive, so that a value many records hold is kept once. */

import type { FieldType } from '../schema/field.ts'
import type { NumberedColumn } from './table.ts'

export class Numbering {
  private readonly name: string
  private readonly type: FieldType
  private readonly numbers = new Map<string, number>()
  private readonly values: string[] = []
  private ids = new Int32Array(1 << 12).fill(-1)

  constructor(name: string, type: FieldType) {
    this.name = name
    this.type = type
  }

  /** The value of the record at a position, positions ascending; an empty one is none. */
  put(at: number, value: string | null | undefined): void {
    if (value === null || value === undefined || value === '') return
    let number = this.numbers.get(value)
    if (number === undefined) {
      number = this.values.length
      this.numbers.set(value, number)
      this.values.push(value)
    }
    if (at >= this.ids.length) {
      const wider = new Int32Array(Math.max(at + 1, this.ids.length * 2)).fill(-1, this.ids.length)
      wider.set(this.ids)
      this.ids = wider
    }
    this.ids[at] = number
  }

  /** The column over all records; the numbering ends here. */
  done(size: number): NumberedColumn {
    const ids = new Int32Array(size).fill(-1)
    ids.set(this.ids.subarray(0, Math.min(size, this.ids.length)))
    this.numbers.clear()
    return { name: this.name, type: this.type, values: this.values, ids }
  }
}
