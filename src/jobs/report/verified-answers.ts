/** What people found who looked at samples, as shares. */

import { type Verified, type VerifiedAnswer, verifiedBy } from '../../report/verified.ts'
import type { SampleEntry } from '../../store/samples.ts'

/** Of all that was answered; who could not tell does not count. */
export const verifiedOf = (entries: readonly Pick<SampleEntry, 'answer'>[]): Verified =>
  verifiedBy(
    entries.flatMap(({ answer }): VerifiedAnswer[] => {
      if (answer === null) return []
      if ('wrong' in answer) return [{ of: 'record', isRight: answer.wrong === null ? null : answer.wrong.length === 0 }]
      return [{ of: 'pair', isRight: answer.isSame }]
    }),
  )
