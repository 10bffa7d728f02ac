/** The change log: what each run did to each record. An insert names a range of records, whose values are in their raw rows; an update a field. */

import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import { inBatches } from './in-batches.ts'

export interface Change {
  readonly run: number
  readonly command: string
  readonly operator: string
  /** ISO 8601, UTC: when the run began. */
  readonly at: string
  readonly kind: SheetKind
  readonly action: 'insert' | 'update' | 'remove' | 'restore' | 'merge' | 'split'
  readonly record: number
  /**
   * Only for an update, a merge and a split. Own columns start with `_`: `_row` is the raw row a record was made from, `_into` the golden record
   * it belongs to.
   */
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}

/** An entry of the log as it is stored. */
export interface LoggedChange extends Pick<Change, 'run' | 'command' | 'kind' | 'action' | 'record' | 'field' | 'before' | 'after'> {
  readonly id: number
  /** The last record of a range; `record` is its first. */
  readonly last: number
  /** The run that this one undoes. */
  readonly undoes: number | null
}

export interface ChangeStore {
  /** Logs that records `first` to `last` were made. */
  inserted(run: number, kind: SheetKind, first: number, last: number): void
  /** Logs that a field of a record changed. */
  updated(run: number, kind: SheetKind, record: number, field: string, before: string | null, after: string | null): void
  /** Logs that records `first` to `last` were taken out, or brought back. */
  removedOrRestored(run: number, kind: SheetKind, action: 'remove' | 'restore', first: number, last: number): void
  /** Logs many changed fields. */
  updatedAll(
    run: number,
    kind: SheetKind,
    changes: readonly (readonly [record: number, field: string, before: string | null, after: string | null])[],
  ): void
  /** Whether the run changed a record. */
  hasAny(run: number): boolean
  /** The entries of a run, oldest first. */
  ofRun(run: number): LoggedChange[]
  /** Records changed after this entry of the log: those with changed fields, and the ranges taken out or brought back. */
  changedSince(
    entry: number,
    kind: SheetKind,
  ): { readonly records: ReadonlySet<number>; readonly ranges: readonly (readonly [number, number])[] }
  /** Entries after this one that moved a record into a golden record or out of one, oldest first. */
  movesSince(entry: number): LoggedChange[]
  /** Records that an undone run joined to a golden record, with that golden record, by both. */
  undoneMerges(): { readonly record: number; readonly golden: number }[]
  /** The entries of one record, oldest first. */
  logOf(kind: SheetKind, record: number): LoggedChange[]
  /** Every change to one record, oldest first. */
  of(kind: SheetKind, record: number): Change[]
  /** Records that were ever merged into this one, by id. */
  mergedInto(kind: SheetKind, record: number): number[]
  /** Every change, oldest first, with one insert for each record; of one run if it is given. */
  list(run?: number): IterableIterator<Change>
  /** What later runs than `run` changed in a record, oldest first: undone ones too, for what undid them is there as well. */
  updatesSince(
    kind: SheetKind,
    record: number,
    run: number,
  ): { readonly command: string; readonly field: string; readonly before: string | null; readonly after: string | null }[]
  /** Records that people wrote: added, edited, or changed while they decided; also where that was undone. */
  writtenByHand(kind: SheetKind): ReadonlySet<number>
  /** Whether an import ever changed a field of the record. */
  hasImported(kind: SheetKind, record: number): boolean
}

const columns = 'changes.run, command, operator, started AS at, kind, action'
/** Changes of one field of one record; in the words of the index that finds them. */
const ofOne = "action IN ('update', 'merge', 'split')"
const joined = 'FROM changes JOIN runs ON runs.id = changes.run'

