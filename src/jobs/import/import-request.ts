/** What an import is asked, and what it answers. */

import type { Schema } from '../../schema/field.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import type { Counts } from '../../store/runs.ts'
import type { Progress } from '../progress.ts'
import type { OpenOptions, SkippedSheet } from '../sheets/open-tables.ts'
import type { ImportedSheet } from './imported-sheet.ts'
import type { TableInfo } from './row-source.ts'
import type { WrittenCounts } from './table-writer.ts'

/** What importing rows needs to know, wherever they come from. */
export interface RowImport {
  readonly operator: string
  /** Kept with the run: what was asked for. */
  readonly args?: unknown
  /** Names where the sheets come from, in place of their files' names. */
  readonly source?: string | undefined
  /** Rows are named by a column the user named, not by the customer number. */
  readonly hasKey?: boolean
  /** How customer numbers look: `C{yyyy}{mm}{seq:3}`. */
  readonly numbers?: string | undefined
  readonly dryRun?: boolean
  readonly progress?: Progress
  readonly signal?: AbortSignal
  /** Told what was found out about the sheets before a row is stored; may throw to stop. */
  readonly opened?: (tables: readonly TableInfo[], skipped: readonly SkippedSheet[]) => void | Promise<void>
  /** Work of the same run once the rows are in the store, before anybody sees them; what it counted is kept with the run. */
  readonly within?: (run: number) => Counts | Promise<Counts>
}

export interface SheetImport extends RowImport {
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
  readonly counts: Readonly<Record<keyof WrittenCounts, number>>
}
