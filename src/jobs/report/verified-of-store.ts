/** What people said of the records and pairs that were drawn for them at random. */

import type { Verified } from '../../report/verified.ts'
import type { Store } from '../../store/store.ts'
import { verifiedOf } from './verified-answers.ts'

/** Null where nobody has told yet. */
export function verifiedOfStore(store: Store): Verified | null {
  const verified = verifiedOf(store.samples.list())
  return verified.accuracy === null && verified.duplicates === null ? null : verified
}
