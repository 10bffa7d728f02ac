/** `review` of pairs, the way that was asked for. */

import type { Config } from '../../schema/config.ts'
import type { Call } from '../command.ts'
import type { ReviewFlags, ReviewWay } from './review-flags.ts'

export async function reviewPairs(call: Call<ReviewFlags>, config: Config, way: ReviewWay): Promise<number> {
  switch (way) {
    case 'ask':
      return (await import('./on-terminal.ts')).reviewOnTerminal(call, config)
    case 'export':
      return (await import('./review-workbook.ts')).exportWaiting(call, config)
    case 'decide':
      return (await import('./decide-waiting.ts')).decideNamed(call, config)
    case 'apply':
      return (await import('./decide-waiting.ts')).decideWhere(call, config)
    default:
      return (await import('./list-waiting.ts')).listWaiting(call, config)
  }
}
