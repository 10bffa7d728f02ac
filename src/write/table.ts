/** What every writer is given: columns with what they hold, and rows of texts. */

export interface WriteColumn {
  readonly header: string
  /** Wide texts of digits: a spreadsheet must never take them for numbers. */
  readonly kind: 'text' | 'digits' | 'number' | 'date'
  /** Of numbers: crm-clean made every one of them. Else what somebody typed may stand among them. */
  readonly made?: true
  /** The options that a cell may be chosen from. */
  readonly choices?: readonly string[]
}

export interface WriteTable {
  readonly name: string
  readonly columns: readonly WriteColumn[]
  /** Cells in column order; null is an empty cell. */
  readonly rows: AsyncIterable<readonly (string | null)[]> | Iterable<readonly (string | null)[]>
}
