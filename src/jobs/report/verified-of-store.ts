/** What people said of the records and pairs that were drawn for them at random. */

import { type Verified, verifiedBy } from '../../report/verified.ts'
import type { Store } from '../../store/store.ts'

/** Null where nobody has told yet. */
export function verifiedOf(store: Store): Verified | null {
  const answers = store.samples
    .list()
    .flatMap(({ answer }) =>
      answer === null
        ? []
        : [
            'wrong' in answer
              ? { of: 'record' as const, isRight: answer.wrong.length === 0 }
              : { of: 'pair' as const, isRight: answer.isSame },
          ],
    )
  const verified = verifiedBy(answers)
  return verified.accuracy === null && verified.duplicates === null ? null : verified
}
