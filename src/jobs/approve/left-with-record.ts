/** Whether what was approved of a merged customer was the value of a record that has left it. */

import type { FieldName } from '../../record.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import { approvalStates } from './approval-state.ts'

/** Budget 500000 was approved of a customer of records 1, 2 and 5; record 1, which held it, was split off: true. @param members those that stay */
export function leftWithRecord(store: Store, golden: number, field: FieldName, members: readonly PlainRecord[]): boolean {
  const approvedOf = (record: number) => approvalStates(store.approvals.of(record)).get(field)?.approved?.value ?? null
  const value = approvedOf(golden)
  if (value === null || members.some(({ values }) => values[field] === value)) return false
  if (store.pins.of('customers', golden).has(field)) return false
  const stays = new Set(members.map(({ id }) => id))
  const left = store.changes.mergedInto('customers', golden).filter((record) => !stays.has(record))
  return left.some((record) => store.records.get(record)?.values[field] === value || approvedOf(record) === value)
}
