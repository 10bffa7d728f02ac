/** What waits, entered once more by another person: that is a word of agreement. Call it inside the run. */

import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { ChangedColumn } from '../record-log/write-columns.ts'
import { wordOn } from './agree.ts'
import { approvalStates } from './approval-state.ts'

/**
 * A person who enters by hand what waits already in somebody else's name agrees to it: that is noted. Returns whether it comes into force by that.
 * A record of a merged customer has its say at the customer.
 */
export function entersAgain(
  store: Store,
  run: number,
  { id, into }: Pick<StoredRecord, 'id' | 'into'>,
  { name: field, after: value }: ChangedColumn,
): boolean {
  const { operator, at } = store.runs.get(run)!
  const open = into === null ? approvalStates(store.approvals.of(id)).get(field)?.open : null
  if (open == null || open.value !== value) return false
  const word = wordOn(store, { record: id, field, agrees: true, reason: null, operator, at })
  if ('why' in word) return false
  for (const step of word.steps) store.approvals.add(run, step)
  return word.publishes !== undefined
}
