/** Whether somebody has asked for a change of an approved value already: it is not proposed again. */

import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { type ApprovalState, approvalStates } from './approval-state.ts'

/** Makes the function that tells it of a field: a change waits, or was sent back; null where nobody has asked. */
export function changeAsked(store: Store, { id, values }: StoredRecord): (field: FieldName | null) => 'waiting' | 'sent-back' | null {
  const { fields } = store.approvals.rule
  const states = fields.length === 0 ? new Map<string, ApprovalState>() : approvalStates(store.approvals.of(id))
  return (field) => {
    const state = field === null || !fields.includes(field) ? undefined : states.get(field)
    if (state?.approved == null || state.approved.value !== values[field!]) return null
    return state.open !== null ? 'waiting' : state.sentBack !== null ? 'sent-back' : null
  }
}
