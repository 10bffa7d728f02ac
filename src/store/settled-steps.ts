/** Steps that found nothing to do, with what that rested on: while it holds, the step need not look again. */

import type { Connection } from './connection.ts'
import { storedJson } from './stored-json.ts'

export interface SettledStepStore {
  /** What the step told when it found nothing to do on this basis; null where it must look. */
  told<Told extends object>(step: string, basis: string): Told | null
  /** In place of what is kept for the step. */
  keep(step: string, basis: string, told: object): void
}

export function settledStepStore(db: Connection): SettledStepStore {
  const read = db.prepare<[string, string], string>('SELECT told FROM settled_steps WHERE step = ? AND basis = ?').pluck()
  const write = db.prepare('INSERT OR REPLACE INTO settled_steps (step, basis, told) VALUES (?, ?, ?)')
  return {
    told<Told extends object>(step: string, basis: string) {
      const text = read.get(step, basis)
      return text === undefined ? null : storedJson<Told>(text, 'object')
    },
    keep: (step, basis, told) => void write.run(step, basis, JSON.stringify(told)),
  }
}
