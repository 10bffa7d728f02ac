/** Whether a change of a value would have to wait, told beforehand. */

import type { FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { approvalStates } from './approval-state.ts'

/** Makes the function that tells of a field whether a change of its value would wait until others have agreed. */
export function waitsAt(store: Store, { id, into, values }: Pick<StoredRecord, 'id' | 'into' | 'values'>): (field: FieldName) => boolean {
  const { fields } = store.approvals.rule
  if (fields.length === 0) return () => false
  const states = [id, ...(into === null ? [] : [into])].map((one) => approvalStates(store.approvals.of(one)))
  return (field) => {
    const value = values[field] ?? null
    return value !== null && fields.includes(field) && states.some((own) => own.get(field)?.approved?.value === value)
  }
}

/** The same of a customer and of the records it is made of: a fix of a merged customer is written where its value comes from. Others never wait. */
export function waitsAtAny(store: Store, kind: SheetKind, record: StoredRecord): (field: FieldName | null) => boolean {
  if (kind !== 'customers' || store.approvals.rule.fields.length === 0) return () => false
  const members = store.golden.isGolden(record.id) ? store.golden.members(record.id) : []
  const all = [record, ...members.flatMap(({ id }) => store.records.get(id) ?? [])].map((one) => waitsAt(store, one))
  return (field) => field !== null && all.some((waits) => waits(field))
}
