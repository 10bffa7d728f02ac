/**
 * A change that waits is given up where the one who asked for it goes back to the approved value: the operator who entered it, or the source that
 * it came from. It is noted as the approved value entered again. Call it inside the run.
 */

import type { FieldName } from '../../record.ts'
import type { ApprovalStep } from '../../store/approvals.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { approvalStates } from './approval-state.ts'
import { isSameOperator } from './operator-name.ts'

interface Going {
  readonly record: Pick<StoredRecord, 'id' | 'into'>
  readonly field: FieldName
  /** What is said of the field now. */
  readonly value: string | null
  /** Who says it: an operator by hand, or a source of an import by its id. */
  readonly by: { readonly operator: string } | { readonly source: number }
}

/** The record, and the customer it belongs to, where a change is given up by this. Nothing is written. */
export function changesGivenUp(store: Store, { record, field, value, by }: Going): number[] {
  if (!store.approvals.rule.fields.includes(field)) return []
  return [record.id, ...(record.into === null ? [] : [record.into])].filter((id) => {
    const { open, approved } = approvalStates(store.approvals.of(id)).get(field) ?? { open: null, approved: null }
    if (open === null || approved === null || approved.value !== value || open.value === value) return false
    const entered = open.steps.filter(({ step }) => step === 'entered')
    return entered.every((one) =>
      'operator' in by ? isSameOperator(one.operator, by.operator) : sourceOf(store, record.id, one) === by.source,
    )
  })
}

/** Gives up what `changesGivenUp` finds; returns whether there was any. */
export function giveUpChanges(store: Store, run: number, going: Going): boolean {
  const { operator, at } = store.runs.get(run)!
  const { field, value } = going
  const given = changesGivenUp(store, going)
  for (const record of given) store.approvals.add(run, { record, field, value, step: 'entered', operator, at, reason: null })
  return given.length > 0
}

/** Id of the source whose row brought the change; null where it did not come from an import. */
function sourceOf(store: Store, record: number, { run = 0 }: ApprovalStep): number | null {
  const row = store.sourceRows.rowIn(run, 'customers', record)
  return row === null ? null : store.files.source('customers', store.files.get(store.rows.get(row).file).source).id
}
