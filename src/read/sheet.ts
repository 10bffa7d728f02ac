/** A sheet as bytes become rows: what every reader hands on, whatever the file format. */

import type { CopyOrigin } from '../schema/copy-tag.ts'

/** Why a row cannot be read as a record. */
export type Breakage = 'unclosed-quote' | 'bad-bytes' | 'too-long' | 'too-many-cells' | 'too-few-cells' | 'missing-text' | 'not-json'

/** Why a row is no record: the sheet's header again or in other words, hints, an example, a sum, the name of a block of rows, or rows of a second table. */
export type SetAside = 'header' | 'hint' | 'example' | 'total' | 'section' | 'second-table'

export interface RawRow {
  /** 1 is the sheet's first row; blank rows count. */
  readonly row: number
  /** Physical line where the row begins (1 is the first); in a workbook the same as `row`. */
  readonly line: number
  /**
   * Cell texts as a person sees them, in column order; trailing empty cells may be missing. A text of 13 units or more may
   * keep alive the whole portion of the file it was cut from: whoever keeps cells longer than their batch keeps copies.
   */
  readonly cells: readonly string[]
  /** Set when the row cannot be trusted: it goes to quarantine with its raw text. `column`: 1 is the first; `detail`: the bad bytes in hex. */
  readonly broken?: { readonly reason: Breakage; readonly raw: string; readonly column?: number; readonly detail?: string }
  /** Set when the row is no record: it is kept apart with its raw text. */
  readonly aside?: SetAside
  /** In a copy of another sheet: the digest of the row it is a copy of; NaN where that row could not be read. */
  readonly origin?: number
}

/** Something a person should know about how the sheet was read; the words are chosen where the language is known. */
export interface ReadNotice {
  readonly kind:
    | 'hidden-rows'
    | 'hidden-columns'
    | 'formulas-read-as-values'
    | 'formula-without-value'
    | 'merged-cells'
    | 'text-named-workbook' // text whose file has the ending of a workbook; `detail` is the ending
    | 'workbook-named-text' // the other way round
    | 'delimiter-uncertain'
    | 'encoding-uncertain'
    | 'sep-line'
    | 'comment-lines'
    | 'blank-rows'
    | 'guarded-cells'
    | 'nul-bytes'
    | 'stray-quotes' // quotes in wrong places, read as text; `detail` is the first such row
    | 'ragged-rows' // rows with more or fewer cells than is usual; `detail` is the first such row
    | 'excel-rounded'
    | 'mail-links'
    | 'set-aside' // rows that are no records; `reasons` says why
  readonly count?: number
  readonly detail?: string
  readonly reasons?: readonly AsideReason[]
}

/** Rows set aside for one reason; `rows` names the first of them: `3, 7, …`. */
export interface AsideReason {
  readonly why: SetAside
  readonly count: number
  readonly rows: string
}

/** What was found out about the source before its rows are read; shown always, and each part can be overruled. */
export interface Detection {
  readonly format: 'csv' | 'xlsx' | 'json'
  /** For text: the encoding, and how sure (0-1). */
  readonly encoding?: string
  readonly encodingCertain?: number
  readonly delimiter?: string
  /** How sure the delimiter is (0-1). */
  readonly delimiterCertain?: number
  readonly quote?: string
  readonly notices: readonly ReadNotice[]
}

/** What it takes to write a sheet of the same form. */
export interface SheetForm {
  /** Text: it begins with a byte order mark. */
  readonly mark?: boolean
  /** Text: what ends its lines. */
  readonly lineEnd?: '\n' | '\r\n'
  /** Workbooks: the columns whose cells are no texts, by index. */
  readonly columns?: Readonly<Record<number, ColumnForm>>
}

/** How most cells of a column are held: `{ kind: 'date', format: 'dd.mm.yyyy' }`. */
export interface ColumnForm {
  readonly kind: 'number' | 'date' | 'boolean'
  /** The number format, as the workbook has it. */
  readonly format: string
}

/** One sheet, opened. Its rows can be read more than once; each call reads the source afresh. */
export interface Sheet {
  /** The path as the user named it. */
  readonly file: string
  /** The worksheet's name; null for text files. */
  readonly sheet: string | null
  /** SHA-256 of the whole file, in hex. */
  readonly sha256: string
  /** The sheet it is an annotated copy of; absent for all others. */
  readonly copyOf?: CopyOrigin
  /** Its workbook says that its personal values are masked. */
  readonly isMasked?: boolean
  /** Size of the source in bytes, for progress. */
  readonly bytes: number
  readonly detection: Detection
  /**
   * Rows in order, in batches of at most a few thousand, blank rows left out (their numbers are skipped).
   * Throws coded faults for a file that changed meanwhile or passes a limit.
   */
  rows(): AsyncIterable<readonly RawRow[]>
  /** What reading all rows brought to light (hidden rows, formulas ...); complete after `rows()` has ended. */
  notices(): readonly ReadNotice[]
  /** Workbooks only: merged ranges, whose value stands in their first cell. Reads the sheet once more to find them. */
  mergedRanges?(): Promise<readonly CellRange[]>
  /** Its form; of a workbook as far as its rows were read. Absent where there is none to keep. */
  form?(): SheetForm
  /** Workbooks only: what the sheet shows beside its values. Reads the sheet once more to count it. */
  look?(): Promise<SheetLook>
}

/** Cells filled with a colour, merged ranges, notes on cells: how many there are. */
export interface SheetLook {
  readonly fills: number
  readonly merges: number
  readonly notes: number
}

/** A block of cells; rows from 1, columns from 0, both ends included. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Flags that overrule detection; the same wherever sheets are read. */
export interface ReadOptions {
  readonly encoding?: string
  readonly delimiter?: string
  readonly quote?: string
}
