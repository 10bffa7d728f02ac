/** Adds findings to the list of a check, and takes away what it no longer finds: of thousands of records at a time. */

import type { Finding } from '../finding.ts'
import type { Connection } from './connection.ts'
import { type AboutRecord, type FindingRow, type FindingsOf, rowOf, type SettledFinding, type Told, told } from './finding-row.ts'
import { inBatches } from './in-batches.ts'

/** @param baseOf the check whose list a check goes on with */
export function findingWriter(db: Connection, baseOf: (run: number) => number) {
  const columns = [...told.map((name) => `"${name}"`), 'run', 'at', 'part', 'since']
  const insert = db.prepare(`INSERT INTO findings (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  const ofRecords = db.prepare<[number, string], FindingRow>(
    'SELECT * FROM findings WHERE run = ? AND gone IS NULL AND at IN (SELECT value FROM json_each(?))',
  )
  const ofSheets = db.prepare<[number], FindingRow>(
    'SELECT * FROM findings WHERE run = ? AND gone IS NULL AND at IS NULL AND record IS NULL',
  )
  const takeThose = taker(db, 'id IN (SELECT value FROM json_each(@list))')
  const takeOfRecords = taker(db, 'run = @base AND gone IS NULL AND at IN (SELECT value FROM json_each(@list))')
  const takeOfRange = taker(db, 'run = @base AND gone IS NULL AND at BETWEEN @first AND @last')
  const adder = (run: number) => {
    const base = baseOf(run)
    const since = run === base ? null : run
    return (row: Told, at: number | null, part: number) => void insert.run(...told.map((name) => row[name]), base, at, part, since)
  }
  const settleThose = (run: number, { rules, except, part }: FindingsOf, known: readonly FindingRow[], about: readonly AboutRecord[]) => {
    const isMeant = (row: FindingRow) =>
      rules?.has(row.rule) !== false && except?.has(row.rule) !== true && (part === undefined || row.part === part)
    const old = new Map<number | null, FindingRow[]>()
    for (const row of known) {
      if (!isMeant(row)) continue
      const same = old.get(row.at)
      if (same === undefined) old.set(row.at, [row])
      else same.push(row)
    }
    const add = adder(run)
    const ended: number[] = []
    for (const { at, findings } of about) {
      const rows = old.get(at)
      if (rows === undefined) for (const { finding, part: own } of findings) add(rowOf(finding), at, own)
      else ended.push(...exchanged(rows, findings, (row, own) => add(row, at, own)))
    }
    if (ended.length > 0) takeThose({ run, base: baseOf(run), list: JSON.stringify(ended) })
  }
  const knownOf = (run: number, about: readonly AboutRecord[]) => {
    const old = about.flatMap(({ at, isFresh }) => (isFresh === true ? [] : [at]))
    return old.length === 0 ? [] : ofRecords.all(baseOf(run), JSON.stringify(old))
  }
  return {
    adder(run: number) {
      const add = adder(run)
      return (finding: Finding, at: number | null, part: number) => add(rowOf(finding), at, part)
    },
    settle(run: number, of: FindingsOf, about: readonly AboutRecord[]): void {
      for (const batch of inBatches(about)) settleThose(run, of, knownOf(run, batch), batch)
    },
    settleSheets(run: number, of: FindingsOf, findings: readonly SettledFinding[]): void {
      settleThose(run, of, ofSheets.all(baseOf(run)), [{ at: null, findings }])
    },
    removeOfRecords(run: number, records: readonly number[]): void {
      for (const batch of inBatches(records)) takeOfRecords({ run, base: baseOf(run), list: JSON.stringify(batch) })
    },
    removeOfRange: (run: number, first: number, last: number) => takeOfRange({ run, base: baseOf(run), first, last }),
  }
}

/** A check may be brought up to date after it ended: what it found itself is deleted, what an earlier one found ends with it. */
function taker(
  db: Connection,
  which: string,
): (of: { readonly run: number; readonly base: number; readonly [name: string]: unknown }) => void {
  const remove = db.prepare<[object]>(`DELETE FROM findings WHERE ${which} AND coalesce(since, @base) = @run`)
  const end = db.prepare<[object]>(`UPDATE findings SET gone = @run WHERE ${which} AND coalesce(since, @base) <> @run`)
  return (of) => {
    remove.run(of)
    end.run(of)
  }
}

/** Adds what is not among the rows known of a record; gives the ids of those that are found no longer. */
function exchanged(rows: readonly FindingRow[], findings: readonly SettledFinding[], add: (row: Told, part: number) => void): number[] {
  const left = new Map<string, FindingRow[]>()
  for (const row of rows) {
    const name = nameOf(row, row.part)
    left.set(name, [...(left.get(name) ?? []), row])
  }
  for (const { finding, part } of findings) {
    const row = rowOf(finding)
    if (left.get(nameOf(row, part))?.pop() === undefined) add(row, part)
  }
  return [...left.values()].flatMap((ended) => ended.map(({ id }) => id))
}

const nameOf = (row: Told, part: number) => JSON.stringify([part, ...told.map((name) => row[name])])
