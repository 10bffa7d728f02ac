/** Cell addresses as spreadsheets write them: `AB12`, `C3:D9`. */

import type { CellRange } from '../sheet.ts'

/** The column of an address such as `AB12` or `$AB$12`, 0 is A; -1 when the text begins otherwise. At most five letters are read. */
export function columnOf(address: string): number {
  const letters = /^\$?([A-Za-z]{1,5})\$?\d/.exec(address)?.[1]
  if (letters === undefined) return -1
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** `B2:D9`, `B2` or `$B$2:$D$9` as a range; null for anything else. */
export function rangeOf(text: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text)
  if (match === null) return null
  const [columnA, rowA] = [columnOf(`${match[1]}1`), Number(match[2])]
  const [columnB, rowB] = [columnOf(`${match[3] ?? match[1]}1`), Number(match[4] ?? match[2])]
  if (rowA < 1 || rowB < 1) return null
  return { top: Math.min(rowA, rowB), bottom: Math.max(rowA, rowB), left: Math.min(columnA, columnB), right: Math.max(columnA, columnB) }
}
