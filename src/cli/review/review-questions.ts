/** `review` of questions beside pairs, the way that was asked for. */

import type { Config } from '../../schema/config.ts'
import type { Call } from '../command.ts'
import type { QueueName } from './queue-name.ts'
import type { ReviewFlags, ReviewWay } from './review-flags.ts'

export async function reviewQuestions(call: Call<ReviewFlags>, config: Config, name: QueueName, way: ReviewWay): Promise<number> {
  switch (way) {
    case 'ask':
      return (await import('./questions-on-terminal.ts')).questionsOnTerminal(call, config, name)
    case 'apply':
      return (await import('./agree-where.ts')).agreeWhere(call, config)
    case 'export':
      return (await import('./question-workbook.ts')).exportQuestions(call, config, name)
    case 'decide':
      return (await import('./answer-questions.ts')).answerQuestions(call, config, name)
    default:
      return (await import('./list-questions.ts')).listQuestions(call, config, name)
  }
}
