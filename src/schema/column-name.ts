/** A column's letters as spreadsheets show them: 0 is `A`, 25 `Z`, 26 `AA`. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}
