/** Rows kept apart, with the reason and their raw text: those that cannot be read as records, and those that are none and were set aside. */

import type { RawRow, SetAside } from '../read/sheet.ts'
import type { Connection } from './connection.ts'

export interface QuarantinedRow {
  readonly run: number
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly line: number
  /** 1 is the first; null where no single column is at fault. */
  readonly column: number | null
  /** `unreadable`, or `set-aside` for a row that is no record. */
  readonly kind: string
  readonly reason: string
  readonly detail: string | null
  readonly raw: string
}

/** `removed`: a person took out the record of this row. */
export interface RowApart extends Omit<RawRow, 'aside'> {
  readonly aside?: SetAside | 'removed'
}

export interface QuarantineStore {
  insertNew(run: number, file: number, rows: readonly RowApart[]): void
  /** All rows kept apart in the order they came, or one run's. */
  list(run?: number): QuarantinedRow[]
  /** Rows that cannot be read, of the newest sheet of each path, in the order they came. */
  unreadable(): (QuarantinedRow & { readonly id: number })[]
  /** The raw texts of some rows. */
  rawOf(ids: Iterable<number>): string[]
  /** Rows that cannot be read. */
  count(): number
  /** Rows that are no records. */
  setAside(): number
}

const published = "runs.state IN ('done', 'running')"

export function quarantineStore(db: Connection): QuarantineStore {
  const add = db.prepare(
    'INSERT INTO quarantine (run, file, "row", line, "column", kind, reason, detail, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const countOf = db
    .prepare<[string], number>(`SELECT count(*) FROM quarantine JOIN runs ON runs.id = run WHERE ${published} AND kind = ?`)
    .pluck()
  return {
    insertNew(run, file, rows) {
      for (const { row, line, cells, broken, aside } of rows) {
        const kind = broken === undefined && aside !== undefined ? 'set-aside' : 'unreadable'
        const raw = broken?.raw ?? JSON.stringify(cells)
        add.run(run, file, row, line, broken?.column ?? null, kind, broken?.reason ?? aside ?? 'unreadable', broken?.detail ?? null, raw)
      }
    },
    list(run) {
      return db
        .prepare<number[], QuarantinedRow>(
          `SELECT quarantine.run, path AS file, sheet, "row", line, "column", quarantine.kind, reason, detail, raw
           FROM quarantine JOIN files ON files.id = quarantine.file JOIN runs ON runs.id = quarantine.run
           WHERE ${published} ${run === undefined ? '' : 'AND quarantine.run = ?'} ORDER BY quarantine.id`,
        )
        .all(...(run === undefined ? [] : [run]))
    },
    unreadable: () =>
      db
        .prepare<[], QuarantinedRow & { id: number }>(
          `SELECT quarantine.id, quarantine.run, path AS file, sheet, "row", line, "column", quarantine.kind, reason, detail, raw
           FROM quarantine JOIN files ON files.id = quarantine.file JOIN runs ON runs.id = quarantine.run
           WHERE ${published} AND quarantine.kind = 'unreadable' AND NOT EXISTS (
             SELECT 1 FROM files AS newer JOIN runs AS later ON later.id = newer.run AND later.state IN ('done', 'running')
             WHERE newer.path = files.path AND newer.sheet IS files.sheet AND newer.id > files.id)
           ORDER BY quarantine.id`,
        )
        .all(),
    rawOf(ids) {
      const raw = db.prepare<[number], string>('SELECT raw FROM quarantine WHERE id = ?').pluck()
      return [...ids].flatMap((id) => raw.get(id) ?? [])
    },
    count: () => countOf.get('unreadable') ?? 0,
    setAside: () => countOf.get('set-aside') ?? 0,
  }
}
