/** Answers to questions, kept and told. */

import type { z as Zod } from 'zod'
import { fault } from '../../errors.ts'
import type { GivenAnswer, QuestionQueue, TakenAnswers } from '../../jobs/review/question.ts'
import type { Config } from '../../schema/config.ts'
import type { Store } from '../../store/store.ts'
import { waitingLines } from '../change-text.ts'
import type { Call } from '../command.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { openForWriting } from '../store.ts'
import { printable } from '../terminal.ts'
import { givenAnswerIn, writtenAnswers } from './given-answer.ts'
import { type QueueName, queueNames } from './queue-name.ts'
import { queueOf } from './queue-of.ts'
import type { ReviewFlags } from './review-flags.ts'

/** Answers that were not taken, shown as text; JSON has all. */
const refusedShown = 20

/** `--decide`. Ends with 1 where an answer was not taken. */
export async function answerQuestions(call: Call<ReviewFlags>, config: Config, name: QueueName): Promise<number> {
  const print = printOne(call, ['text', 'json'])
  return withQueue(call, config, name, async (queue, store) => {
    const given = call.flags.decide.map((text) => {
      const answer = givenAnswerIn(text, queue.answers)
      const expected = call.say('expectAnswer', { words: writtenAnswers(queue.answers) })
      if (answer === null) throw fault('BAD_FLAG', { flag: 'decide', value: text, expected })
      return answer
    })
    const taken = await takeAnswers(call, store, queue, given)
    const content = print.format === 'json' ? jsonText(answeredOf(name, call, taken)) : answeredText(call, queue, taken)
    await deliver(call, content, planTarget(call, print.target))
    return taken.refused.length > 0 ? 1 : 0
  })
}

export async function withQueue<Result>(
  call: Call,
  config: Config,
  name: QueueName,
  work: (queue: QuestionQueue, store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openForWriting(call, 'review')
  try {
    return await work(await queueOf(call, config, store, name, null), store)
  } finally {
    store.close()
  }
}

/** A dry run takes them and then takes everything back. */
export async function takeAnswers(
  { globals, clock }: Call,
  store: Store,
  queue: QuestionQueue,
  given: readonly GivenAnswer[],
): Promise<TakenAnswers> {
  // the last word on a question counts
  const answers = [...new Map(given.map((answer) => [answer.id, answer])).values()]
  const request = { operator: globals.operator, now: clock().toISOString() }
  if (!globals.dryRun) return queue.take(answers, request)
  return { ...(await store.runs.rehearse(() => queue.take(answers, request))), runs: [] }
}

export const answeredDocument = (z: typeof Zod) => {
  const { open, count, counts } = partsOf(z)
  return open({
    queue: z.enum(queueNames),
    /** One a kind of sheet; none for a dry run, and where nothing was taken. */
    runs: z.array(count),
    taken: counts,
    /** Values taken that wait until others have agreed. */
    waiting: count,
    refused: z.array(open({ id: z.string(), why: z.string() })),
  })
}

export const answeredOf = (
  name: QueueName,
  { language }: Call,
  { runs, waiting, counts, refused }: TakenAnswers,
): DocumentOf<typeof answeredDocument> => ({
  queue: name,
  runs: [...runs],
  taken: { ...counts },
  waiting,
  refused: refused.map(({ id, why }) => ({ id, why: why[language] })),
})

export function answeredText(call: Call, { answers }: QuestionQueue, { runs, waiting, counts, refused }: TakenAnswers): string {
  const { say, terminal, language } = call
  const lines = refused
    .slice(0, refusedShown)
    .map(({ id, why }) => terminal.paint.yellow(printable(say('reviewNotTaken', { id, why: why[language] }))))
  if (refused.length > lines.length) lines.push(terminal.paint.yellow(say('andMore', { count: refused.length - lines.length })))
  const between = language === 'zh' ? '，' : ', '
  const given = answers.filter(({ word }) => (counts[word] ?? 0) > 0)
  const what = given.map(({ word, label }) => `${label[language]} ${counts[word]}`).join(between)
  if (given.length === 0) lines.push(say('reviewLeft'))
  else lines.push(runs.length === 0 ? say('reviewWouldTake', { what }) : say('reviewTook', { what, runs: runs.join(between) }))
  lines.push(...waitingLines(say, runs[0] ?? null, waiting))
  return `${lines.join('\n')}\n`
}
