/** Findings, by the run that checked. */

import type { Dimension, Finding, Fix, MessageData, Severity } from '../finding.ts'
import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import { findingsOnlyIn } from './finding-changes.ts'
import { quoted, recordKey } from './names.ts'
import { storedJson } from './stored-json.ts'

export interface FindingStore {
  /** Deletes the findings of a run and returns the function that adds new ones. */
  replaceForRun(run: number): (finding: Finding) => void
  /** The findings of a run in the order they were made; without `run`, of the newest run that has any. */
  list(run?: number): IterableIterator<Finding>
  /** A run's findings that propose a fix of at least this confidence. */
  fixable(run: number, atLeast: number): Finding[]
  /** Replaces the findings of these rules about one record in a run. */
  replaceOfRecord(run: number, record: string, rules: readonly string[], findings: readonly Finding[]): void
  /** Deletes what a run found about the records from `first` to `last`. */
  removeOfRecords(run: number, kind: SheetKind, first: number, last: number): void
  /** How many records have an error in a run. */
  recordsWithErrors(run: number): number
  /** Counts by severity: findings of run `of` that run `but` has not. */
  onlyIn(of: number, but: number): Readonly<Record<Severity, number>>
  /** How many of each severity a run has. */
  counts(run: number): Readonly<Record<Severity, number>>
}

interface FindingRow {
  rule: string
  severity: Severity
  dimension: Dimension
  file: string | null
  sheet: string | null
  row: number | null
  line: number | null
  record: string | null
  field: string | null
  extra: string | null
  message: string
  data: string
  value: string | null
  fix: string | null
}

export function findingStore(db: Connection): FindingStore {
  const add = db.prepare(
    `INSERT INTO findings (run, rule, severity, dimension, file, sheet, "row", line, record, field, extra, message, data, value, fix)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insert = (run: number, finding: Finding) => {
    const { rule, severity, dimension, ref, record, field, extra, message, data, value, fix } = finding
    const place = [ref?.file ?? null, ref?.sheet ?? null, ref?.row ?? null, ref?.line ?? null]
    const repair = fix === null ? null : JSON.stringify(fix)
    add.run(run, rule, severity, dimension, ...place, record, field, extra ?? null, message, JSON.stringify(data), value, repair)
  }
  const withFix = db.prepare<[number, number], FindingRow>(
    "SELECT * FROM findings WHERE run = ? AND fix IS NOT NULL AND fix ->> 'confidence' >= ? ORDER BY id",
  )
  const ofRecord = db.prepare<[number, string, string]>(
    'DELETE FROM findings WHERE run = ? AND record = ? AND rule IN (SELECT value FROM json_each(?))',
  )
  return {
    replaceForRun(run) {
      db.prepare('DELETE FROM findings WHERE run = ?').run(run)
      return (finding) => insert(run, finding)
    },
    fixable: (run, atLeast) => withFix.all(run, atLeast).map(findingOf),
    replaceOfRecord(run, record, rules, findings) {
      ofRecord.run(run, record, JSON.stringify(rules))
      for (const finding of findings) insert(run, finding)
    },
    removeOfRecords(run, kind, first, last) {
      const keys = `SELECT ${recordKey(kind)} FROM ${quoted(kind)} WHERE _id BETWEEN ? AND ?`
      db.prepare(`DELETE FROM findings INDEXED BY findings_record WHERE run = ? AND record IN (${keys})`).run(run, first, last)
    },
    *list(run) {
      const newest = db.prepare<[], number | null>('SELECT max(run) FROM findings').pluck().get() ?? 0
      for (const row of db.prepare<[number], FindingRow>('SELECT * FROM findings WHERE run = ? ORDER BY id').iterate(run ?? newest))
        yield findingOf(row)
    },
    recordsWithErrors: (run) =>
      db
        .prepare<[number], number>(
          "SELECT count(DISTINCT record) FROM findings WHERE run = ? AND severity = 'error' AND record IS NOT NULL",
        )
        .pluck()
        .get(run) ?? 0,
    onlyIn: (of, but) => findingsOnlyIn(db, of, but),
    counts(run) {
      const rows = db
        .prepare<[number], { severity: Severity; count: number }>(
          'SELECT severity, count(*) AS count FROM findings WHERE run = ? GROUP BY severity',
        )
        .all(run)
      return { error: 0, warning: 0, info: 0, ...Object.fromEntries(rows.map(({ severity, count }) => [severity, count])) }
    },
  }
}

function findingOf(row: FindingRow): Finding {
  const { rule, severity, dimension, file, sheet, record, field, extra, message, value } = row
  const ref = file === null || row.row === null || row.line === null ? null : { file, sheet, row: row.row, line: row.line }
  const fix = row.fix === null ? null : storedJson<Fix>(row.fix, 'object')
  const where = { ref, record, field, ...(extra === null ? {} : { extra }) }
  return { rule, severity, dimension, ...where, message, data: storedJson<MessageData>(row.data, 'object'), value, fix }
}
