/** What others have done to what a person looks at: records changed or went away, pairs were decided, a question was answered or asks something else. */

import type { StandingDecision } from '../../store/decision.ts'
import type { Store } from '../../store/store.ts'
import { pairName } from '../dedupe/kept-model.ts'
import type { GivenAnswer, Question, QuestionQueue, TakeAnswers, TakenAnswers } from './question.ts'
import type { WaitingPair } from './queue.ts'
import { recordMark, type ShownRecord } from './record-mark.ts'

/** Ids of the shown records that say something else by now, or were taken out or merged. */
export const changedSince = (store: Store, rows: readonly ShownRecord[]): number[] =>
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

/** What came of an answer: it was taken, or refused with a reason; `changed`: what was shown says something else by now; `gone`: nobody asks that any more. */
export type AsShown = { readonly is: 'answered'; readonly taken: TakenAnswers } | { readonly is: 'changed' | 'gone' }

/** Takes an answer to a question only where all that the person saw still stands. Call it with the store open for writing: nobody else writes meanwhile. */
export async function takeAsShown(
  queue: QuestionQueue,
  question: Question,
  answer: Pick<GivenAnswer, 'word' | 'text'>,
  by: TakeAnswers,
): Promise<AsShown> {
  const now = queue.asNow(question)
  if (now === null) return { is: 'gone' }
  if (now !== question) return { is: 'changed' }
  return { is: 'answered', taken: await queue.take([{ id: question.id, ...answer }], by) }
}
