/** A set of rows of several sheets: one bit a row. */

import type { RowRef } from '../../record.ts'

export class RowSet {
  size = 0
  private readonly sheets = new Map<string, Uint8Array>()
  private last: Pick<RowRef, 'file' | 'sheet'> | null = null
  private key = ''

  add({ file, sheet, row }: RowRef): void {
    if (this.last === null || this.last.file !== file || this.last.sheet !== sheet) {
      this.key = JSON.stringify([file, sheet])
      this.last = { file, sheet }
    }
    const at = row >>> 3
    const bit = 1 << (row & 7)
    let bits = this.sheets.get(this.key)
    if (bits === undefined || at >= bits.length) {
      const longer = new Uint8Array(Math.max(1024, at * 2))
      if (bits !== undefined) longer.set(bits)
      this.sheets.set(this.key, longer)
      bits = longer
    }
    if ((bits[at]! & bit) !== 0) return
    bits[at]! |= bit
    this.size++
  }
}
