/** Notes that a value waits until others have agreed. Call it inside the run. */

import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import { hands } from '../record-log/by-hand.ts'
import type { ApprovalState } from './approval-state.ts'
import type { EnteredBy } from './entered-by.ts'

interface Entered {
  readonly record: number
  readonly field: FieldName
  readonly value: string | null
}

/**
 * Notes that a value waits. What waits already is not noted again, nor what was sent back, unless a person says it again.
 * @param isCounted false where the same change is counted at another record
 * @param authors who entered it in other records; none: whoever does the run
 */
export function noteEntered(
  store: Store,
  run: number,
  entered: Entered,
  { open, sentBack }: ApprovalState,
  { isCounted = true, authors = [] }: { readonly isCounted?: boolean; readonly authors?: readonly EnteredBy[] } = {},
): void {
  const { operator, at, command } = store.runs.get(run)!
  const isKnown = open !== null && open.value === entered.value
  const wasRefused = sentBack !== null && sentBack.value === entered.value && !hands.has(command)
  if (!isKnown && !wasRefused)
    for (const by of authors.length > 0 ? authors : [{ operator, at }])
      store.approvals.add(run, { ...entered, ...by, step: 'entered', reason: null })
  if (!isKnown && isCounted) store.approvals.countHeld()
}
