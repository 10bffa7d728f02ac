/** The store, opened: one part for each table. The only place that uses SQL. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault, fault } from '../errors.ts'
import type { SheetKind } from '../schema/field.ts'
import type { Words } from '../words.ts'
import { type AliasStore, aliasStore } from './aliases.ts'
import { type ApprovalStore, approvalStore, type FourEyes, nobodyElse } from './approvals.ts'
import { type AssignmentStore, assignmentStore } from './assignments.ts'
import { type ChangeStore, changeStore } from './changes.ts'
import { type CheckMemoryStore, checkMemoryStore } from './check-memory.ts'
import { type ClusterStore, clusterStore } from './clusters.ts'
import { type ConflictStore, conflictStore } from './conflicts.ts'
import { type Connection, connectToRead, connectToScratch, connectToWrite } from './connection.ts'
import { withStoreFaults } from './faults.ts'
import { type FileStore, fileStore } from './files.ts'
import { type FindingStore, findingStore } from './findings.ts'
import { type GoldenStore, goldenStore } from './golden.ts'
import { type StorePlace, takeWriterLock, type Writer, whileNobodyWrites } from './lock.ts'
import { type MeasureStore, measureStore } from './measures.ts'
import { newMemory } from './memory.ts'
import { type ModelStore, modelStore } from './models.ts'
import { type MoveStore, moveStore } from './moves.ts'
import { type NumberSeries, numberSeries } from './numbers.ts'
import { type PairStore, pairStore } from './pairs.ts'
import { type PinStore, pinStore } from './pins.ts'
import { check, problemsOf } from './problems.ts'
import { type QuarantineStore, quarantineStore } from './quarantine.ts'
import { type RawRowStore, rawRowStore } from './raw-rows.ts'
import { realPath } from './real-path.ts'
import { type RecordStore, recordStore } from './records.ts'
import { connectToRehearse } from './rehearsal.ts'
import { type RelationStore, relationStore } from './relations.ts'
import { type RemovedRowStore, removedRowStore } from './removed-rows.ts'
import { closeUnfinishedRuns, hasUnfinishedRuns, type RunStore, runStore } from './runs.ts'
import { type SampleStore, sampleStore } from './samples.ts'
import { type SettledStepStore, settledStepStore } from './settled-steps.ts'
import { type SourceRowStore, sourceRowStore } from './source-rows.ts'
import { type UnlinkedStore, unlinkedStore } from './unlinked.ts'
import { isOlder, migrate, upgrade } from './upgrade.ts'

export interface StoreOptions {
  /** The key of an encrypted store; a new store made with a key is encrypted. */
  readonly key?: string
  /** Who writes; without it the store is opened for reading. There may be many readers at a time. */
  readonly writer?: Writer
  readonly clock: () => Date
  /** For a dry run where there is no store yet: works on an empty one that is gone when it is closed. */
  readonly scratch?: boolean
  /** For a dry run: the store stays as it is, also an older one; where a writer is at work, or nothing may be written, a copy is worked on. */
  readonly isRehearsal?: boolean
  /** A store that this opening makes is gone when it is closed without a run in it: the command failed before it did anything. */
  readonly dropUnused?: boolean
  /** Makes a folder for its owner alone, for a copy of a store that lies where nothing may be written; by default in the folder of temporary files. */
  readonly newFolder?: () => string
  /** The user's day, `YYYY-MM-DD`, which customer numbers are made with; without it, the clock's in UTC. */
  readonly today?: () => string
  /** What several people must agree to; without it nothing. */
  readonly fourEyes?: FourEyes
  /** Limits the file to so many pages of 4 KiB: lets a test fill the disk. */
  readonly maxPages?: number
}

