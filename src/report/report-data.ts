/** All that a report shows. Each number is a count over the store or the sheets, so anyone can count again. Values are masked where it is made. */

import type { Dimension, Severity } from '../finding.ts'
import type { Change } from './card/change.ts'
import type { Caps, GradeFloors } from './card/grade.ts'
import type { Weights } from './card/measure.ts'
import type { Scorecard } from './card/scorecard.ts'
import type { Verified } from './verified.ts'

export interface SourceCount {
  readonly file: string
  readonly sheet: string | null
  readonly rows: number
  readonly quarantined: number
  readonly encoding: string | null
  readonly at: string
}

export interface ValueShare {
  readonly value: string
  readonly count: number
}

export interface FieldCount {
  readonly name: string
  readonly label: string
  readonly required: boolean
  /** Records with a value. */
  readonly filled: number
  readonly findings: number
  /** Null where there were more than are counted. */
  readonly distinct: number | null
  /** The most frequent values, masked. */
  readonly top: readonly ValueShare[]
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

/** A rule: what it judged and found. */
export interface RuleReport {
  readonly rule: string
  readonly title: string
  readonly dimension: Dimension
  readonly standard: string
  readonly severity: Severity
  readonly judged: number
  readonly wrong: number
  /** Findings in all, hints among them, and the records they are about. */
  readonly findings: number
  readonly records: number
  /** `record` is empty for a finding about a whole column. */
  readonly examples: readonly { readonly record: string; readonly column: string; readonly value: string }[]
  /** The most frequent cells found, masked. */
  readonly values: readonly ValueShare[]
}

/** A finding in words; values are masked. */
export interface SampleFinding {
  readonly rule: string
  readonly severity: Severity
  /** What names the record; empty for a finding about a whole sheet. */
  readonly record: string
  /** The sheet and the cell: `leads.xlsx#Q3 D5`. */
  readonly place: string
  readonly column: string
  readonly message: string
  readonly value: string | null
  /** Null: none; an empty text proposes to empty the cell. */
  readonly proposal: string | null
}

/** What to do first: the points the score would gain, and the command that shows or mends it. */
export interface TopFix {
  readonly rule: string
  readonly title: string
  /** The column's label; null: records as a whole. */
  readonly column: string | null
  readonly points: number
  readonly cells: number
  /** So many of them have a proposal. */
  readonly proposals: number
  readonly command: string
}

/** Groups of fewer records are shown and not ranked: a few records say little. */
export const leastRanked = 30

export interface GroupReport {
  /** Masked where it names a person; null: records without a value. */
  readonly name: string | null
  readonly records: number
  /** Null where nothing was measured. */
  readonly score: number | null
  readonly cleanRows: number
  /** Too few records to be ranked. */
  readonly isSmall: boolean
  /** Points since the check compared with, on what was judged both times; null where that is not known. */
  readonly change: number | null
  /** Points that the whole score would gain if all of its records were right: what it is worth to ask this owner. */
  readonly gain: number
  /** What costs it points, the most first. */
  readonly worst: readonly { readonly rule: string; readonly wrong: number; readonly judged: number; readonly points: number }[]
}

export interface Breakdown {
  readonly field: string
  readonly label: string
  /** The command that writes each group its problems; null where there is no store to write them from. */
  readonly command: string | null
  readonly groups: readonly GroupReport[]
  /** Groups and records that are not listed. */
  readonly others: { readonly groups: number; readonly records: number }
}

export interface TrendPoint {
  readonly run: number
  readonly at: string
  readonly score: number | null
  /** What it would be by what is still measured: the latest score less what changed since, on what was judged both times. */
  readonly likeForLike: number | null
  /** Made by the rules and schema of the latest check, and it is still known which records it judged. */
  readonly isComparable: boolean
}

/** The check that the latest one is compared with. */
export interface Previous {
  readonly run: number
  readonly at: string
  readonly score: number | null
  readonly records: number
  readonly cleanRows: number
  /** Why the two cannot be compared; null: they can. */
  readonly reason: 'rules' | 'records' | null
  readonly change: Change | null
}

export interface Matrix {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Groups that are in no column. */
  readonly others: number
  /** By row, by column. */
  readonly cells: readonly (readonly { readonly wrong: number; readonly judged: number }[])[]
}

export interface CustomerCounts {
  readonly label: string
  /** The most frequent. */
  readonly values: readonly ValueShare[]
  /** Values that are not among them. */
  readonly others: number
}

export interface ReportData {
  /** The company or the data; null: not named. */
  readonly title: string | null
  /** ISO time of the report. */
  readonly at: string
  readonly version: string
  readonly operator: string | null
  /** The run whose findings are shown; null when the records were never checked, and for sheets. */
  readonly run: number | null
  readonly ruleSet: string
  readonly records: number
  readonly quarantined: number
  readonly sources: readonly SourceCount[]
  readonly fields: readonly FieldCount[]
  readonly rules: readonly RuleReport[]
  /** All findings, by what each says of itself: a rule may find milder things beside its own. */
  readonly findings: Readonly<Record<Severity, number>>
  /** Some of each rule's findings, the most severe rules first. */
  readonly sample: readonly SampleFinding[]
  readonly scorecard: Scorecard
  readonly settings: {
    readonly weights: Weights
    readonly targets: Readonly<Partial<Record<Dimension | 'overall', number>>>
    readonly floors: GradeFloors
    readonly caps: Caps
    readonly critical: readonly string[]
  }
  /** An estimate from the probabilities of pairs held to be one customer; null where duplicates were not looked for. */
  readonly expectedWrongMerges: number | null
  /** What people found in random samples; null where nobody has looked. */
  readonly verified: Verified | null
  /** All of them, the greatest gain first. */
  readonly topFixes: readonly TopFix[]
  /** The command that lists every finding. */
  readonly listing: string
  readonly by: readonly Breakdown[]
  readonly ruleByOwner: Matrix | null
  readonly trend: readonly TrendPoint[]
  readonly previous: Previous | null
  /** The run or the day `YYYY-MM-DD` that was named to compare with; null: none. */
  readonly sought: string | null
  /** How many records lack so many required cells: 0, 1, 2, 3 and more. */
  readonly missing: readonly number[]
  readonly customers: readonly CustomerCounts[]
  /** New customers by month, `2026-09`. */
  readonly growth: readonly ValueShare[]
  readonly duplicates: {
    readonly matches: number
    readonly review: number
    readonly clusters: number
    readonly redundant: number
    readonly examples: readonly DuplicateExample[]
  } | null
}
