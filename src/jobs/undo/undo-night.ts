/** Undoes all runs of a night, the last first, each as a run of its own: broken off, it goes on at the first that is not undone. */

import { Fault, fault } from '../../errors.ts'
import { localTime } from '../../schema/local-day.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import { type UndoRequest, type UndoResult, undoRun } from './undo-run.ts'

export interface Night {
  readonly night: number
  /** When its first run began: local time, `2026-11-30 01:00`. */
  readonly at: string
  /** Oldest first. */
  readonly runs: readonly RunEntry[]
}

export interface UndoNightRequest extends Omit<UndoRequest, 'run'> {
  /** `last`, or the day or time it began, as `2026-11-30` or `2026-11-30 01:00`. */
  readonly night: string
  /** The time given as now: local times have its offset. */
  readonly offset?: string | undefined
}

export interface UndoneNight {
  readonly night: Night
  /** One result a run that had changed a record, in the order in which they were undone. */
  readonly undone: readonly UndoResult[]
}

/** The nights of the store, oldest first. */
export function nightsOf(store: Store, offset?: string): Night[] {
  const nights = new Map<number, RunEntry[]>()
  for (const run of store.runs.list()) {
    if (run.night === null) continue
    const known = nights.get(run.night)
    if (known === undefined) nights.set(run.night, [run])
    else known.push(run)
  }
  return [...nights].map(([night, runs]) => ({ night, at: localTime(runs[0]!.at, offset), runs }))
}

/** Throws NO_NIGHT, UNKNOWN_NIGHT, SEVERAL_NIGHTS, NIGHT_UNDONE and what undoing a run throws; runs undone before that stay undone. */
export async function undoNight(store: Store, request: UndoNightRequest): Promise<UndoneNight> {
  const night = nightNamed(store, request)
  const open = night.runs.filter(({ run, state }) => state === 'done' && store.changes.hasAny(run)).reverse()
  if (open.length === 0) throw fault('NIGHT_UNDONE', { at: night.at })
  const { dryRun = false, ...asked } = request
  const all = async () => {
    const undone: UndoResult[] = []
    for (const { run } of open) {
      asked.signal?.throwIfAborted()
      const one = await undoRun(store, { ...asked, run }).catch((error: unknown) => {
        // a later undo with cascade may have taken back all of it
        if (error instanceof Fault && error.code === 'ALREADY_UNDONE') return null
        throw error
      })
      if (one !== null) undone.push(one)
    }
    return { night, undone }
  }
  if (!dryRun) return await all()
  const planned = await store.runs.rehearse(all)
  return { night, undone: planned.undone.map((one) => ({ ...one, run: null })) }
}

function nightNamed(store: Store, { night: name, offset }: UndoNightRequest): Night {
  const nights = nightsOf(store, offset)
  const found = name === 'last' ? nights.slice(-1) : nights.filter(({ at }) => at.startsWith(name.replace('T', ' ')))
  if (found.length > 1)
    throw fault('SEVERAL_NIGHTS', { name, times: found.map(({ at, runs }) => `"${at}" (${runs[0]!.run}–${runs.at(-1)!.run})`).join(', ') })
  const [night] = found
  if (night === undefined) throw nights.length === 0 ? fault('NO_NIGHT', {}) : fault('UNKNOWN_NIGHT', { name })
  return night
}
