/** What a workbook may ask of the reader. Data, so that help, documentation and tests quote the same numbers. */

export interface XlsxLimits {
  /** Most entries in the zip. */
  readonly entries: number
  /** Most bytes one part may really inflate to. */
  readonly partBytes: number
  /** Most bytes a small part (workbook, styles, relations) may really inflate to. */
  readonly smallPartBytes: number
  /** Most bytes one reading of a sheet, with what it needs, may really inflate to. */
  readonly totalBytes: number
  /** Most inflated bytes for each packed byte, once a part has passed `ratioFrom` bytes: beyond it the file is a bomb. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Excel's own limits. */
  readonly rows: number
  readonly columns: number
  /** Most cells in one sheet, the empty ones before a row's last cell counted. */
  readonly cells: number
  /** Longest cell, in UTF-16 units; a longer one makes its row broken (`too-long`). Excel itself stops at 32,767. */
  readonly cellChars: number
  /** Most UTF-16 units of all shared strings together: they are kept in memory. */
  readonly stringChars: number
  /** Longest tag, comment or CDATA section, in bytes. */
  readonly tokenBytes: number
  /** Most merged ranges and most links kept of one sheet; those beyond are only counted. */
  readonly ranges: number
}

export const xlsxLimits: XlsxLimits = {
  entries: 10_000,
  partBytes: 4 * 2 ** 30,
  smallPartBytes: 64 * 2 ** 20,
  totalBytes: 6 * 2 ** 30,
  ratio: 250,
  ratioFrom: 64 * 2 ** 20,
  rows: 1_048_576,
  columns: 16_384,
  cells: 200_000_000,
  cellChars: 1_000_000,
  stringChars: 256_000_000,
  tokenBytes: 8 * 2 ** 20,
  ranges: 100_000,
}

/** Rows handed on at once. */
export const batchRows = 2_000

/** Inflated bytes handed on at once. */
export const chunkBytes = 256 * 1024
