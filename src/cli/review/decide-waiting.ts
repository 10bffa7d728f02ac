/** `review --decide` and `review --apply`: answers given on the command line. */

import process from 'node:process'
import { fault } from '../../errors.ts'
import { recordsNamed } from '../../jobs/dedupe/explain-pair.ts'
import { waitingWhere } from '../../jobs/review/chosen-pairs.ts'
import { type Answer, decidePairs } from '../../jobs/review/decide.ts'
import { reviewQueue } from '../../jobs/review/queue.ts'
import type { Config } from '../../schema/config.ts'
import type { Store } from '../../store/store.ts'
import type { Call } from '../command.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { question } from '../question.ts'
import { maskerOfWork } from '../reveal.ts'
import { openForReading, openForWriting } from '../store.ts'
import { answerOf } from './answer-of.ts'
import { readerOf } from './list-waiting.ts'
import { answersDocument, shownNames } from './review-document.ts'
import type { ReviewFlags } from './review-flags.ts'
import { casesShown, decidedText, verdictText, waitingText } from './review-text.ts'
import { decisionOf, verdictOf } from './verdict.ts'

/** Ends with 1 where an answer contradicts others. */
export async function decideNamed(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const decisions = call.flags.decide.map((text) => {
    const decision = decisionOf(text)
    if (decision === null) throw fault('BAD_FLAG', { flag: 'decide', value: text, expected: call.say('expect_decision') })
    return decision
  })
  printOne(call, ['text', 'json'])
  return withStore(call, async (store) => {
    const answers = decisions.map(({ pair, ...said }) => {
      const [left, right] = recordsNamed(store, pair)
      return answerOf(store, left.id, right.id, said)
    })
    return keep(call, store, config, answers, {})
  })
}

/** Asks on a terminal, where --yes or --dry-run does not say it. Throws BAD_ARGUMENTS where nobody can be asked. */
export async function decideWhere(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { flags, globals, say, terminal } = call
  const where = flags.where ?? ''
  const said = verdictOf(flags.apply ?? '')!
  const print = printOne(call, ['text', 'json'])
  return withStore(call, async (store) => {
    const pairs = waitingWhere(store, config.schemas.customers, { where, mergeAt: config.mergeAt, today: call.today() })
    const answers = pairs.map(({ left, right }) => answerOf(store, left, right, said))
    const waiting = reviewQueue(store, config).reduce((sum, one) => sum + one.pairs.length, 0)
    terminal.note(say('reviewFound', { count: pairs.length, waiting }))
    if (!flags.yes && !globals.dryRun && pairs.length > 0) {
      if (!terminal.canAsk) throw fault('BAD_ARGUMENTS', { problem: say('reviewNeedsYes', { count: pairs.length }), command: call.command })
      preview(call, store, config, pairs)
      const answer = await question(
        say('reviewSure', { count: pairs.length, verdict: verdictText(call, said) }),
        process.stderr,
        call.signal,
      )
      if (!/^(y|yes|是)$/i.test(answer.trim())) {
        terminal.note(say('reviewLeft'))
        return 0
      }
    } else if (globals.dryRun && print.format === 'text') preview(call, store, config, pairs)
    return keep(call, store, config, answers, { where })
  })
}

/** The first pairs, on standard error. */
function preview(call: Call<ReviewFlags>, store: Store, config: Config, pairs: ReturnType<typeof waitingWhere>): void {
  const masker = maskerOfWork(call, store.path, call.flags.mask, config.privacy.masks)
  const cases = pairs.map((pair) => ({ cluster: null, records: [pair.left, pair.right], pairs: [pair], settles: 2, behind: 0, decides: 0 }))
  const text = waitingText(
    call,
    cases.slice(0, casesShown),
    [],
    shownNames(store, masker),
    readerOf(call, store, config, masker),
    undefined,
  )
  call.terminal.note(text.split('\n').slice(2, -2).join('\n'))
}

async function keep(call: Call<ReviewFlags>, store: Store, config: Config, answers: readonly Answer[], args: object): Promise<number> {
  const { globals, flags, clock } = call
  const print = printOne(call, ['text', 'json'])
  const result = await decidePairs(store, { answers, operator: globals.operator, now: clock().toISOString(), dryRun: globals.dryRun, args })
  const nameOf = shownNames(store, flags.mask ? maskerOfWork(call, store.path, true, config.privacy.masks) : null)
  const content = print.format === 'json' ? jsonText(answersDocument(result, answers, nameOf)) : decidedText(call, result, nameOf)
  await deliver(call, content, planTarget(call, print.target))
  return result.contradictions.length + result.refused.length > 0 ? 1 : 0
}

async function withStore(call: Call, work: (store: Store) => Promise<number>): Promise<number> {
  const store = call.globals.dryRun ? await openForReading(call) : await openForWriting(call, 'review')
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
