/** The queue of questions that the flags ask for. */

import type { Masker } from '../../check/mask/masker.ts'
import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import type { QuestionQueue } from '../../jobs/review/question.ts'
import type { Config } from '../../schema/config.ts'
import type { Store } from '../../store/store.ts'
import type { Call } from '../command.ts'
import { storeCheckOf } from '../store-check.ts'
import { countryShown } from './list-waiting.ts'
import type { QueueName } from './queue-name.ts'

/** @param masker null: values as they are */
export async function queueOf(call: Call, config: Config, store: Store, name: QueueName, masker: Masker | null): Promise<QuestionQueue> {
  return (await queueMaker(call, config, name, countryShown(store, config)))(store, masker)
}

/** Makes the function that opens the queue on a store, as often as the store is opened. @param country whose phones stand without a prefix */
export async function queueMaker(
  call: Call,
  config: Config,
  name: QueueName,
  country: string | null,
): Promise<(store: Store, masker: Masker | null) => QuestionQueue> {
  const { language, globals } = call
  const settings = { schemas: config.schemas, golden: goldenRules(config), check: await storeCheckOf(call, config, 'customers') }
  const make = await makerOf(name)
  return (store, masker) => make(store, settings, { language, options: language, phones: 'national', country, masker, offset: globals.now })
}

async function makerOf(name: QueueName) {
  switch (name) {
    case 'conflicts':
      return (await import('../../jobs/review/conflict-questions.ts')).conflictQuestions
    case 'approvals':
      return (await import('../../jobs/review/approval-questions.ts')).approvalQuestions
    case 'unlinked':
      return (await import('../../jobs/review/unlinked-questions.ts')).unlinkedQuestions
  }
}
