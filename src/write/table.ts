/** What every writer is given: columns with what they hold, and rows of texts. */

export interface WriteColumn {
  readonly header: string
  /** Wide texts of digits: a spreadsheet must never take them for numbers. */
  readonly kind: 'text' | 'digits' | 'number' | 'date'
  /** Of numbers: crm-clean made every one of them. Else what somebody typed may stand among them. */
  readonly made?: true
  /** In a workbook: how its cells are held, where they are no texts. A cell that cannot be held so is a text. */
  readonly form?: { readonly kind: 'number' | 'date' | 'boolean'; readonly format: string }
  /** The options that a cell may be chosen from. */
  readonly choices?: readonly string[]
}

export interface WriteTable {
  readonly name: string
  readonly columns: readonly WriteColumn[]
  /** Cells in column order; null is an empty cell. */
  readonly rows: AsyncIterable<readonly (string | null)[]> | Iterable<readonly (string | null)[]>
}
