/** What holds of a check as a whole, kept for the next one. */

import type { FieldName } from '../../record.ts'

export interface CheckState {
  /** The check whose findings are the newest. */
  readonly run: number
  /** Runs up to this one are in it. */
  readonly upTo: number
  /** `YYYY-MM-DD` */
  readonly day: string
  /** Digest of rules, options, schema, country and version: under another one all records are judged. */
  readonly mark: string
  /** Digests of the columns that sheets have: of all together, and by source. */
  readonly sheets: { readonly all: string; readonly bySource: Readonly<Record<string, string>> }
  readonly sources: readonly string[]
  /** By rule and part the names of the groups of numbers. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  /** Rule and field of each set of records that need a column their sheet lacks; the source of the sheet, null for all sheets as one. */
  readonly absent: readonly (readonly [source: string | null, rule: string, field: FieldName])[]
}