export function changeStore(db: Connection): ChangeStore {
  const add = db.prepare('INSERT INTO changes (run, kind, action, record, last, field, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const addAll = db.prepare<[{ run: number; kind: string; list: string }]>(
    `INSERT INTO changes (run, kind, action, record, last, field, before, after)
     SELECT @run, @kind, 'update', value ->> 0, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(@list) ORDER BY key`,
  )
  const logged = `SELECT changes.id, run, command, undoes, kind, action, record, last, field, before, after ${joined}`
  const updates = db.prepare<[string, number, number], ReturnType<ChangeStore['updatesSince']>[number]>(
    `SELECT command, field, before, after ${joined} WHERE kind = ? AND record = ? AND ${ofOne} AND action = 'update' AND run > ? ORDER BY changes.id`,
  )
  const entries = db.prepare<[number], LoggedChange>(`${logged} WHERE run = ? ORDER BY changes.id`)
  const any = db.prepare<[number]>('SELECT 1 FROM changes WHERE run = ? LIMIT 1')
  // A range of inserts is found by its beginning, as in `of`.
  const ofRecord = db.prepare<[{ kind: string; record: number }], LoggedChange>(
    `SELECT * FROM (${logged} WHERE kind = @kind AND record <= @record AND action = 'insert' ORDER BY record DESC LIMIT 1) WHERE last >= @record
     UNION ALL SELECT * FROM (${logged} WHERE kind = @kind AND record = @record AND ${ofOne})
     UNION ALL SELECT * FROM (${logged} WHERE kind = @kind AND last >= @record AND record <= @record AND action IN ('remove', 'restore'))
     ORDER BY 1`,
  )
  const imported = db.prepare<[string, number]>(
    `SELECT 1 ${joined} WHERE kind = ? AND record = ? AND ${ofOne} AND action = 'update' AND command = 'import' LIMIT 1`,
  )
  return {
    inserted: (run, kind, first, last) => void add.run(run, kind, 'insert', first, last, null, null, null),
    updated: (run, kind, record, field, before, after) => void add.run(run, kind, 'update', record, record, field, before, after),
    removedOrRestored: (run, kind, action, first, last) => void add.run(run, kind, action, first, last, null, null, null),
    updatedAll(run, kind, changes) {
      for (const batch of inBatches(changes)) addAll.run({ run, kind, list: JSON.stringify(batch) })
    },
    hasAny: (run) => any.get(run) !== undefined,
    ofRun: (run) => entries.all(run),
    changedSince(entry, kind) {
      const records = db
        .prepare<[number, string], number>(`SELECT DISTINCT record FROM changes WHERE id > ? AND kind = ? AND ${ofOne}`)
        .pluck()
        .all(entry, kind)
      const ranges = db
        .prepare<[number, string], [number, number]>(
          "SELECT record, last FROM changes WHERE id > ? AND kind = ? AND action IN ('remove', 'restore')",
        )
        .raw()
        .all(entry, kind)
      return { records: new Set(records), ranges }
    },
    movesSince: (entry) =>
      db
        .prepare<[number], LoggedChange>(
          `${logged} WHERE changes.id > ? AND kind = 'customers' AND action IN ('merge', 'split') ORDER BY changes.id`,
        )
        .all(entry),
    undoneMerges: () =>
      db
        .prepare<[], { record: number; golden: number }>(
          `SELECT DISTINCT record, CAST(after AS INTEGER) AS golden FROM changes JOIN runs ON runs.id = changes.run
           WHERE runs.state = 'undone' AND command = 'merge' AND action = 'merge' ORDER BY golden, record`,
        )
        .all(),
    logOf: (kind, record) => ofRecord.all({ kind, record }),
    of(kind, record) {
      // Ranges of inserts do not overlap: only the last one to begin at or before the record can hold it.
      const made = db
        .prepare<[number, string, number], Change & { last: number }>(
          `SELECT ${columns}, ? AS record, field, before, after, last ${joined} WHERE kind = ? AND record <= ? AND action = 'insert' ORDER BY changes.record DESC LIMIT 1`,
        )
        .all(record, kind, record)
        .filter(({ last }) => last >= record)
        .map(({ last: _, ...change }) => change)
      const later = db
        .prepare<[number, string, number, string, number, number], Change>(
          `SELECT ${columns}, ? AS record, field, before, after ${joined}
           WHERE changes.id IN (SELECT id FROM changes WHERE kind = ? AND record = ? AND ${ofOne}
             UNION ALL SELECT id FROM changes WHERE kind = ? AND last >= ? AND record <= ? AND action IN ('remove', 'restore'))
           ORDER BY changes.id`,
        )
        .all(record, kind, record, kind, record, record)
      return [...made, ...later]
    },
    mergedInto: (kind, record) =>
      db
        .prepare<[string, string], number>(
          `SELECT DISTINCT record FROM changes WHERE kind = ? AND ${ofOne} AND action = 'merge' AND after = ? ORDER BY record`,
        )
        .pluck()
        .all(kind, String(record)),
    *list(run) {
      const where = run === undefined ? '' : 'WHERE changes.run = ?'
      const rows = db
        .prepare<number[], Change & { last: number }>(
          `SELECT ${columns}, record, last, field, before, after ${joined} ${where} ORDER BY changes.id`,
        )
        .iterate(...(run === undefined ? [] : [run]))
      for (const { last, ...change } of rows) for (let record = change.record; record <= last; record++) yield { ...change, record }
    },
    updatesSince: (kind, record, run) => updates.all(kind, record, run),
    writtenByHand(kind) {
      const found = new Set<number>()
      const ranges = db
        .prepare<[string], [number, number]>(
          `SELECT record, last FROM changes WHERE run IN (SELECT id FROM runs WHERE command IN ('add', 'edit', 'review'))
           AND kind = ? AND action IN ('insert', 'update')`,
        )
        .raw()
      for (const [first, last] of ranges.iterate(kind)) for (let record = first; record <= last; record++) found.add(record)
      return found
    },
    hasImported: (kind, record) => imported.get(kind, record) !== undefined,
  }
}
