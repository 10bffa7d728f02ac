/** What undoing a run does to who belongs together: members that leave golden records or come back to them. */

import type { LoggedChange } from '../../store/changes.ts'
import type { Store } from '../../store/store.ts'
import type { Move } from '../golden/regroup.ts'
import { recordLog } from '../record-log/record-log.ts'

export interface PlannedMoves {
  readonly moves: readonly Move[]
  /** Members left where they are: a later run changed whom they belong to, or the group they are in. */
  readonly left: readonly { readonly record: number; readonly by: number }[]
  readonly cascaded: readonly number[]
}

const place = '_into'
const idOf = (text: string | null) => (text === null ? null : Number(text))

/** @param entries those of the run that moved records, oldest first */
export function planMoves(store: Store, run: number, entries: readonly LoggedChange[], cascade: boolean): PlannedMoves {
  const moves = new Map<number, number | null>()
  const left: { record: number; by: number }[] = []
  const cascaded = new Set<number>()
  const later = store.changes.movesSince(entries.at(-1)?.id ?? 0)
  const movedLater = new Set(later.map(({ record }) => record))
  const touching = new Map<number, LoggedChange[]>()
  for (const entry of later)
    for (const golden of [idOf(entry.before), idOf(entry.after)])
      if (golden !== null) touching.set(golden, [...(touching.get(golden) ?? []), entry])

  for (const { record, before, after } of firstOfEach(entries)) {
    if (moves.has(record)) continue
    const others = inForce(idOf(after), record)
    if (!movedLater.has(record) && others.length === 0) {
      moves.set(record, idOf(before))
      continue
    }
    const found = recordLog(store.changes.logOf('customers', record)).standing(run, place)
    if (found.is === 'undone') continue
    const by = found.is === 'below' ? found.by : others[0]?.run
    if (by === undefined) moves.set(record, idOf(before))
    else if (!cascade) left.push({ record, by })
    else {
      cascaded.add(by)
      moves.set(record, idOf(before))
      for (const other of others) {
        cascaded.add(other.run)
        if (!moves.has(other.record)) moves.set(other.record, idOf(other.before))
      }
    }
  }
  return { moves: [...moves].map(([record, into]) => ({ record, into })), left, cascaded: [...cascaded] }

  /** Moves by later runs into or out of a golden record that still hold, of other records than this one. */
  function inForce(golden: number | null, record: number): LoggedChange[] {
    if (golden === null) return []
    return (touching.get(golden) ?? []).filter((entry) => {
      if (entry.record === record || entry.undoes !== null) return false
      return recordLog(store.changes.logOf('customers', entry.record)).standing(entry.run, place).is !== 'undone'
    })
  }
}

/** What a record belonged to before the run, and belongs to after it. */
function firstOfEach(entries: readonly LoggedChange[]): Pick<LoggedChange, 'record' | 'before' | 'after'>[] {
  const byRecord = new Map<number, { record: number; before: string | null; after: string | null }>()
  for (const { record, before, after } of entries) {
    const known = byRecord.get(record)
    if (known === undefined) byRecord.set(record, { record, before, after })
    else known.after = after
  }
  return [...byRecord.values()].filter(({ before, after }) => before !== after)
}
