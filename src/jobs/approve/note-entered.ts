/** Notes that a value waits until others have agreed. Call it inside the run. */

import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import type { ApprovalState } from './approval-state.ts'
import type { EnteredBy } from './entered-by.ts'

interface Entered {
  readonly record: number
  readonly field: FieldName
  readonly value: string | null
}

interface NotedHow {
  /** False where the same change is counted at another record. */
  readonly isCounted?: boolean
  /** Who entered it in other records; none: whoever does the run. */
  readonly authors?: readonly EnteredBy[]
  /** Whether a person wrote it. */
  readonly isByHand?: boolean
}

/**
 * Notes that a value waits. What waits already is not noted again, nor what was sent back, unless a person says it again.
 */
export function noteEntered(
  store: Store,
  run: number,
  entered: Entered,
  { open, sentBack }: ApprovalState,
  { isCounted = true, authors = [], isByHand = false }: NotedHow = {},
): void {
  const { operator, at } = store.runs.get(run)!
  const isKnown = open !== null && open.value === entered.value
  const wasRefused = sentBack !== null && sentBack.value === entered.value && !isByHand
  if (!isKnown && !wasRefused)
    for (const by of authors.length > 0 ? authors : [{ operator, at }])
      store.approvals.add(run, { ...entered, ...by, step: 'entered', reason: null })
  if (!isKnown && isCounted) store.approvals.countHeld()
}