export interface Store {
  readonly path: string
  readonly isEncrypted: boolean
  /** Where the store was copied before this opening brought it up to date; null where it was. */
  readonly copyBefore: string | null
  /** Customers; `recordsOf` gives the other kinds. */
  readonly records: RecordStore
  recordsOf(kind: SheetKind): RecordStore
  readonly runs: RunStore
  readonly changes: ChangeStore
  readonly files: FileStore
  readonly rows: RawRowStore
  readonly quarantine: QuarantineStore
  readonly findings: FindingStore
  readonly measures: MeasureStore
  readonly checkMemory: CheckMemoryStore
  readonly settledSteps: SettledStepStore
  readonly pairs: PairStore
  readonly clusters: ClusterStore
  readonly models: ModelStore
  readonly relations: RelationStore
  readonly golden: GoldenStore
  readonly moves: MoveStore
  readonly aliases: AliasStore
  readonly pins: PinStore
  readonly sourceRows: SourceRowStore
  readonly removedRows: RemovedRowStore
  readonly conflicts: ConflictStore
  readonly samples: SampleStore
  readonly unlinked: UnlinkedStore
  readonly approvals: ApprovalStore
  readonly assignments: AssignmentStore
  /** Customer numbers from a template, within a run. */
  numbers(template: string): NumberSeries
  /** What SQLite's integrity check finds, and values that are not as they were written; empty when the file is sound. */
  problems(): Words[]
  close(): void
}

/**
 * Opens the store at `path`; a writer makes it when it is missing. Throws the STORE_ faults: busy (with who holds it), missing, linked, key missing
 * or wrong, foreign, newer, damaged.
 */
export function openStore(path: string, options: StoreOptions): Store {
  const { writer, clock } = options
  const now = clock().toISOString()
  if (options.scratch === true) return scratch(path, options, now)
  const place = { path, real: realPath(path) }
  const isThere = existsSync(path)
  if (options.isRehearsal === true && isThere && mustCopy(place, options)) return rehearsal(place, options, now)
  if (writer === undefined) return reader(place, options, now)
  const isNew = !isThere
  let release: ReturnType<typeof takeWriterLock>
  try {
    release = takeWriterLock(place, writer, now)
  } catch (error) {
    if (options.isRehearsal !== true || !(error instanceof Fault) || error.code !== 'STORE_BUSY') throw error
    return rehearsal(place, options, now)
  }
  try {
    const db = connectToWrite(path, options.key)
    try {
      if (options.maxPages !== undefined) db.pragma(`max_page_count = ${options.maxPages}`)
      return withStoreFaults(path, () => {
        const copy = upgrade(db, place, options.key, now)
        closeUnfinished(db, path, now)
        if (!isNew || options.dropUnused !== true) return storeOf(db, path, options, copy, release)
        let isUnused = false
        const store = storeOf(db, path, options, copy, () => {
          if (isUnused) rmSync(path, { force: true })
          release(isUnused)
        })
        return {
          ...store,
          close() {
            isUnused = !db.inTransaction && store.runs.list().length === 0
            store.close()
          },
        }
      })
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    release((error instanceof Fault && error.code === 'STORE_FOREIGN') || !existsSync(place.real))
    throw error
  }
}

/** Whether the store is older than this program, or lies where a writer could not write. */
function mustCopy({ path, real }: StorePlace, { key, writer, newFolder = ownFolder }: StoreOptions): boolean {
  const { db, isCopy } = connectToRead(path, real, key, newFolder)
  try {
    return isCopy ? writer !== undefined : withStoreFaults(path, () => isOlder(db, path))
  } finally {
    db.close()
  }
}

function rehearsal(place: StorePlace, options: StoreOptions, now: string): Store {
  const db = connectToRehearse(place, options.key, options.newFolder ?? ownFolder, now)
  return storeOf(db, place.path, options, null, () => {})
}

const ownFolder = () => mkdtempSync(join(tmpdir(), 'crm-clean-'))

function scratch(path: string, options: StoreOptions, now: string): Store {
  const db = connectToScratch(path, options.key)
  migrate(db, path, now)
  return storeOf(db, path, options, null, () => {})
}

function reader(place: StorePlace, options: StoreOptions, now: string): Store {
  const { path, real } = place
  const { db, isCopy } = connectToRead(path, real, options.key, options.newFolder ?? ownFolder)
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
      let copy: string | null = null
      if (isOlder(db, path)) {
        if (isCopy) writing(() => migrate(db, path, now))
        else copy = upgradeToRead(db, place, options.key, now, writing)
      }
      if (hasUnfinishedRuns(db)) {
        const close = () => writing(() => closeUnfinished(db, path, now))
        if (isCopy) close()
        else whileNobodyWrites(place, close)
      }
      db.exec('BEGIN') // the reader sees one state of the store for as long as it is open
      return storeOf(db, path, options, copy, () => {})
    })
  } catch (error) {
    db.close()
    throw error
  }
}

