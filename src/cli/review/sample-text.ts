/** What people found in random samples, as lines. */

import type { Verified, VerifiedShare } from '../../report/verified.ts'
import type { Call } from '../command.ts'

/** A line for records and one for pairs, each with its 95 % interval; none where nobody has looked. */
export function verifiedLines({ say }: Call, { accuracy, duplicates }: Verified): string[] {
  const percent = (share: number) => (100 * share).toFixed(1)
  const line = (key: 'reviewAccuracy' | 'reviewPrecision', of: VerifiedShare | null) =>
    of === null ? [] : [say(key, { a: of.a, b: of.b, share: percent(of.share), low: percent(of.low), high: percent(of.high) })]
  return [...line('reviewAccuracy', accuracy), ...line('reviewPrecision', duplicates)]
}
