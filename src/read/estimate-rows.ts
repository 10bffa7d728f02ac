/** How many rows a sheet may have, for progress with time left. An estimate: nothing but the bar depends on it. */

import type { RawRow, Sheet } from './sheet.ts'

/** Bytes a character of each encoding takes beside UTF-8's, about, in text of hanzi. */
const narrower: Readonly<Record<string, number>> = { gb18030: 0.75, big5: 0.75, shift_jis: 0.75, 'euc-jp': 0.75, 'euc-kr': 0.75 }

/** From the mean size of the first rows; null for workbooks, whose bytes are packed, and for sheets with no rows. */
export function estimateRows(sheet: Pick<Sheet, 'bytes' | 'detection'>, sample: readonly RawRow[]): number | null {
  if (sheet.detection.format !== 'csv' || sample.length === 0) return null
  const text = sample.reduce((sum, { cells }) => sum + cells.reduce((bytes, cell) => bytes + Buffer.byteLength(cell) + 1, 1), 0)
  const mean = (text / sample.length) * (narrower[sheet.detection.encoding ?? ''] ?? 1)
  return Math.max(sample.length, Math.round(sheet.bytes / mean))
}
