/** Cells of columns that are joined into one, before they are standardised. */

import type { Layout } from '../schema/layout.ts'

const hanzi = /^[\p{Script=Han}·]+$/u

/** Makes the function that joins; a sheet with nothing to join gets its cells back as they are. */
export function joinedCells(layout: Layout): (cells: readonly string[]) => readonly string[] {
  const joining = layout.columns.flatMap(({ index, joins }) => (joins === undefined ? [] : [{ index, joins }]))
  if (joining.length === 0) return (cells) => cells
  return (cells) => {
    const own = [...cells]
    for (const { index, joins } of joining)
      own[index] = inOrder(
        joins.map((from) => cells[from] ?? ''),
        cells[index] ?? '',
      )
    return own
  }
}

/** Given names before the family name; the other way round and without a space where all are hanzi. */
function inOrder(given: readonly string[], family: string): string {
  const parts = [...given, family].map((part) => part.trim()).filter((part) => part !== '')
  if (parts.length > 1 && parts.every((part) => hanzi.test(part))) return [family.trim(), ...given.map((part) => part.trim())].join('')
  return parts.join(' ')
}
