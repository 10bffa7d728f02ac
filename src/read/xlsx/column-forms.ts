/** How the cells of a worksheet's columns are held, counted as they go by. Runs once for every cell that is a number or a truth value. */

import type { ColumnForm } from '../sheet.ts'
import { general, type NumberFormat } from './number-format.ts'

interface Tally {
  texts: number
  booleans: number
  readonly numbers: Map<NumberFormat, number>
}

export class ColumnForms {
  private readonly columns: (Tally | undefined)[] = []
  private readonly formats: readonly NumberFormat[]

  constructor(formats: readonly NumberFormat[]) {
    this.formats = formats
  }

  /** Takes a cell that is not empty, by its type and style. */
  add(column: number, type: string | undefined, style: number): void {
    const tally = this.columns[column] ?? { texts: 0, booleans: 0, numbers: new Map() }
    this.columns[column] = tally
    if (type === 'b') tally.booleans++
    else if (type === undefined || type === 'n') {
      const format = this.formats[style === -1 ? 0 : style] ?? general
      tally.numbers.set(format, (tally.numbers.get(format) ?? 0) + 1)
    } else tally.texts++
  }

  /** The columns of which most cells below the header are no texts. */
  list(): Record<number, ColumnForm> {
    const forms: Record<number, ColumnForm> = {}
    for (const [column, tally] of this.columns.entries()) {
      const form = tally === undefined ? null : formOf(tally)
      if (form !== null) forms[column] = form
    }
    return forms
  }
}

function formOf({ texts, booleans, numbers }: Tally): ColumnForm | null {
  const count = [...numbers.values()].reduce((sum, one) => sum + one, 0)
  // One text is the header.
  if (Math.max(count, booleans) < texts - 1 || count + booleans === 0) return null
  if (booleans > count) return { kind: 'boolean', format: 'General' }
  const [format = general] = [...numbers].sort((a, b) => b[1] - a[1])[0] ?? []
  const isDate = format.sections.some(({ kind }) => kind === 'date' || kind === 'date-time' || kind === 'date-or-time')
  return { kind: isDate ? 'date' : 'number', format: format.code }
}
