/** What people said in a run, which an undo takes back without writing anything. */

import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'

/** Answers count while their run stands, so an undo has nothing to write for them; undoing an undo is about the answers of the first run. */
export function answersOf(store: Store, { run, undoes, command, counts }: RunEntry): number {
  const undone = undoes === null ? null : store.runs.get(undoes)
  if (undone !== null) return answersOf(store, undone)
  const others = command === 'review' ? store.conflicts.countSettled(run) + store.unlinked.countOf(run) + store.assignments.countOf(run) : 0
  return store.pairs.countDecided(run) + store.samples.countOf(run) + store.approvals.countOf(run) + (counts.leftAsIs ?? 0) + others
}

/** Whether `undo` has something to take back: changes of records, or answers of people. */
export const isUndoable = (store: Store, entry: RunEntry): boolean =>
  entry.state === 'done' && (store.changes.hasAny(entry.run) || answersOf(store, entry) > 0)
