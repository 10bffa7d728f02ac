/** The request of an import, and its result. */

import type { Schema } from '../../schema/field.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import type { Counts } from '../../store/runs.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import type { Progress } from '../progress.ts'
import type { OpenOptions, SkippedSheet } from '../sheets/open-tables.ts'
import type { ImportedSheet } from './imported-sheet.ts'
import type { TableInfo } from './row-source.ts'
import type { WrittenCounts } from './written-counts.ts'

/** What importing rows needs to know, wherever they come from. */
export interface RowImport {
  /** Who asks for it: kept with the run. */
  readonly operator: string
  /** Kept with the run: what was asked for. */
  readonly args?: unknown
  /** The name of the source the rows come from, in place of the files' names. */
  readonly source?: string | undefined
  /** Rows are recognised by a key column that the user named, not by the customer number. */
  readonly hasKey?: boolean
  /** How customer numbers look: `C{yyyy}{mm}{seq:3}`. */
  readonly numbers?: string | undefined
  /** How golden records are computed; by default as shipped. */
  readonly golden?: GoldenRules
  readonly dryRun?: boolean
  readonly progress?: Progress
  readonly signal?: AbortSignal
  /** Called with what is known of the sheets before a row is stored; an error it throws stops the import. */
  readonly opened?: (tables: readonly TableInfo[], skipped: readonly SkippedSheet[]) => void | Promise<void>
  /**
   * Asked where the import of these very bytes was undone before: true imports them again. Without it, and where the answer is false, they stay
   * undone: the sheet is passed over, and said to be.
   */
  readonly again?: (sheets: readonly UndoneSheet[]) => boolean | Promise<boolean>
  /** Told of each record of this store that a row of an annotated export is, whether anything was corrected in it or not. */
  readonly recognised?: (record: number) => void
  /** Called inside the run once the rows are stored and before readers see them; the counts it gives are kept with the run. */
  readonly within?: (run: number) => Counts | Promise<Counts>
}

/** A sheet whose import was undone, and the run that made it. */
export interface UndoneSheet {
  readonly table: TableInfo
  readonly run: number
}

export interface SheetImport extends RowImport {
  /** Paths or globs; `file.xlsx#name` is one worksheet. */
  readonly patterns: readonly string[]
  readonly schema: Schema
  readonly options: OpenOptions
  /** Kinds of personal data that are never stored: their cells are emptied, and counted. */
  readonly refuse?: readonly RefusedKind[]
  /** Read in a thread of its own; by default where the sheets are large. */
  readonly worker?: boolean
}

export interface ImportResult {
  /** Null when there was nothing to do: no run was made. */
  readonly run: number | null
  readonly files: readonly ImportedSheet[]
  /** Worksheets that were not read. */
  readonly skipped: readonly SkippedSheet[]
  readonly counts: Readonly<Record<keyof WrittenCounts, number>>
}