/** A reader brings an older store up to date, while nobody writes to it. Throws STORE_NOT_UPGRADED where it may not be written, STORE_BUSY. */
function upgradeToRead(db: Connection, place: StorePlace, key: string | undefined, now: string, writing: (work: () => void) => void) {
  const { path } = place
  if (db.readonly) throw fault('STORE_NOT_UPGRADED', { path, problem: { en: 'it is read-only', zh: '文件为只读' } })
  let copy: string | null = null
  const isDone = whileNobodyWrites(place, () =>
    writing(() => {
      copy = upgrade(db, place, key, now)
    }),
  )
  if (!isDone) throw fault('STORE_BUSY', { path, holder: { en: 'another crm-clean', zh: '另一个 crm-clean' } })
  return copy
}

/** A writer died in the middle of a run: SQLite rolled it back. The run is marked, and the file must be sound. */
function closeUnfinished(db: Connection, path: string, now: string): void {
  if (closeUnfinishedRuns(db, now) > 0) refuseDamage(db, path)
}

function refuseDamage(db: Connection, path: string): void {
  const [problem] = check(db, 'quick_check')
  if (problem !== undefined) throw fault('STORE_DAMAGED', { path, problem })
}

function storeOf(
  db: Connection,
  path: string,
  { clock, key, today, fourEyes = nobodyElse }: StoreOptions,
  copy: string | null,
  release: () => void,
): Store {
  const memory = newMemory()
  const files = fileStore(db, memory)
  const rows = rawRowStore(db, memory)
  const aliases = aliasStore(db)
  const pairs = pairStore(db)
  const kinds = new Map<SheetKind, RecordStore>()
  const recordsOf = (kind: SheetKind) => {
    const found = kinds.get(kind) ?? recordStore(db, kind, files, rows, aliases, memory)
    kinds.set(kind, found)
    return found
  }
  return {
    path,
    copyBefore: copy,
    isEncrypted: key !== undefined,
    records: recordsOf('customers'),
    recordsOf,
    runs: runStore(db, path, clock, memory),
    changes: changeStore(db),
    files,
    rows,
    quarantine: quarantineStore(db),
    findings: findingStore(db),
    measures: measureStore(db),
    checkMemory: checkMemoryStore(db),
    settledSteps: settledStepStore(db),
    pairs,
    clusters: clusterStore(db),
    models: modelStore(db),
    relations: relationStore(db, pairs.decisions),
    golden: goldenStore(db, () => recordsOf('customers').fields(), memory),
    moves: moveStore(db),
    aliases,
    pins: pinStore(db),
    sourceRows: sourceRowStore(db),
    removedRows: removedRowStore(db),
    conflicts: conflictStore(db),
    samples: sampleStore(db),
    unlinked: unlinkedStore(db),
    approvals: approvalStore(db, fourEyes),
    assignments: assignmentStore(db),
    numbers: (template) => numberSeries(db, template, today?.() ?? clock().toISOString().slice(0, 10)),
    problems: () => problemsOf(db),
    close() {
      if (db.inTransaction) db.exec('ROLLBACK')
      db.close()
      release()
    },
  }
}
