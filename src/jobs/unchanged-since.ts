/** Whether a step must be done again: what it was based on, and what happened in the store since. */

import { createHash } from 'node:crypto'
import type { RunEntry } from '../store/runs.ts'
import type { Store } from '../store/store.ts'

/** Commands that look at records and change none. */
const lookers: ReadonlySet<string> = new Set(['check', 'dedupe'])

/** Everything beside the records that decides what a step finds, as a digest. Functions are left out: name the version that holds them. */
export function basisOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

/** The last run that stands and wrote down this basis under `name`, unless a later run changed the store; then null. */
export function stillStanding(store: Store, name: string, basis: string): RunEntry | null {
  const runs = store.runs.list()
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at]!
    if (run.state !== 'done' && run.state !== 'undone') continue
    if (run.state === 'done' && (run.args as Readonly<Record<string, unknown>>)[name] === basis) return run
    if (!lookers.has(run.command)) return null
  }
  return null
}
