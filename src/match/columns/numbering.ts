/**
 * Numbers the values of a column while they arrive, so that a value that many records hold is kept once. Plain and fast: every cell of a
 * sheet passes.
 */

import type { FieldType } from '../../schema/field.ts'
import { comparedForm } from '../../standardise/compared-form.ts'
import { longer } from '../arrays/growing.ts'
import { sharedInts } from '../arrays/shared.ts'
import { TextTable } from '../arrays/text-table.ts'
import type { NumberedColumn } from './table.ts'

export class Numbering {
  private readonly name: string
  private readonly type: FieldType
  /** The form in which values are compared, where it is not the value itself: a name without its title. */
  private readonly compared: ((value: string) => string) | null
  private readonly texts = new TextTable()
  private ids = new Int32Array(1 << 12).fill(-1)

  constructor(name: string, type: FieldType) {
    this.name = name
    this.type = type
    this.compared = comparedForm(type)
  }

  /** Sets the value of the record at a position; null, undefined and '' are no value. */
  put(at: number, value: string | null | undefined): void {
    this.set(at, this.numberOf(value))
  }

  /**
   * Values met a moment ago, each at a place that three of its characters give: options and dates come again and again, and are found
   * here without a hash of the whole.
   */
  private readonly recent: string[] = new Array<string>(256).fill('')
  private readonly recentNumbers = new Int32Array(256)

  /** The number of a value, from 0 in order of first appearance; -1 for no value. */
  numberOf(value: string | null | undefined): number {
    if (value === null || value === undefined || value === '') return -1
    const last = value.length - 1
    const place = (value.charCodeAt(last) * 31 + value.charCodeAt(last >> 1) * 7 + value.charCodeAt(0) + last) & 255
    if (this.recent[place] === value) return this.recentNumbers[place]!
    const number = this.texts.numberOf(this.compared === null ? value : this.compared(value))
    this.recent[place] = value
    this.recentNumbers[place] = number
    return number
  }

  /** Sets the value of the record at a position by its number, in place of the one it had. */
  set(at: number, number: number): void {
    if (at >= this.ids.length) {
      const before = this.ids.length
      this.ids = longer(this.ids, at + 1).fill(-1, before)
    }
    this.ids[at] = number
  }

  /** The column of `size` records; those never set hold no value. */
  done(size: number): NumberedColumn {
    const ids = sharedInts(size).fill(-1)
    ids.set(this.ids.subarray(0, Math.min(size, this.ids.length)))
    return { name: this.name, type: this.type, texts: this.texts.flat(), ids }
  }
}
