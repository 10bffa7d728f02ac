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
  const { language, globals } = call
  const settings = { schemas: config.schemas, golden: goldenRules(config), check: await storeCheckOf(call, config, 'customers') }
  const country = countryShown(store, config)
  const presentation = { language, options: language, phones: 'national', country, masker, offset: globals.now } as const
  switch (name) {
    case 'conflicts':
      return (await import('../../jobs/review/conflict-questions.ts')).conflictQuestions(store, settings, presentation)
    case 'approvals':
      return (await import('../../jobs/review/approval-questions.ts')).approvalQuestions(store, settings, presentation)
    case 'unlinked':
      return (await import('../../jobs/review/unlinked-questions.ts')).unlinkedQuestions(store, settings, presentation)
  }
}
