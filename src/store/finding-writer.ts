/** Adds findings to the list of a check, and takes away what it no longer finds. */

import type { Finding } from '../finding.ts'
import type { Connection } from './connection.ts'
import { type FindingRow, type FindingsOf, rowOf, type SettledFinding, type Told, told } from './finding-row.ts'

/** @param baseOf the check whose list a check goes on with */
export function findingWriter(db: Connection, baseOf: (run: number) => number) {
  const columns = [...told.map((name) => `"${name}"`), 'run', 'at', 'part', 'since']
  const insert = db.prepare(`INSERT INTO findings (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  const remove = db.prepare('DELETE FROM findings WHERE id = ?')
  const end = db.prepare('UPDATE findings SET gone = ? WHERE id = ?')
  const ofRecord = db.prepare<[number, number], FindingRow>('SELECT * FROM findings WHERE run = ? AND gone IS NULL AND at = ?')
  const ofSheets = db.prepare<[number], FindingRow>(
    'SELECT * FROM findings WHERE run = ? AND gone IS NULL AND at IS NULL AND record IS NULL',
  )
  const ofRange = db.prepare<[number, number, number], Pick<FindingRow, 'id' | 'since'>>(
    'SELECT id, since FROM findings WHERE run = ? AND gone IS NULL AND at BETWEEN ? AND ?',
  )
  const add = (run: number, row: Told, at: number | null, part: number) => {
    const base = baseOf(run)
    insert.run(...told.map((name) => row[name]), base, at, part, run === base ? null : run)
  }
  /** A check may be brought up to date after it ended: what it found itself is deleted, what an earlier one found ends with it. */
  const take = (run: number, { id, since }: Pick<FindingRow, 'id' | 'since'>) => {
    if ((since ?? baseOf(run)) === run) remove.run(id)
    else end.run(run, id)
  }
  return {
    add: (run: number, finding: Finding, at: number | null, part: number) => add(run, rowOf(finding), at, part),
    settle(run: number, at: number | null, { rules, except, part }: FindingsOf, findings: readonly SettledFinding[]): void {
      const known = at === null ? ofSheets.all(baseOf(run)) : ofRecord.all(baseOf(run), at)
      const isMeant = (row: FindingRow) =>
        rules?.has(row.rule) !== false && except?.has(row.rule) !== true && (part === undefined || row.part === part)
      const old = known.filter(isMeant)
      if (old.length + findings.length === 0) return
      const left = new Map<string, FindingRow[]>()
      for (const row of old) left.set(nameOf(row, row.part), [...(left.get(nameOf(row, row.part)) ?? []), row])
      for (const { finding, part: own } of findings) {
        const row = rowOf(finding)
        const same = left.get(nameOf(row, own))?.pop()
        if (same === undefined) add(run, row, at, own)
      }
      for (const rows of left.values()) for (const row of rows) take(run, row)
    },
    remove(run: number, first: number, last: number): void {
      for (const row of ofRange.all(baseOf(run), first, last)) take(run, row)
    },
  }
}

const nameOf = (row: Told, part: number) => JSON.stringify([part, ...told.map((name) => row[name])])
