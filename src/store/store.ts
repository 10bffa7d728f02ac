/** The store, opened: one part for each table. The only place that uses SQL. */

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault, fault } from '../errors.ts'
import type { SheetKind } from '../schema/field.ts'
import { type ChangeStore, changeStore } from './changes.ts'
import { type ClusterStore, clusterStore } from './clusters.ts'
import { type Connection, connectToRead, connectToScratch, connectToWrite } from './connection.ts'
import { withStoreFaults } from './faults.ts'
import { type FileStore, fileStore } from './files.ts'
import { type FindingStore, findingStore } from './findings.ts'
import { type StorePlace, takeWriterLock, type Writer, whileNobodyWrites } from './lock.ts'
import { newMemory } from './memory.ts'
import { migrate, migrations, versionOf } from './migrations.ts'
import { type ModelStore, modelStore } from './models.ts'
import { type NumberSeries, numberSeries } from './numbers.ts'
import { type PairStore, pairStore } from './pairs.ts'
import { type QuarantineStore, quarantineStore } from './quarantine.ts'
import { type RawRowStore, rawRowStore } from './raw-rows.ts'
import { realPath } from './real-path.ts'
import { type RecordStore, recordStore } from './records.ts'
import { closeUnfinishedRuns, hasUnfinishedRuns, type RunStore, runStore } from './runs.ts'

export interface StoreOptions {
  /** The key of an encrypted store; a new store made with a key is encrypted. */
  readonly key?: string
  /** Who writes; without it the store is opened for reading. There may be many readers at a time. */
  readonly writer?: Writer
  readonly clock: () => Date
  /** For a dry run where there is no store yet: works on an empty one that is gone when it is closed. */
  readonly scratch?: boolean
  /** Makes a folder for its owner alone, for a copy of a store that lies where nothing may be written; by default in the folder of temporary files. */
  readonly newFolder?: () => string
  /** The user's day, `YYYY-MM-DD`, which customer numbers are made with; without it, the clock's in UTC. */
  readonly today?: () => string
  /** Limits the file to so many pages of 4 KiB: lets a test fill the disk. */
  readonly maxPages?: number
}

export interface Store {
  readonly path: string
  readonly isEncrypted: boolean
  /** Customers; `recordsOf` gives the other kinds. */
  readonly records: RecordStore
  recordsOf(kind: SheetKind): RecordStore
  readonly runs: RunStore
  readonly changes: ChangeStore
  readonly files: FileStore
  readonly rows: RawRowStore
  readonly quarantine: QuarantineStore
  readonly findings: FindingStore
  readonly pairs: PairStore
  readonly clusters: ClusterStore
  readonly models: ModelStore
  /** Customer numbers from a template, within a run. */
  numbers(template: string): NumberSeries
  /** A name under which a record can be found from now on. */
  addAlias(run: number, alias: string, record: number): void
  /** What SQLite's integrity check finds; empty when the file is sound. */
  problems(): string[]
  close(): void
}

/**
 * Opens the store at `path`; a writer makes it when it is missing. Throws the STORE_ faults: busy (with who holds it), missing, key missing or
 * wrong, foreign, newer, damaged.
 */
export function openStore(path: string, options: StoreOptions): Store {
  const { writer, clock } = options
  const now = clock().toISOString()
  if (options.scratch === true) return scratch(path, options, now)
  const place = { path, real: realPath(path) }
  if (writer === undefined) return reader(place, options, now)
  const release = takeWriterLock(place, writer, now)
  try {
    const db = connectToWrite(path, options.key)
    try {
      if (options.maxPages !== undefined) db.pragma(`max_page_count = ${options.maxPages}`)
      return withStoreFaults(path, () => {
        migrate(db, path, now)
        closeUnfinished(db, path, now)
        return storeOf(db, path, options, release)
      })
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    release(error instanceof Fault && error.code === 'STORE_FOREIGN')
    throw error
  }
}

function scratch(path: string, options: StoreOptions, now: string): Store {
  const db = connectToScratch(path, options.key)
  migrate(db, path, now)
  return storeOf(db, path, options, () => {})
}

function reader(place: StorePlace, options: StoreOptions, now: string): Store {
  const { path, real } = place
  const { db, isCopy } = connectToRead(path, real, options.key, options.newFolder ?? (() => mkdtempSync(join(tmpdir(), 'crm-clean-'))))
  const writing = (work: () => void) => {
    db.pragma('query_only = OFF')
    try {
      work()
    } finally {
      db.pragma('query_only = ON')
    }
  }
  try {
    return withStoreFaults(path, () => {
      const version = versionOf(db, path)
      if (version === 0) throw fault('STORE_MISSING', { path })
      if (version < migrations.length) writing(() => migrate(db, path, now))
      if (hasUnfinishedRuns(db)) {
        const close = () => writing(() => closeUnfinished(db, path, now))
        if (isCopy) close()
        else whileNobodyWrites(place, close)
      }
      db.exec('BEGIN') // the reader sees one state of the store for as long as it is open
      return storeOf(db, path, options, () => {})
    })
  } catch (error) {
    db.close()
    throw error
  }
}

/** A writer died in the middle of a run: SQLite rolled it back. The run is marked, and the file must be sound. */
function closeUnfinished(db: Connection, path: string, now: string): void {
  if (closeUnfinishedRuns(db, now) > 0) refuseDamage(db, path)
}

function refuseDamage(db: Connection, path: string): void {
  const [problem] = check(db, 'quick_check')
  if (problem !== undefined)
    throw fault('STORE_DAMAGED', { path, problem: { en: `SQLite finds "${problem}"`, zh: `SQLite 检查发现“${problem}”` } })
}

function check(db: Connection, how: 'quick_check' | 'integrity_check'): string[] {
  const found = db.pragma(how) as Record<string, string>[]
  return found.map((row) => row[how] ?? '').filter((text) => text !== 'ok')
}

function storeOf(db: Connection, path: string, { clock, key, today }: StoreOptions, release: () => void): Store {
  const memory = newMemory()
  const files = fileStore(db, memory)
  const rows = rawRowStore(db, memory)
  const kinds = new Map<SheetKind, RecordStore>()
  const recordsOf = (kind: SheetKind) => {
    const found = kinds.get(kind) ?? recordStore(db, kind, files, rows, memory)
    kinds.set(kind, found)
    return found
  }
  return {
    path,
    isEncrypted: key !== undefined,
    records: recordsOf('customers'),
    recordsOf,
    runs: runStore(db, path, clock, memory),
    changes: changeStore(db),
    files,
    rows,
    quarantine: quarantineStore(db),
    findings: findingStore(db),
    pairs: pairStore(db),
    clusters: clusterStore(db),
    models: modelStore(db),
    numbers: (template) => numberSeries(db, template, today?.() ?? clock().toISOString().slice(0, 10)),
    addAlias: (run, alias, record) =>
      void db.prepare('INSERT OR REPLACE INTO aliases (alias, record, run) VALUES (?, ?, ?)').run(alias, record, run),
    problems: () => [
      ...check(db, 'integrity_check'),
      ...(db.pragma('foreign_key_check') as { table: string }[]).map(({ table }) => `a row of ${table} refers to nothing`),
    ],
    close() {
      if (db.inTransaction) db.exec('ROLLBACK')
      db.close()
      release()
    },
  }
}
