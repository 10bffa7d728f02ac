/**
 * Turns the cells of one column into numbers of their canonical values, without making records. A hot path: runs once for every cell of a sheet,
 * and most cells of most columns repeat an earlier one.
 */

import { hashStart, hashStep } from '../../../match/arrays/hash.ts'
import type { Numbering } from '../../../match/columns/numbering.ts'
import type { Note } from '../../../record.ts'
import type { Field } from '../../../schema/field.ts'
import { thoroughStandardiser } from '../../../standardise/column.ts'
import type { SheetContext } from '../../../standardise/context.ts'
import { quickPath } from '../../../standardise/quick.ts'

/** The cell's meaning hangs on other cells of its row. */
export const ofWholeRow = -2

/** Notes of a cell that other cells of its row may complete, or whose sheet must be looked through first. */
const asking: ReadonlySet<Note['kind']> = new Set(['no-area-code', 'several', 'undecided-date-order'])

const places = 1 << 12
/** After so many cells, a column that rarely repeats itself is no longer remembered. */
const trial = 1 << 14

/** Makes the function from a cell to its value's number: -1 for none, `ofWholeRow` where the cell alone does not say. */
export function cellNumbers(field: Field, context: SheetContext, numbering: Numbering): (cell: string) => number {
  const quick = quickPath(field, context)
  const thorough = thoroughStandardiser(field, context)

  const afresh = (cell: string) => {
    const plain = quick === null ? null : quick(cell)
    if (plain !== null) return numbering.numberOf(plain)
    const { value, notes } = thorough(cell)
    return notes.some(({ kind, detail }) => asking.has(kind) || detail === 'no-clock') ? ofWholeRow : numbering.numberOf(value)
  }

  const cells = new Array<string>(places).fill('')
  const numbers = new Int32Array(places)
  let remembers = true
  let met = 0
  let hits = 0
  return (cell) => {
    if (cell === '') return -1
    if (!remembers) return afresh(cell)
    const place = placeOf(cell)
    if (++met === trial && hits < trial / 8) {
      remembers = false
      cells.fill('')
      return afresh(cell)
    }
    if (cells[place] === cell) {
      hits++
      return numbers[place]!
    }
    const number = afresh(cell)
    cells[place] = cell
    numbers[place] = number
    return number
  }
}

function placeOf(cell: string): number {
  const length = Math.min(cell.length, 24)
  let hash = hashStart(cell.length)
  for (let at = 0; at < length; at++) hash = hashStep(hash, cell.charCodeAt(at))
  return (hash ^ (hash >>> 12)) & (places - 1)
}
