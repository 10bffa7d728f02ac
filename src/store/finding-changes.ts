/** What one check found that another did not. */

import type { Severity } from '../finding.ts'
import type { Connection } from './connection.ts'

/** A finding is the same where rule, severity, message and place are: a record's field, whatever its value. */
const place = 'severity, rule, record, CASE WHEN record IS NULL THEN file END, field, extra, message'

/** Counts by severity: findings of run `of` that run `but` has not. */
export function findingsOnlyIn(db: Connection, of: number, but: number): Readonly<Record<Severity, number>> {
  const rows = db
    .prepare<[number, number], { severity: Severity; count: number }>(
      `SELECT severity, count(*) AS count FROM (SELECT ${place} FROM findings WHERE run = ? EXCEPT SELECT ${place} FROM findings WHERE run = ?)
       GROUP BY severity`,
    )
    .all(of, but)
  return { error: 0, warning: 0, info: 0, ...Object.fromEntries(rows.map(({ severity, count }) => [severity, count])) }
}
