/** How the records of a store are checked. */

import type { ActiveRule } from '../../check/rule-set.ts'
import type { Schema } from '../../schema/field.ts'
import type { Progress } from '../progress.ts'

export interface StoreCheck {
  readonly schema: Schema
  readonly rules: readonly ActiveRule[]
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly country: string | null
  /** Of the program: another version may find something else. */
  readonly version: string
  readonly progress?: Progress
  readonly signal?: AbortSignal
  /** The shipped schema that sheets are held to: a name, or `auto`. */
  readonly standard?: string | undefined
}
