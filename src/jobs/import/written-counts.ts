/** What became of the rows of a sheet, counted. */

import type { SetAside } from '../../read/sheet.ts'

export interface WrittenCounts {
  rows: number
  imported: number
  updated: number
  unchanged: number
  quarantined: number
  /** Rows that are no records: headers again, hints, examples, totals, second tables. */
  setAside: number
  /** Cells that were emptied because their kind is never stored. */
  refused: number
  /** Rows whose records a person took out. */
  keptOut: number
  /** Cells that met what a person wrote: the person's value stays, and the cell waits for a decision. */
  conflicts: number
  /** Cells whose change waits until others have agreed: the approved value stays. A row that brings nothing else counts as unchanged. */
  waiting: number
  /** Changes that waited and were given up, as their source says the approved value again. */
  withdrawn: number
  /** Rows of a copy in which the customer number was changed: it stays as it was. */
  renumbered: number
  /** Masked cells, such as `138****0012`, that were left out where the record knows the value. */
  masked: number
}

/** The counts of one sheet. */
export interface SheetCounts extends Readonly<WrittenCounts> {
  /** `setAside` by the reason why. */
  readonly setAsideFor: Readonly<Partial<Record<SetAside, number>>>
}

/** The counts of a sheet before its first row. */
export const noRows: Readonly<WrittenCounts> = {
  rows: 0,
  imported: 0,
  updated: 0,
  unchanged: 0,
  quarantined: 0,
  setAside: 0,
  refused: 0,
  keptOut: 0,
  conflicts: 0,
  waiting: 0,
  withdrawn: 0,
  renumbered: 0,
  masked: 0,
}

/** The counts of a sheet that is passed over. */
export const noSheetRows: SheetCounts = { ...noRows, setAsideFor: {} }
