/** `review --approvals --apply agree --where`: one word on the values of many customers, new ones and changes that wait. */

import process from 'node:process'
import { fault } from '../../errors.ts'
import { idsWhere } from '../../jobs/export/chosen-records.ts'
import { enteredValues } from '../../jobs/review/entered-values.ts'
import type { Config } from '../../schema/config.ts'
import type { Call } from '../command.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { question } from '../question.ts'
import { conditionOf } from '../where.ts'
import { answeredOf, answeredText, takeAnswers, withQueue } from './answer-questions.ts'
import type { ReviewFlags } from './review-flags.ts'

/** Asks on a terminal, where --yes or --dry-run does not say it. Ends with 1 where a word was not taken, as of one's own entries. */
export async function agreeWhere(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { flags, globals, say, terminal, signal } = call
  const print = printOne(call, ['text', 'json'])
  const schema = config.schemas.customers
  const condition = await conditionOf(flags.where ?? '', schema, call.today())
  return withQueue(call, config, 'approvals', async (queue, store) => {
    const ids = idsWhere(store, schema, condition)
    const chosen = new Set(ids)
    const entered = enteredValues(store, ids).map(({ record, field }) => `${store.records.keyOf(record)}:${field}`)
    const waiting = queue.questions().flatMap(({ id, customer }) => (customer !== null && chosen.has(customer) ? [id] : []))
    const all = [...new Set([...waiting, ...entered])]
    if (!flags.yes && !globals.dryRun && all.length > 0) {
      const count = all.length
      if (!terminal.canAsk) throw fault('BAD_ARGUMENTS', { problem: say('reviewNeedsYesAgree', { count }), command: call.command })
      const answer = await question(say('reviewAgreeSure', { count, records: ids.length }), process.stderr, signal)
      if (!/^(y|yes|是)$/i.test(answer.trim())) {
        terminal.note(say('reviewLeft'))
        return 0
      }
    }
    const given = all.map((id) => ({ id, word: 'agree', text: '' }))
    const taken = await takeAnswers(call, store, queue, given)
    const content = print.format === 'json' ? jsonText(answeredOf('approvals', call, taken)) : answeredText(call, queue, taken)
    await deliver(call, content, planTarget(call, print.target))
    return taken.refused.length > 0 ? 1 : 0
  })
}
