/**
 * Findings, by check. A check of everything begins a list; the checks of what changed that follow go on with it, so that a list holds what each
 * of them found: a row counts from the check `since` on, or from the first, until the check that found it `gone`.
 */

import type { Finding, Severity } from '../finding.ts'
import type { Connection } from './connection.ts'
import { counts as countsFor, findingsOnlyIn } from './finding-changes.ts'
import {
  type AboutRecord,
  type CountedRow,
  countedColumns,
  type FindingRow,
  type FindingsOf,
  findingOf,
  type RowInOrder,
  rowColumns,
  type SettledFinding,
  wholeRow,
} from './finding-row.ts'
import { findingWriter } from './finding-writer.ts'
import { inBatches } from './in-batches.ts'
import { quoted } from './names.ts'

export interface FindingStore {
  /** Begins the list of a check of everything and returns the function that adds to it. @param at the record; null: a sheet */
  replaceForRun(run: number): (finding: Finding, at?: number | null, part?: number) => void
  /** Makes a check go on with the list that the check `before` has. */
  goOn(run: number, before: number): void
  /** What a check knows, by record and then by rule, what is said of sheets last; without `run`, of the newest check. */
  list(run?: number): IterableIterator<Finding>
  /** What counting needs of each of them: those of one record stand together, in any order. */
  counted(run: number): IterableIterator<CountedRow>
  /** These findings of a list, by their ids, in the order of `list`. */
  whole(ids: readonly number[]): Finding[]
  /** What a check knows that proposes a fix of at least this confidence, in the same order. */
  fixable(run: number, atLeast: number): Finding[]
  /** Replaces what a check knows of these records by the rules that `of` names; what stays the same stays. */
  settle(run: number, of: FindingsOf, about: readonly AboutRecord[]): void
  /** The same of what is said of sheets. */
  settleSheets(run: number, of: FindingsOf, findings: readonly SettledFinding[]): void
  /** Takes away all that a check knows of these records. */
  removeOfRecords(run: number, records: readonly number[]): void
  /** The same of the records from `first` to `last`. */
  removeOfRange(run: number, first: number, last: number): void
  /** Those of the records of which a check knows something. */
  about(run: number, records: readonly number[]): number[]
  /** Those of which it knows an error. */
  withError(run: number, records: readonly number[]): number[]
  /** Counts by severity: findings of run `of` that run `but` has not. */
  onlyIn(of: number, but: number): Readonly<Record<Severity, number>>
  /** Of how many cells a run has something to tell. */
  cells(run: number): number
  /** The check of the list at which a finding came or went last. */
  lastChange(run: number): number
  /** How many of each severity a run has. */
  counts(run: number): Readonly<Record<Severity, number>>
}

const columns = rowColumns.map(quoted).join(', ')

