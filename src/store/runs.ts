/** Runs: steps that changed the store, each all or nothing. What a run writes is invisible to readers until it is done. */

import { setImmediate } from 'node:timers/promises'
import { Fault, fault } from '../errors.ts'
import type { Connection } from './connection.ts'
import { storeFault } from './faults.ts'
import type { Memory } from './memory.ts'
import { storedJson, storedValue } from './stored-json.ts'

export type RunState = 'running' | 'done' | 'undone' | 'failed' | 'interrupted'
export type Counts = Readonly<Record<string, number>>

export interface RunEntry {
  readonly run: number
  readonly command: string
  readonly args: unknown
  readonly operator: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly ended: string | null
  readonly state: RunState
  readonly undoes: number | null
  /** Number of the standardising code that made the values the run wrote from cells; null for a run that made none, and for older programs. */
  readonly readingVersion: number | null
  /** The code of the fault that ended a failed run. */
  readonly problem: string | null
  /** What the words of that fault want filled in; null for runs of older programs. */
  readonly problemData: Fault['data'] | null
  readonly counts: Counts
  /** Number of the night it was a step of; null for a run of its own, and for older programs. */
  readonly night: number | null
}

export interface RunRequest {
  readonly command: string
  /** What was asked for: kept with the run as JSON. */
  readonly args?: unknown
  readonly operator: string
  /** Do all the work and then roll it back. */
  readonly dryRun?: boolean
  readonly undoes?: number
  /** Number of the standardising code, where the run writes values that it makes from cells. */
  readonly readingVersion?: number
  readonly signal?: AbortSignal
}

export interface RunStore {
  /**
   * Does `work` as one run: its writes are published together with the run's counts, or not at all.
   * Throws what `work` throws (after taking everything back), INTERRUPTED, and the STORE_ faults.
   */
  perform<Result extends { readonly counts: Counts }>(request: RunRequest, work: (run: number) => Promise<Result> | Result): Promise<Result>
  /** Makes the runs of `work` steps of one night: each keeps the night's number among its arguments. */
  night<Result>(work: () => Promise<Result>): Promise<Result>
  /** Does `work`, whose runs see what those before them did, and then takes everything back. */
  rehearse<Result>(work: () => Promise<Result>): Promise<Result>
  /** All runs, oldest first. */
  list(): RunEntry[]
  get(run: number): RunEntry | null
  /** The oldest standardising code whose values the store may hold, 0 for programs that kept no number; null where no run made any. */
  oldestReadingVersion(): number | null
  /** Marks a run as undone when another finished or running run undoes it, else as done; then repeats for the run that it undoes itself. */
  settle(run: number): void
}

interface RunRow {
  id: number
  command: string
  args: string
  operator: string
  started: string
  ended: string | null
  state: RunState
  undoes: number | null
  reading_version: number | null
  problem: string | null
  counts: string
}

