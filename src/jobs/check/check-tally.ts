/** Counts of a check while it runs: findings by severity, rows without an error, what was judged. */

import type { Found } from '../../check/finding-emitter.ts'
import { type MeasuredCheck, measuredRules } from '../../check/judged/measured.ts'
import type { Place } from '../../check/rule.ts'
import type { RulesRun } from '../../check/run-rules.ts'
import type { Severity } from '../../finding.ts'
import type { MissingColumns } from './missing-columns.ts'
import { RowSet } from './rows-with-errors.ts'

export interface CheckCounts extends Readonly<Record<Severity, number>> {
  readonly rows: number
  /** Rows without an error. A column that the whole sheet lacks is an error of the sheet, not of its rows. */
  readonly cleanRows: number
}

interface Listening {
  readonly found: Found
  readonly measured?: (check: MeasuredCheck) => void
}

/** Counts each finding and hands it on; `end` gives the counts, and what was judged to who asked for it. */
export function tallyOf({ found, measured }: Listening, of: 'sheets' | 'store' = 'sheets') {
  const counts = { error: 0, warning: 0, info: 0 }
  const wrong = new RowSet()
  return {
    rows: 0,
    found: ((finding, place, at, part) => {
      counts[finding.severity]++
      if (of === 'sheets' && finding.severity === 'error' && finding.ref !== null) wrong.add(finding.ref)
      found(finding, place, at, part)
    }) satisfies Found as Found,
    /** A row whose error is told once for its sheet is none without an error. */
    unsaid({ ref }: Place): void {
      if (of === 'sheets') wrong.add(ref)
    },
    end(run: RulesRun, missing: MissingColumns): CheckCounts {
      const { rules, ...sets } = run.judged()
      const cleanRows = this.rows - (of === 'store' ? sets.errors.count() : wrong.size)
      const known = { records: this.rows, cleanRows, missing: missing.fields(), required: missing.required() }
      measured?.({ ...known, ...measuredRules(rules), ...sets })
      return { rows: this.rows, ...counts, cleanRows }
    },
  }
}
