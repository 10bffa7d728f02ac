/** `review --conflicts`, `--unlinked`: what waits, as a list. */

import type { z as Zod } from 'zod'
import type { Question, QuestionQueue } from '../../jobs/review/question.ts'
import type { Config } from '../../schema/config.ts'
import type { Store } from '../../store/store.ts'
import { csvBytes } from '../../write/csv.ts'
import { aligned } from '../columns.ts'
import type { Call } from '../command.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, printOne, shownCsv } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { shellWord } from '../shell-word.ts'
import { openForReading } from '../store.ts'
import { printable } from '../terminal.ts'
import { writtenAnswers } from './given-answer.ts'
import { type QueueName, queueNames } from './queue-name.ts'
import { queueOf } from './queue-of.ts'
import type { ReviewFlags } from './review-flags.ts'

/** Questions shown as text; the other formats have all. */
const shownAsText = 40

export async function listQuestions(call: Call<ReviewFlags>, config: Config, name: QueueName): Promise<number> {
  const print = printOne(call, ['text', 'csv', 'json'])
  const store = await openForReading(call)
  try {
    const masker = maskerOfWork(call, store.path, call.flags.mask, config.privacy.masks)
    const queue = await queueOf(call, config, store, name, masker)
    const questions = queue.questions()
    if (print.format === 'json') await deliver(call, jsonText(questionsOf(name, queue, questions)), print.target)
    else if (print.format === 'csv') {
      const columns = ['id', ...queue.columns.map(({ key }) => key)].map((header) => ({ header, kind: 'text' as const }))
      const rows = questions.map(({ title, cells }) => [title, ...cells])
      await deliver(call, csvBytes({ name, columns, rows }, { shown: shownCsv(call, print.target) }), print.target)
    } else
      await deliver(
        call,
        questionsText(call, name, queue, questions) + (name === 'approvals' ? await enteredText(call, config, store) : ''),
        print.target,
      )
    return 0
  } finally {
    store.close()
  }
}

export const questionsDocument = (z: typeof Zod) => {
  const { open, count } = partsOf(z)
  return open({
    queue: z.enum(queueNames),
    waiting: count,
    /** `id` is how `--decide` names it; then a cell a column. */
    questions: z.array(z.looseObject({ id: z.string() })),
  })
}

function questionsOf(name: QueueName, { columns }: QuestionQueue, questions: readonly Question[]): DocumentOf<typeof questionsDocument> {
  return {
    queue: name,
    waiting: questions.length,
    questions: questions.map(({ title, cells }) => ({
      id: title,
      ...Object.fromEntries(columns.map(({ key }, at) => [key, cells[at] ?? null])),
    })),
  }
}

/** How many values are entered and not approved. */
async function enteredText({ say, language }: Call, { review, schemas }: Config, store: Store): Promise<string> {
  if (review.doubleCheck.length === 0) return `${say('reviewNoFourEyes')}\n`
  const { enteredValues } = await import('../../jobs/review/entered-values.ts')
  const count = enteredValues(store).length
  const labels = schemas.customers.fields.filter(({ name }) => review.doubleCheck.includes(name)).map(({ label }) => label[language])
  return count === 0 ? '' : `${say('reviewEntered', { count, fields: labels.join(language === 'zh' ? '、' : ', ') })}\n`
}

function questionsText(call: Call, name: QueueName, { columns, answers }: QuestionQueue, questions: readonly Question[]): string {
  const { say, language, terminal } = call
  if (questions.length === 0) return `${say(`reviewNone_${name}`)}\n`
  const shown = questions.slice(0, shownAsText)
  // a column that holds nothing takes no room
  const filled = [...columns.keys()].filter((at) => shown.some(({ cells }) => (cells[at] ?? '') !== ''))
  const heads = ['', ...filled.map((at) => columns[at]!.header[language])]
  const rows = shown.map(({ title, cells }) => [title, ...filled.map((at) => printable(cells[at] ?? ''))])
  const [first, ...table] = aligned([heads, ...rows], { most: 28 })
  const lines = [say(`reviewWaiting_${name}`, { count: questions.length }), '', terminal.paint.dim(first ?? ''), ...table]
  if (questions.length > shown.length) lines.push(`  ${say('andMore', { count: questions.length - shown.length })}`)
  const option = `--${name}`
  const [{ title: id, suggested }, { word, takes }] = [shown[0]!, answers[0]!]
  const answer = takes === 'customer' ? `${word}:${suggested[0] ?? 'C202601001'}` : word
  lines.push('', say('reviewQuestionHow', { option, id: shellWord(id), word: printable(answer), words: writtenAnswers(answers) }))
  return `${lines.join('\n')}\n`
}
