/** What was said of a pair, as an answer that is kept. */

import type { Answer } from '../../jobs/review/decide.ts'
import { relationOfPair } from '../../jobs/review/relation-of-pair.ts'
import type { Store } from '../../store/store.ts'
import type { Said } from './verdict.ts'

/** Where `related` leaves the kind open it is that which the comparison found. */
export const answerOf = (store: Store, left: number, right: number, { verdict, relation }: Said): Answer => ({
  left,
  right,
  verdict,
  relation: verdict === 'related' ? (relation ?? relationOfPair(store, left, right)) : null,
})
