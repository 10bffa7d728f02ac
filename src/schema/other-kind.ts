/** A column that holds something else than its header says: offices under 信息来源. */

import type { FieldName } from '../record.ts'

/** What stands in such a column. */
export interface OtherKind {
  /** The most frequent cells, as found; three at most. */
  readonly examples: readonly string[]
  /** How many different ones the rows looked at have. */
  readonly distinct: number
  /** The options that put the columns right, where the sheet shows them: `--map contact=联系电话`, `--map phone=联系人`. */
  readonly lines?: readonly string[]
}

export type OtherKinds = Readonly<Partial<Record<FieldName, OtherKind>>>

/** Fewer filled cells say nothing of a column. */
export const enoughToTell = 10
