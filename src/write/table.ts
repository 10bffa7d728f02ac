/** What every writer is given: columns with what they hold, and rows of texts. */

export interface WriteColumn {
  readonly header: string
  /** Wide texts of digits: a spreadsheet must never take them for numbers. */
  readonly kind: 'text' | 'digits' | 'number' | 'date'
  /** Values that are no number or date may stand among them, as they were typed. */
  readonly asTyped?: boolean
  /** The options that a cell may be chosen from. */
  readonly choices?: readonly string[]
}

export interface WriteTable {
  readonly name: string
  readonly columns: readonly WriteColumn[]
  /** Cells in column order; null is an empty cell. */
  readonly rows: AsyncIterable<readonly (string | null)[]> | Iterable<readonly (string | null)[]>
}
