/** Whether somebody has asked for a change of an approved value already: it is not proposed again. */

import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { type ApprovalState, approvalStates } from './approval-state.ts'

/** Makes the function that tells it of a field: a change waits, or was sent back. */
export function changeIsAsked(store: Store, { id, values }: StoredRecord): (field: FieldName | null) => boolean {
  const { fields } = store.approvals.rule
  const states = fields.length === 0 ? new Map<string, ApprovalState>() : approvalStates(store.approvals.of(id))
  return (field) => {
    const state = field === null || !fields.includes(field) ? undefined : states.get(field)
    return state?.approved != null && state.approved.value === values[field!] && (state.open !== null || state.sentBack !== null)
  }
}
