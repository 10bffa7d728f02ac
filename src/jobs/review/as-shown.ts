/** What others have done to a case while a person looked at it: its records changed or went away, its pairs were decided. */

import type { StandingDecision } from '../../store/pairs.ts'
import type { Store } from '../../store/store.ts'
import { pairName } from '../dedupe/kept-model.ts'
import type { CaseRows } from './case-rows.ts'
import type { WaitingPair } from './queue.ts'
import { recordMark } from './record-mark.ts'

/** Ids of the shown records that say something else by now, or were taken out or merged. */
export const changedSince = (store: Store, rows: readonly Pick<CaseRows['rows'][number], 'id' | 'mark'>[]): number[] =>
  rows.flatMap(({ id, mark }) => {
    const record = store.records.isLive(id) ? store.records.get(id) : null
    return record === null || recordMark(record) !== mark ? [id] : []
  })

/**
 * Answers on these pairs that the person has not seen.
 * @param own runs of the person's own answers in this sitting
 */
export function decidedSince(
  store: Store,
  pairs: readonly Pick<WaitingPair, 'left' | 'right' | 'before'>[],
  own: ReadonlySet<number>,
): StandingDecision[] {
  const seen = new Map(pairs.map(({ left, right, before }) => [pairName(left, right), before?.run ?? null]))
  return store.pairs.decisions().filter((one) => {
    const run = seen.get(pairName(one.left, one.right))
    return run !== undefined && run !== one.run && !own.has(one.run)
  })
}
