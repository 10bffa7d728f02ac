/** Whether a step must be done again: it need not when its settings are the same and no run changed a record since. */

import { createHash } from 'node:crypto'
import type { RunEntry } from '../store/runs.ts'
import type { Store } from '../store/store.ts'

/** Commands that read records and change none. */
export const readers: ReadonlySet<string> = new Set(['check', 'dedupe'])

/**
 * A digest of everything beside the records that decides the result of a step: rules, options, date, version. Functions do not count: pass the
 * version of the program that holds them.
 */
export function basisOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

/** The last finished run that has this digest under `name` in its arguments; null where there is none, or a later run changed a record. */
export function stillStanding(store: Store, name: string, basis: string): RunEntry | null {
  const runs = store.runs.list()
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at]!
    if (run.state !== 'done' && run.state !== 'undone') continue
    if (run.state === 'done' && (run.args as Readonly<Record<string, unknown>>)[name] === basis) return run
    if (!readers.has(run.command)) return null
  }
  return null
}

/**
 * A digest of what was done to the store. Numbers of runs do not count, since an interrupted run takes one too; an import is known by the bytes it
 * took.
 * @param but commands that changed nothing of what matters
 */
export function changesSoFar(store: Store, but: ReadonlySet<string>): string {
  const steps = counted(store).flatMap(({ command, at, args, counts }) => {
    const { night: _, ...asked } = args as Readonly<Record<string, unknown>>
    return but.has(command) ? [] : [[command, at, command === 'import' ? null : asked, counts]]
  })
  return basisOf(
    steps,
    store.files.list().map(({ sha256 }) => sha256),
  )
}

/** The place of a run among those that came to something. */
export const placeOf = (store: Store, run: number): number => counted(store).findIndex((one) => one.run === run)

const counted = (store: Store) => store.runs.list().filter(({ state }) => state === 'done' || state === 'undone')
