/** What a person should know of how a worksheet was read, gathered on the way. */

import { columnName } from '../../schema/column-name.ts'
import type { ReadNotice } from '../sheet.ts'

/** Stretches of hidden columns that are named in the notice. */
const mostHidden = 100

export class SheetNotices {
  hiddenRows = 0
  formulas = 0
  merges = 0
  /** Formulas without a result. */
  readonly unsaved = new Tally()
  /** Whether the row of the first such formula, or any after it, holds something. */
  valuesBesideUnsaved = false
  readonly rounded = new Tally()
  readonly mailCells = new Tally()
  private readonly hiddenColumns: (readonly [number, number])[] = []

  /** Columns from 0, both ends included. */
  hideColumns(first: number, last: number): void {
    if (first >= 0 && this.hiddenColumns.length < mostHidden) this.hiddenColumns.push([first, Math.max(first, last)])
  }

  /** `width` is how many columns hold something: hiding everything to the right of the data is common and says nothing. */
  list(width: number): ReadNotice[] {
    const hidden = this.hiddenColumns.filter(([first]) => first < width).map(([first, last]) => [first, Math.min(last, width - 1)] as const)
    const names = hidden.map(([first, last]) => (last > first ? `${columnName(first)}:${columnName(last)}` : columnName(first)))
    const columns = hidden.reduce((sum, [first, last]) => sum + last - first + 1, 0)
    const found: [ReadNotice['kind'], number, string?][] = [
      ['hidden-rows', this.hiddenRows],
      ['hidden-columns', columns, names.join(', ')],
      ['formulas-read-as-values', this.formulas],
      ['formula-without-value', this.unsaved.count, this.unsaved.where],
      ['merged-cells', this.merges],
      ['excel-rounded', this.rounded.count, this.rounded.where],
      ['mail-links', this.mailCells.count, this.mailCells.where],
    ]
    return found
      .filter(([, count]) => count > 0)
      .map(([kind, count, detail]) => ({ kind, count, ...(detail === undefined ? {} : { detail }) }))
  }
}

/** How many cells, and where the first one is: `C12`. */
class Tally {
  count = 0
  where = ''

  add(column: number, row: number): void {
    if (this.count === 0) this.where = `${columnName(column)}${row}`
    this.count += 1
  }
}