export function findingStore(db: Connection): FindingStore {
  const baseOf = db.prepare<[number], number>('SELECT base FROM checks WHERE run = ?').pluck()
  const lastOf = db.prepare<[number], number | null>('SELECT max(run) FROM checks WHERE base = ?').pluck()
  const begin = db.prepare('INSERT OR REPLACE INTO checks (run, base) VALUES (?, ?)')
  const base = (run: number) => baseOf.get(run) ?? run
  const isNewest = (run: number) => (lastOf.get(base(run)) ?? run) <= run
  /** A condition: the row counts for a check. Most checks asked for are the newest of their list, whose rows are those not gone. */
  const standing = (run: number) => (isNewest(run) ? 'gone IS NULL' : countsFor(run))
  const thoseOf = (run: number) => `WHERE run = ? AND ${standing(run)}`
  const write = findingWriter(db, base)
  const statements = new Map<string, ReturnType<typeof db.prepare<unknown[]>>>()
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? db.prepare<unknown[]>(sql)
    statements.set(sql, statement)
    return statement
  }

  /** Rows that count for a check, by record. */
  function* rowsOf(run: number, and = '', args: readonly unknown[] = []): Generator<FindingRow> {
    const rows = (rest: string) =>
      db
        .prepare<unknown[], RowInOrder>(`SELECT ${columns} FROM findings ${thoseOf(run)} ${and} AND at IS ${rest}`)
        .raw()
        .iterate(base(run), ...args)
    yield* inOrder(rows(ofRecords))
    // An older program left no record: the order in which its findings were made is that of the records.
    for (const row of rows(ofOlder)) yield wholeRow(row)
    yield* inOrder(rows(ofSheets))
  }

  function those(run: number, records: readonly number[], and: string): number[] {
    const sql = `SELECT DISTINCT at FROM findings WHERE run = ? AND gone IS NULL AND at IN (SELECT value FROM json_each(?)) ${and}`
    return inBatches(records).flatMap((batch) => prepared(sql).pluck().all(base(run), JSON.stringify(batch)) as number[])
  }

  return {
    replaceForRun(run) {
      db.prepare('DELETE FROM findings WHERE run = ?').run(run)
      begin.run(run, run)
      const add = write.adder(run)
      return (finding, at = null, part = 0) => add(finding, at, part)
    },
    goOn: (run, before) => void begin.run(run, base(before)),
    fixable: (run, atLeast) => Array.from(rowsOf(run, "AND fix IS NOT NULL AND fix ->> 'confidence' >= ?", [atLeast]), findingOf),
    settle: write.settle,
    settleSheets: write.settleSheets,
    removeOfRecords: write.removeOfRecords,
    removeOfRange: write.removeOfRange,
    *list(run) {
      const newest = prepared('SELECT max(run) FROM checks').pluck().get() as number | null
      for (const row of rowsOf(run ?? newest ?? 0)) yield findingOf(row)
    },
    *counted(run) {
      for (const rest of [ofRecords, ofOlder, ofSheets])
        yield* db
          .prepare<unknown[], CountedRow>(`SELECT ${countedColumns} FROM findings ${thoseOf(run)} AND at IS ${rest}`)
          .raw()
          .iterate(base(run))
    },
    whole(ids) {
      const of = (rest: string) =>
        prepared(`SELECT ${columns} FROM findings WHERE id IN (SELECT value FROM json_each(?)) AND at IS ${rest}`)
          .raw()
          .all(JSON.stringify(ids)) as RowInOrder[]
      return [...inOrder(of(ofRecords)), ...of(ofOlder).map(wholeRow), ...inOrder(of(ofSheets))].map(findingOf)
    },
    about: (run, records) => those(run, records, ''),
    withError: (run, records) => those(run, records, "AND severity = 'error'"),
    onlyIn(of, but) {
      return findingsOnlyIn(db, { of, but, base })
    },
    cells(run) {
      return prepared(
        `SELECT count(*) FROM (SELECT DISTINCT coalesce(at, record), field, extra FROM findings
         WHERE run = ? AND ${standing(run)} AND record IS NOT NULL AND (field IS NOT NULL OR extra IS NOT NULL))`,
      )
        .pluck()
        .get(base(run)) as number
    },
    lastChange(run) {
      const newest = (column: 'since' | 'gone') =>
        prepared(`SELECT max(${column}) FROM findings WHERE run = ? AND ${column} IS NOT NULL`).pluck().get(base(run)) as number | null
      return Math.max(base(run), newest('since') ?? 0, newest('gone') ?? 0)
    },
    counts(run) {
      const rows = prepared(`SELECT severity, count(*) AS count FROM findings WHERE run = ? AND ${standing(run)} GROUP BY severity`).all(
        base(run),
      ) as { severity: Severity; count: number }[]
      return { error: 0, warning: 0, info: 0, ...Object.fromEntries(rows.map(({ severity, count }) => [severity, count])) }
    },
  }
}

/** Which findings there are, each with its order: of records, of records by an older program, of sheets. */
const ofRecords = 'NOT NULL ORDER BY at'
const ofOlder = 'NULL AND record IS NOT NULL ORDER BY id'
const ofSheets = 'NULL AND record IS NULL ORDER BY id'

/** The rows of one record, which may have come with different checks, by what they say. */
function* inOrder(rows: Iterable<RowInOrder>): Generator<FindingRow> {
  let same: FindingRow[] = []
  for (const plain of rows) {
    const row = wholeRow(plain)
    if (same.length > 0 && same[0]!.at !== row.at) {
      yield* same.sort(byWords)
      same = []
    }
    same.push(row)
  }
  yield* same.sort(byWords)
}

function byWords(a: FindingRow, b: FindingRow): number {
  for (const name of ['rule', 'part', 'field', 'extra', 'message', 'data', 'value'] as const) {
    const [x, y] = [a[name] ?? '', b[name] ?? '']
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}
