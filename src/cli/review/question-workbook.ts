/** `review --conflicts --export` and its import: questions as a workbook, and the workbook when it comes back. */

import type { z as Zod } from 'zod'
import type { TakenAnswers } from '../../jobs/review/question.ts'
import { type BookAnswers, bookAnswers, type QuestionRow, questionBook } from '../../jobs/review/question-book.ts'
import type { Config } from '../../schema/config.ts'
import type { Call } from '../command.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, noteWritten, planTarget, printOne } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { shellWord } from '../shell-word.ts'
import { openForReading } from '../store.ts'
import { answeredDocument, answeredOf, answeredText, takeAnswers, withQueue } from './answer-questions.ts'
import { bookBytes, bookFile } from './book-bytes.ts'
import { type QueueName, queueNames } from './queue-name.ts'
import { queueOf } from './queue-of.ts'
import type { ReviewFlags } from './review-flags.ts'

export async function exportQuestions(call: Call<ReviewFlags>, config: Config, name: QueueName): Promise<number> {
  const { flags, say, language, clock } = call
  const file = bookFile(call)
  const store = await openForReading(call)
  try {
    const masker = maskerOfWork(call, store.path, flags.mask, config.privacy.masks)
    const queue = await queueOf(call, config, store, name, masker)
    const questions = queue.questions()
    const instructions = { name: say('reviewBookHow'), lines: say(`reviewBookLines_${name}`).split('|') }
    const words = { name: say(`reviewBookName_${name}`), notInList: say('reviewBookList'), instructions }
    await deliver(call, bookBytes(questionBook(name, queue, questions, { language, words }), clock(), file), file)
    noteWritten(call, file)
    call.terminal.note(say('reviewQuestionsNext', { count: questions.length, file: shellWord(file) }))
    return 0
  } finally {
    store.close()
  }
}

/** Ends with 1 where an answer was not taken. @param rows of one workbook: all of one queue */
export async function importQuestions(call: Call<ReviewFlags>, config: Config, rows: readonly QuestionRow[]): Promise<number> {
  const { say, terminal } = call
  const print = printOne(call, ['text', 'json'])
  const name = queueNames.find((one) => one === rows[0]?.queue)
  if (name === undefined) {
    await deliver(call, `${say('reviewLeft')}\n`, planTarget(call, print.target))
    return 0
  }
  return withQueue(call, config, name, async (queue, store) => {
    const own = rows.filter((row) => row.queue === name)
    const answers = bookAnswers(own, queue.answers, queue.questions())
    const taken = await takeAnswers(call, store, queue, answers.given)
    const { problems, blank } = answers
    const lines = problems.map(({ row, problem }) => terminal.paint.yellow(say(`reviewQuestion_${problem}`, { row })))
    if (blank > 0) lines.push(say('reviewQuestionBlank', { count: blank }))
    const text = `${lines.map((line) => `${line}\n`).join('')}${answeredText(call, queue, taken)}`
    await deliver(
      call,
      print.format === 'json' ? jsonText(takenDocument(name, call, taken, answers)) : text,
      planTarget(call, print.target),
    )
    return problems.length + taken.refused.length > 0 ? 1 : 0
  })
}

export const questionBookDocument = (z: typeof Zod) => {
  const { open, count } = partsOf(z)
  return answeredDocument(z).extend({
    blank: count,
    problems: z.array(open({ row: count, problem: z.enum(['word', 'changed', 'gone', 'twice']) })),
  })
}

const takenDocument = (
  name: QueueName,
  call: Call,
  taken: TakenAnswers,
  { blank, problems }: BookAnswers,
): DocumentOf<typeof questionBookDocument> => ({ ...answeredOf(name, call, taken), blank, problems: [...problems] })
