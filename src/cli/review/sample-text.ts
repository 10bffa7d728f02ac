/** What people found in random samples, as lines. */

import { sampleResultOf } from '../../jobs/review/sample-answer.ts'
import type { Verified, VerifiedShare } from '../../report/verified.ts'
import { localTime } from '../../schema/local-day.ts'
import type { SampleEntry } from '../../store/samples.ts'
import type { Call } from '../command.ts'

/** An answer that somebody gave, for a sentence. */
export const sampleSaid = ({ say, globals }: Call, { answer, operator, at, run }: SampleEntry) => ({
  operator: operator ?? '',
  at: localTime(at ?? '', globals.now),
  run: run ?? '',
  result: answer === null ? '' : say(`sample_${sampleResultOf(answer)}`),
})

/** A line for records and one for pairs, each with its 95 % interval; none where nobody has looked. */
export function verifiedLines({ say }: Call, { accuracy, duplicates }: Verified): string[] {
  const percent = (share: number) => (100 * share).toFixed(1)
  const line = (key: 'reviewAccuracy' | 'reviewPrecision', of: VerifiedShare | null) =>
    of === null ? [] : [say(key, { a: of.a, b: of.b, share: percent(of.share), low: percent(of.low), high: percent(of.high) })]
  return [...line('reviewAccuracy', accuracy), ...line('reviewPrecision', duplicates)]
}
