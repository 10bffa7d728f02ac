/** What a rule says about a record, a column or a sheet. A finding is a value, never an exception. */

import type { FieldName, RowRef } from './record.ts'

/** The most severe first. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Data-quality dimensions: DAMA's six. A privacy rule is a validity rule (GB/T 36344-2018 indicator 0106, security specification). */
export const dimensions = ['completeness', 'validity', 'accuracy', 'uniqueness', 'consistency', 'timeliness'] as const
export type Dimension = (typeof dimensions)[number]

/** What to write instead, and how sure that is (0-1). */
export interface Fix {
  readonly value: string | null
  readonly confidence: number
  /** The field whose cell this value stands in, and which takes this one's cell in exchange: both change, or neither. */
  readonly exchange?: string
}

/** Values named in a message, e.g. `{limit}`. */
export type MessageData = Readonly<Record<string, string | number>>

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly dimension: Dimension
  /** null: the finding is about the sheet (a missing column), not a row; then `sheet` says which. */
  readonly ref: RowRef | null
  readonly sheet?: Pick<RowRef, 'file' | 'sheet'>
  /** The record's key; null for a finding about the sheet. */
  readonly record: string | null
  readonly field: FieldName | null
  /** The header of a column that maps to no field, when the finding sits in one. */
  readonly extra?: string
  /** Name of one of the rule's messages; the words are chosen where the language is known. */
  readonly message: string
  readonly data: MessageData
  /** The cell as found; masked wherever it is shown, unless asked otherwise. */
  readonly value: string | null
  readonly fix: Fix | null
}
