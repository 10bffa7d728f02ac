/** Rows that cannot be read as records, with the reason and their raw text. */

import type { RawRow } from '../read/sheet.ts'
import type { Connection } from './connection.ts'

export interface QuarantinedRow {
  readonly run: number
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly line: number
  /** 1 is the first; null where no single column is at fault. */
  readonly column: number | null
  readonly reason: string
  readonly detail: string | null
  readonly raw: string
}

export interface QuarantineStore {
  insertNew(run: number, file: number, rows: readonly RawRow[]): void
  /** All rows in quarantine in the order they came, or one run's. */
  list(run?: number): QuarantinedRow[]
  count(): number
}

const published = "runs.state IN ('done', 'running')"

export function quarantineStore(db: Connection): QuarantineStore {
  const add = db.prepare('INSERT INTO quarantine (run, file, "row", line, "column", reason, detail, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  return {
    insertNew(run, file, rows) {
      for (const { row, line, cells, broken } of rows) {
        const raw = broken?.raw ?? JSON.stringify(cells)
        add.run(run, file, row, line, broken?.column ?? null, broken?.reason ?? 'unreadable', broken?.detail ?? null, raw)
      }
    },
    list(run) {
      return db
        .prepare<number[], QuarantinedRow>(
          `SELECT quarantine.run, path AS file, sheet, "row", line, "column", reason, detail, raw
           FROM quarantine JOIN files ON files.id = quarantine.file JOIN runs ON runs.id = quarantine.run
           WHERE ${published} ${run === undefined ? '' : 'AND quarantine.run = ?'} ORDER BY quarantine.id`,
        )
        .all(...(run === undefined ? [] : [run]))
    },
    count: () => db.prepare<[], number>(`SELECT count(*) FROM quarantine JOIN runs ON runs.id = run WHERE ${published}`).pluck().get() ?? 0,
  }
}
