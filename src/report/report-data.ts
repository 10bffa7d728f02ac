/** All that the report page shows. Each number is a count over the store, so anyone can count again. */

import type { Severity } from '../finding.ts'
import type { RuleCount, Scorecard } from './scorecard.ts'

export interface SourceCount {
  readonly file: string
  readonly sheet: string | null
  readonly rows: number
  readonly quarantined: number
  readonly encoding: string | null
  readonly at: string
}

export interface FieldCount {
  readonly label: string
  readonly required: boolean
  /** Records with a value. */
  readonly filled: number
  readonly findings: number
}

export interface DuplicateExample {
  readonly left: string
  readonly right: string
  readonly probability: number
  /** Masked names, then the evidence in words. */
  readonly leftName: string
  readonly rightName: string
  readonly evidence: readonly { readonly words: string; readonly weight: number }[]
}

export interface ReportData {
  /** ISO time of the report. */
  readonly at: string
  readonly version: string
  /** The run whose findings are shown; null when the records were never checked. */
  readonly run: number | null
  readonly records: number
  readonly quarantined: number
  readonly sources: readonly SourceCount[]
  readonly fields: readonly FieldCount[]
  readonly rules: readonly (RuleCount & { readonly title: string })[]
  /** All findings, by what each says of itself: a rule may find milder things beside its own. */
  readonly findings: Readonly<Record<Severity, number>>
  readonly scorecard: Scorecard
  readonly duplicates: {
    readonly matches: number
    readonly review: number
    readonly clusters: number
    readonly redundant: number
    readonly examples: readonly DuplicateExample[]
  } | null
}
