/**
 * The check that a run which changes records brings up to date. What a check found and measured stays as it was: the first run that changes
 * records after it goes on from a copy of its own, and so do later runs of that day.
 */

import type { SheetKind } from '../../schema/field.ts'
import { localDay } from '../../schema/local-day.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import type { CheckState } from './check-state.ts'
import { isOfRules, latestCheck } from './kept-check.ts'

/** Null where there was no check, or one whose findings cannot be told by record: those of a program before 0.2 wait for the next check. */
export function ownCheck(store: Store, run: number, kind: SheetKind): number | null {
  const latest = latestCheck(store, kind)
  const state = store.checkMemory.state<CheckState>(kind)
  if (latest === null || latest.run !== state?.run) return null
  const kept = store.measures.get<object>(latest.run)
  const sets = store.measures.sets(latest.run)
  if (kept === null || sets === null || latest.run === run || goesOn(latest, store.runs.get(run)!, kind)) return latest.run
  store.findings.goOn(run, latest.run)
  store.measures.keep(run, kept.counts, sets)
  store.checkMemory.keepState(kind, { ...state, run } satisfies CheckState)
  return run
}

/** Whether a run brings up to date what another one of its day began, which still stands. */
const goesOn = (latest: RunEntry, run: RunEntry, kind: SheetKind) =>
  !isOfRules(latest, kind) && latest.state === 'done' && localDay(new Date(latest.at)) === localDay(new Date(run.at))
