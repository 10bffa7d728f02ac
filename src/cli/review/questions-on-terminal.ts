/** `review --conflicts`, `--unlinked` on a terminal. */

import { takeAsShown } from '../../jobs/review/as-shown.ts'
import type { AnswerKind, Question, QuestionQueue } from '../../jobs/review/question.ts'
import type { Config } from '../../schema/config.ts'
import { waitingLines } from '../change-text.ts'
import type { Call } from '../command.ts'
import { maskerOfWork } from '../reveal.ts'
import { openForWriting } from '../store.ts'
import { printable } from '../terminal.ts'
import { shownCard } from './card-keys.ts'
import { casePage } from './case-page.ts'
import type { ShownCase } from './case-screen.ts'
import { askDeck, type DeckAction } from './deck.ts'
import { countryShown } from './list-waiting.ts'
import { cardPanel, type Told } from './panel.ts'
import type { QueueName } from './queue-name.ts'
import { queueMaker } from './queue-of.ts'
import type { ReviewFlags } from './review-flags.ts'
import { withReader } from './sitting.ts'

/** Gives the exit code: 130 after Ctrl-C. */
export async function questionsOnTerminal(call: Call<ReviewFlags>, config: Config, name: QueueName): Promise<number> {
  const { say, language, terminal, globals, clock } = call
  const { masker, country, seen } = await withReader(call, (store) => ({
    masker: maskerOfWork(call, store.path, call.flags.mask, config.privacy.masks),
    country: countryShown(store, config),
    seen: new Set(store.runs.list().map(({ run }) => run)),
  }))
  const queueIn = await queueMaker(call, config, name, country)
  const readQueue = <Result>(work: (queue: QuestionQueue) => Result): Promise<Result> =>
    withReader(call, (store) => work(queueIn(store, masker)))
  const { questions, answers } = await readQueue((queue) => ({ questions: queue.questions(), answers: queue.answers }))
  if (questions.length === 0) {
    await terminal.out(`${say(`reviewNone_${name}`)}\n`)
    return 0
  }
  const take = async (question: Question, kind: AnswerKind, text: string): Promise<Told> => {
    const store = await openForWriting(call, 'review')
    try {
      const by = { operator: globals.operator, now: clock().toISOString() }
      const answered = await takeAsShown(queueIn(store, masker), question, { word: kind.word, text }, by)
      if (answered.is !== 'answered') {
        const message = say(answered.is === 'gone' ? 'reviewAnswerNotTaken' : 'reviewShownStale')
        return { message, took: 'stale' }
      }
      const { runs, refused, waiting } = answered.taken
      for (const run of runs) seen.add(run)
      const [first] = refused
      if (first !== undefined) return { message: say('reviewNotTaken', { id: question.title, why: first.why[language] }), took: 'refused' }
      const answer = text === '' ? kind.label[language] : `${kind.label[language]} ${text}`
      const kept = say('reviewKept', { pair: question.title, verdict: answer, run: runs.join(', ') })
      const message = [kept, ...waitingLines(say, runs[0] ?? null, waiting)].join(language === 'zh' ? '' : ' ')
      return { message, took: 'all' }
    } finally {
      store.close()
    }
  }
  return askDeck(call, {
    size: questions.length,
    keys: (at) => keysOf(call, answers, questions[at]),
    async load(at, isAnswered) {
      const now = await readQueue((queue) => queue.asNow(questions[at]!))
      if (now === null && !isAnswered) return say('reviewSettledMeanwhile', { id: questions[at]!.title })
      questions[at] = now ?? questions[at]!
      return null
    },
    async waiting(open) {
      // nobody else has done anything since
      if (await withReader(call, (store) => store.runs.list().every(({ run }) => seen.has(run)))) return open.length
      const asked = await readQueue((queue) => new Set(queue.questions().map(({ id }) => id)))
      return open.filter((at) => asked.has(questions[at]!.id)).length
    },
    page: (at) => casePage(shownQuestion(questions[at]!, `${at + 1} / ${questions.length}`)),
    actionOf(at, key): DeckAction | null {
      const question = questions[at]!
      if (key === 'o') return customerCard(call, config, { masker, country }, question)
      const naming = answers.find(({ takes }) => takes === 'customer')
      const customer = /^[1-9]$/.test(key) ? question.suggested[Number(key) - 1] : undefined
      if (naming !== undefined && customer !== undefined) return { act: () => take(question, naming, customer) }
      const kind = answers.find(({ keys }) => keys.includes(key))
      if (kind === undefined) return null
      if (kind.takes === null) return { act: () => take(question, kind, '') }
      return {
        ask: say(kind.takes === 'customer' ? 'reviewWhichCustomer' : 'reviewWhichReason'),
        start: '',
        act: (text) => take(question, kind, text),
      }
    },
  })
}

/** The customer that the question is about, or the first that it may be about; null where it is about none. */
function customerCard(
  call: Call,
  config: Config,
  shown: Parameters<typeof shownCard>[2],
  { customer, suggested }: Question,
): DeckAction | null {
  if (customer === null && suggested[0] === undefined) return null
  return {
    async act() {
      const key = customer === null ? suggested[0]! : await withReader(call, (store) => store.records.keyOf(customer))
      return cardPanel(await shownCard(call, config, shown, key), call.say('reviewKeysDeckCard'))
    },
  }
}

function keysOf({ language, say }: Call, answers: readonly AnswerKind[], question: Question | undefined): string {
  const own = answers.map(({ keys, label }) => `${keys[0]} ${label[language]}`)
  const count = question?.suggested.length ?? 0
  const suggested = count === 0 ? [] : [say('reviewKeysSuggested', { last: count === 1 ? '1' : `1-${count}` })]
  return [...suggested, ...own, say('reviewKeysOpenCard')].join('  ')
}

function shownQuestion({ title, sides: { heads, fields } }: Question, place: string): ShownCase {
  return {
    title: printable(title),
    place,
    records: heads.map(printable),
    fields: fields.map(({ label, cells }, at) => ({
      label: printable(label),
      cells: cells.map(printable),
      // the first line is what is asked about
      differs: cells.map((cell, side) => at === 0 && side > 0 && cell !== '' && cell !== cells[0]),
    })),
    evidenceTitle: '',
    evidence: [],
  }
}
