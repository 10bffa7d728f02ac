/** What one check found that another did not. */

import type { Severity } from '../finding.ts'
import type { Connection } from './connection.ts'

/** A finding is the same where rule, severity, message and place are: a record's field, whatever its value. */
const place = 'severity, rule, record, CASE WHEN record IS NULL THEN file END, field, extra, message'

interface Compared {
  readonly of: number
  readonly but: number
  /** The check whose list a check goes on with. */
  readonly base: (run: number) => number
}

/** Counts by severity: findings of run `of` that run `but` has not. */
export function findingsOnlyIn(db: Connection, { of, but, base }: Compared): Readonly<Record<Severity, number>> {
  const select = base(of) === base(but) ? sameList : otherList
  const rows = db
    .prepare<[object], { severity: Severity; count: number }>(`SELECT severity, count(*) AS count FROM (${select}) GROUP BY severity`)
    .all({ of, but, ofBase: base(of), butBase: base(but) })
  return { error: 0, warning: 0, info: 0, ...Object.fromEntries(rows.map(({ severity, count }) => [severity, count])) }
}

/** A condition on a row of a list: it counts for this check. */
export const counts = (run: number | string) => `(since IS NULL OR since <= ${run}) AND (gone IS NULL OR gone > ${run})`

const otherList = `
  SELECT ${place} FROM findings WHERE run = @ofBase AND ${counts('@of')}
  EXCEPT SELECT ${place} FROM findings WHERE run = @butBase AND ${counts('@but')}`

/** Only rows that came or went between the two can differ; each is looked for among those of its record. */
const sameList = `
  SELECT DISTINCT ${place} FROM (
    SELECT * FROM findings WHERE run = @ofBase AND since > min(@of, @but) AND since <= max(@of, @but)
    UNION ALL SELECT * FROM findings WHERE run = @ofBase AND gone > min(@of, @but) AND gone <= max(@of, @but)
  ) AS mine
  WHERE ${counts('@of')} AND NOT EXISTS (
    SELECT 1 FROM findings AS other
    WHERE other.run = @ofBase AND other.at IS mine.at AND other.severity = mine.severity AND other.rule = mine.rule
    AND other.record IS mine.record AND other.field IS mine.field AND other.extra IS mine.extra AND other.message = mine.message
    AND ${counts('@but').replaceAll('since', 'other.since').replaceAll('gone', 'other.gone')}
  )`
