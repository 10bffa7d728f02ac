/** What a report tells of the findings of a check, and what counting needs of each of them. */

import type { Finding, Severity } from '../../finding.ts'
import type { RuleReport } from '../../report/report-data.ts'

/** Of one rule. */
export interface RuleFindings extends Pick<RuleReport, 'findings' | 'records' | 'examples' | 'values'> {
  /** Proposals by field or header. */
  readonly proposals: ReadonlyMap<string, number>
  /** Whether some are about a whole sheet: a column that it lacks. */
  readonly areOfSheets: boolean
}

export interface FindingSurvey {
  readonly severities: Readonly<Record<Severity, number>>
  readonly rules: ReadonlyMap<string, RuleFindings>
  /** By field. */
  readonly fields: ReadonlyMap<string, number>
  /** The first ones of each rule; of more severe rules before those of others. */
  readonly sample: readonly Finding[]
}

/** What counting needs of a finding. */
export interface CountedFinding extends Pick<Finding, 'rule' | 'severity' | 'field' | 'value'> {
  readonly extra?: string | null
  readonly isProposed: boolean
}

/** Counts findings one by one. Of each it remembers what it is told to keep, such as its id: of a few, the whole finding is asked for in the end. */
export interface FindingSurveyor<Kept> {
  /**
   * @param record names the record among all that are counted; null where there is none
   * @param beside findings that have this in common come together and in any order; null: it stands where it comes
   */
  add(finding: CountedFinding, record: string | number | null, kept: Kept, beside: string | number | null): void
  /** @param whole gives the findings of what was kept, in their order */
  end(whole: (kept: readonly Kept[]) => readonly Finding[]): FindingSurvey
}
