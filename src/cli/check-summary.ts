/** What a check came to, in a line. */

import type { CheckCounts } from '../jobs/check/check-tally.ts'
import type { Say } from './messages.ts'

/** A count with its thousands apart. */
export function thousands(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
}

/** The counts of a check as a sentence. */
export function summaryOf({ rows, error, warning, info, cleanRows }: CheckCounts, say: Say): string {
  return say('checkSummary', {
    rows: thousands(rows),
    error: thousands(error),
    warning: thousands(warning),
    info: thousands(info),
    clean: thousands(cleanRows),
  })
}
