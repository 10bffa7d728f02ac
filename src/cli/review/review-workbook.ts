/** `review --export` and `review --import`: what waits as a workbook, and the workbook when it comes back. */

import type { z as Zod } from 'zod'
import { reviewQueue } from '../../jobs/review/queue.ts'
import { readReviewBook } from '../../jobs/review/read-review-book.ts'
import { reviewBook } from '../../jobs/review/review-book.ts'
import { type BookTaken, takeReviewBook } from '../../jobs/review/take-review-book.ts'
import type { Config } from '../../schema/config.ts'
import { waitingLines } from '../change-text.ts'
import type { Call } from '../command.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, noteWritten, planTarget, printOne } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { shellWord } from '../shell-word.ts'
import { openForReading, openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { printable } from '../terminal.ts'
import { bookBytes, bookFile } from './book-bytes.ts'
import { countryShown, readerOf } from './list-waiting.ts'
import { importQuestions } from './question-workbook.ts'
import { answersDocument, decidedDocument, decisionParts, saidOf, shownNames } from './review-document.ts'
import type { ReviewFlags } from './review-flags.ts'
import { beforeText, decidedText, saidMeanwhile } from './review-text.ts'
import { importSample } from './sample-workbook.ts'
import { importValues } from './values-workbook.ts'

export async function exportWaiting(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { flags, say, language, clock } = call
  const file = bookFile(call)
  const store = await openForReading(call)
  try {
    const masker = maskerOfWork(call, store.path, flags.mask, config.privacy.masks)
    const cases = reviewQueue(store, config)
    const lines = say('reviewBookLines').split('|')
    // a masked number names nobody: such a workbook could not be taken back
    const book = reviewBook(store, config.schemas.customers, cases, {
      language,
      read: readerOf(call, store, config, masker === null ? null : { ...masker, key: (key) => key }, countryShown(store, config)),
      words: { name: say('reviewBookName'), notInList: say('reviewBookList'), instructions: { name: say('reviewBookHow'), lines } },
      before: (one) => beforeText(call, one).trim() || null,
    })
    await deliver(call, bookBytes(book, clock(), file), file)
    noteWritten(call, file)
    call.terminal.note(say('reviewBookNext', { count: cases.length, file: shellWord(file) }))
    return 0
  } finally {
    store.close()
  }
}

/** Ends with 1 where an answer contradicts others, was decided otherwise meanwhile, or cannot be understood. */
export async function importAnswers(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { flags, globals, clock } = call
  const print = printOne(call, ['text', 'json'])
  const book = await readReviewBook(flags.import ?? '')
  if (book.of === 'sample') return importSample(call, config, book.rows)
  if (book.of === 'values') return importValues(call, config, book.rows)
  if (book.of === 'questions') return importQuestions(call, config, book.rows)
  const { rows } = book
  const store = globals.dryRun ? await openForReading(call) : await openForWriting(call, 'review')
  try {
    const taken = await takeReviewBook(store, rows, {
      operator: globals.operator,
      now: clock().toISOString(),
      mergeAt: config.mergeAt,
      dryRun: globals.dryRun,
      check: await storeCheckOf(call, config, 'customers'),
    })
    const nameOf = shownNames(store, flags.mask ? maskerOfWork(call, store.path, true, config.privacy.masks) : null)
    const content = print.format === 'json' ? jsonText(takenDocument(taken, nameOf)) : takenText(call, taken, nameOf)
    await deliver(call, content, planTarget(call, print.target))
    const held = taken.contradictions.length + taken.problems.length + taken.refused.length + taken.meanwhile.length
    return held > 0 ? 1 : 0
  } finally {
    store.close()
  }
}

const problems = ['word', 'two-answers', 'two-kept', 'kept-alone', 'no-record'] as const

export const bookDocument = (z: typeof Zod) => {
  const { open, count } = partsOf(z)
  return decidedDocument(z).extend({
    /** Answers that stand already; cases without an answer; fields that took the value of the record that is kept. */
    unchanged: count,
    blank: count,
    fields: count,
    /** Fields whose change waits until others have agreed. */
    waiting: count,
    /** Pairs whose records have changed since the workbook was written: not taken. */
    changed: z.array(z.string()),
    /** Answers given since the workbook was written, to pairs of which it says something else: they stay. */
    meanwhile: z.array(open({ pair: z.string(), ...decisionParts(z) })),
    problems: z.array(open({ row: count, problem: z.enum(problems) })),
  })
}

function takenDocument(taken: BookTaken, nameOf: ReturnType<typeof shownNames>): DocumentOf<typeof bookDocument> {
  const { unchanged, blank, fields, waiting, changed, meanwhile, problems: found } = taken
  return {
    ...answersDocument(taken, taken.answers, nameOf),
    unchanged,
    blank,
    fields,
    waiting,
    changed: changed.map(({ left, right }) => nameOf(left, right)),
    meanwhile: meanwhile.map((one) => ({ pair: nameOf(one.left, one.right), ...saidOf(one) })),
    problems: found,
  }
}

function takenText(call: Call, taken: BookTaken, nameOf: ReturnType<typeof shownNames>): string {
  const { say, language, terminal } = call
  const { run, unchanged, blank, fields, waiting, changed, meanwhile, problems: found } = taken
  const lines: string[] = []
  for (const { row, problem } of found) lines.push(terminal.paint.yellow(say(`reviewBook_${problem}`, { row })))
  if (changed.length > 0) {
    const names = changed.map(({ left, right }) => nameOf(left, right)).join(language === 'zh' ? '、' : ', ')
    lines.push(terminal.paint.yellow(say('reviewBookChanged', { count: changed.length, pairs: names })))
  }
  const [first] = meanwhile
  if (first !== undefined) {
    const said = { count: meanwhile.length, said: saidMeanwhile(call, meanwhile, nameOf), pair: nameOf(first.left, first.right) }
    lines.push(terminal.paint.yellow(printable(say('reviewBookMeanwhile', said))))
  }
  if (unchanged > 0) lines.push(say('reviewBookUnchanged', { count: unchanged }))
  if (blank > 0) lines.push(say('reviewBookBlank', { count: blank }))
  if (fields > 0) lines.push(say('reviewBookFields', { count: fields }))
  lines.push(...waitingLines(say, run, waiting))
  return `${lines.map((line) => `${line}\n`).join('')}${decidedText(call, taken, nameOf)}`
}
