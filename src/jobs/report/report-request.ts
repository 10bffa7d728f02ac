/** What a report of a store is asked for. */

import type { Masker } from '../../check/mask/masker.ts'
import type { Language } from '../../errors.ts'
import type { Config } from '../../schema/config.ts'
import type { Complete } from '../../words.ts'
import type { StoreCheck } from '../check/store-check.ts'

export interface ReportRequest extends StoreCheck {
  readonly language: Language
  /** When the report is made: ISO 8601. */
  readonly at: string
  /** The time given as now, as it was written: days are counted by its offset; without it, by the computer's zone. */
  readonly writtenNow?: string | undefined
  /** Who makes it; shown in its head. */
  readonly operator?: string
  /** Null: names of customers as they are; `strict` where nothing is said. */
  readonly masker?: Masker | null
  /** Weights, targets, grades, caps; as shipped where nothing is said. */
  readonly scorecard?: Config['scorecard']
  /** Fields to break the score down by. */
  readonly by?: readonly string[]
  /** Whether what is counted of the records is kept in the store for the next report; the store must be open for writing then. */
  readonly keeps?: boolean
  /** The check to compare with: a run, or a day `YYYY-MM-DD`; the last one of an earlier day where nothing is said. */
  readonly compare?: string | null
  /** Completes the commands that the report tells its reader to run; absent: they stay as they are. */
  readonly complete?: Complete
}
