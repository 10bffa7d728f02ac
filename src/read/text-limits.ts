/** What a text file may ask of the reader. Data, so that help, documentation and tests quote the same numbers. */

export interface TextLimits {
  /** Longest cell, in UTF-16 units; a longer one makes its row broken (`too-long`). Excel itself stops at 32,767. */
  readonly cellChars: number
  /** Longest row, in UTF-16 units; beyond it the file is refused, and beyond it no closing quote is looked for. */
  readonly rowChars: number
  /** Most cells in one row; beyond it the file is refused. Excel's own limit. */
  readonly columns: number
}

export const textLimits: TextLimits = { cellChars: 1_000_000, rowChars: 16_000_000, columns: 16_384 }

/** Rows handed on at once. */
export const batchRows = 2_000

/** Bytes read at once. */
export const chunkBytes = 1 << 18
