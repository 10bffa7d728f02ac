/** Values that are entered and that nobody has approved yet. They are not held back; many can be approved at once. */

import type { FieldName } from '../../record.ts'
import type { ApprovalStep } from '../../store/approvals.ts'
import type { Store } from '../../store/store.ts'
import { approvalState } from '../approve/approval-state.ts'

/** Of the fields that several people must agree to. @param ids live customers, rising; all where absent */
export function enteredValues(store: Store, ids?: readonly number[]): { readonly record: number; readonly field: FieldName }[] {
  const { fields } = store.approvals.rule
  if (fields.length === 0) return []
  const byPlace = new Map<string, ApprovalStep[]>()
  for (const step of store.approvals.all()) {
    const place = `${step.record}:${step.field}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), step])
  }
  const approved = new Map([...byPlace].map(([place, steps]) => [place, approvalState(steps).approved?.value ?? null]))
  const rows = ids === undefined ? [...store.records.values.all(fields)].flat() : [...store.records.values.of(ids, fields)]
  return rows.flatMap(([record, , ...values]) =>
    fields.flatMap((field, at) => (values[at] == null || approved.get(`${record}:${field}`) === values[at] ? [] : [{ record, field }])),
  )
}
