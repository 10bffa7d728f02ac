/**
 * What a night is compared with: the check that the last night told of. A night that broke off told nobody what it found; so errors that its
 * import brought are new to the next one, whoever reads its summary.
 */

import type { SheetKind } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import { latestCheck } from './check/kept-check.ts'

export interface NightBefore {
  /** The run of the check; null: there was none. */
  readonly check: number | null
  /** Rows in quarantine then. */
  readonly quarantined: number
}

const [step, basis] = ['night', 'told']

/** What the last night told of; before the first one, what there is. */
export function lastTold(store: Store, kind: SheetKind): NightBefore {
  const told = store.settledSteps.told<NightBefore>(step, basis)
  if (told !== null) return told
  const first: NightBefore = { check: latestCheck(store, kind)?.run ?? null, quarantined: store.quarantine.count() }
  store.settledSteps.keep(step, basis, first)
  return first
}

/** The night's result is complete, and goes to whoever asked for it. Writes nothing where nothing changed. */
export function keepTold(store: Store, before: NightBefore, told: NightBefore): void {
  if (told.check !== before.check || told.quarantined !== before.quarantined) store.settledSteps.keep(step, basis, told)
}