export function runStore(db: Connection, path: string, clock: () => Date, memory: Memory): RunStore {
  const now = () => clock().toISOString()
  let night: number | null = null
  let rehearsed = false
  const one = db.prepare<[number], RunRow>('SELECT * FROM runs WHERE id = ?')
  const begin = ({ command, args, operator, undoes, readingVersion }: RunRequest): number =>
    Number(
      db
        .prepare("INSERT INTO runs (command, args, operator, started, state, undoes, reading_version) VALUES (?, ?, ?, ?, 'running', ?, ?)")
        .run(
          command,
          JSON.stringify(night === null ? (args ?? {}) : { ...(args as object), night }),
          operator,
          now(),
          undoes ?? null,
          readingVersion ?? null,
        ).lastInsertRowid,
    )
  const end = (run: number, state: RunState, counts: Counts, problem: string | null) =>
    db
      .prepare('UPDATE runs SET state = ?, ended = ?, counts = ?, problem = ? WHERE id = ?')
      .run(state, now(), JSON.stringify(counts), problem, run)

  return {
    async perform(request, work) {
      if (rehearsed) {
        const run = begin(request)
        const result = await work(run)
        end(run, 'done', result.counts, null)
        return result
      }
      // The run's entry is committed first, so that a run that dies leaves a trace.
      let run = 0
      try {
        if (request.dryRun !== true) run = begin(request)
        db.exec('BEGIN IMMEDIATE')
        if (request.dryRun === true) run = begin(request)
        const result = await work(run)
        await signalled(request.signal)
        if (request.dryRun === true) takeBack()
        else {
          end(run, 'done', result.counts, null)
          db.exec('COMMIT')
        }
        return result
      } catch (error) {
        const known = storeFault(error, path)
        takeBack()
        if (run > 0 && request.dryRun !== true) markEnded(run, known)
        throw known
      }
    },
    async night(work) {
      night = (db.prepare<[], number | null>("SELECT max(args ->> 'night') FROM runs").pluck().get() ?? 0) + 1
      try {
        return await work()
      } finally {
        night = null
      }
    },
    async rehearse(work) {
      db.exec('BEGIN IMMEDIATE')
      rehearsed = true
      try {
        return await work()
      } catch (error) {
        throw storeFault(error, path)
      } finally {
        rehearsed = false
        takeBack()
      }
    },
    list: () => db.prepare<[], RunRow>('SELECT * FROM runs ORDER BY id').all().map(entryOf),
    get(run) {
      const row = one.get(run)
      return row === undefined ? null : entryOf(row)
    },
    oldestReadingVersion: () =>
      db
        .prepare<[], number | null>(
          // a restandardising run makes all values anew
          `SELECT min(coalesce(reading_version, 0)) FROM runs WHERE command IN ('import', 'restandardise') AND state = 'done'
           AND id >= coalesce((SELECT max(id) FROM runs WHERE command = 'restandardise' AND state = 'done'), 0)`,
        )
        .pluck()
        .get() ?? null,
    settle(run) {
      const undone = db.prepare<[number]>("SELECT 1 FROM runs WHERE undoes = ? AND state IN ('done', 'running')")
      const put = db.prepare("UPDATE runs SET state = ? WHERE id = ? AND state IN ('done', 'undone')")
      const next = db.prepare<[number], number | null>('SELECT undoes FROM runs WHERE id = ?').pluck()
      for (let at: number | null = run; at !== null; at = next.get(at) ?? null)
        put.run(undone.get(at) === undefined ? 'done' : 'undone', at)
    },
  }

  function takeBack(): void {
    if (db.inTransaction) db.exec('ROLLBACK')
    memory.forget()
  }

  function markEnded(run: number, problem: unknown): void {
    const { code, data } = problem instanceof Fault ? problem : fault('INTERNAL', { problem: String(problem) })
    try {
      end(run, code === 'INTERRUPTED' ? 'interrupted' : 'failed', {}, JSON.stringify({ code, data }))
    } catch {
      // The disk may be full even for this: then the next writer finds the run unfinished and marks it so.
    }
  }
}

/** Whether a run is under way, or was when its writer died. */
export function hasUnfinishedRuns(db: Connection): boolean {
  return db.prepare("SELECT 1 FROM runs WHERE state = 'running'").get() !== undefined
}

/** Marks runs as interrupted whose writer died; returns how many. Call it only while holding the writer's lock. */
export function closeUnfinishedRuns(db: Connection, now: string): number {
  return db.prepare("UPDATE runs SET state = 'interrupted', ended = ? WHERE state = 'running'").run(now).changes
}

/** Lets a signal that came during long work be seen before the work is published. Throws INTERRUPTED where there was one. */
async function signalled(signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return
  await setImmediate()
  if (signal.aborted) throw fault('INTERRUPTED', {})
}

function entryOf({ id, started, args, counts, problem, reading_version, ...rest }: RunRow): RunEntry {
  const given = storedValue(args)
  const night = (given as { readonly night?: unknown } | null)?.night
  const told = { args: given, night: typeof night === 'number' ? night : null, counts: storedJson<Counts>(counts, 'object') }
  return { run: id, at: started, readingVersion: reading_version, ...told, ...rest, ...problemOf(problem) }
}

/** Programs before 0.2 kept the code alone. */
function problemOf(text: string | null): Pick<RunEntry, 'problem' | 'problemData'> {
  if (text === null || !text.startsWith('{')) return { problem: text, problemData: null }
  const { code, data } = storedJson<Fault>(text, 'object')
  return { problem: code, problemData: data }
}
