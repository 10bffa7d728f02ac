/** Four eyes on merged customers: an approved value stays in force, whatever the members come to; what they come to waits. Call it inside a run. */

import type { FieldName } from '../../record.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import { objectText, storedObject } from '../../store/stored-json.ts'
import { approvalStates } from './approval-state.ts'
import { authorsIn } from './entered-by.ts'
import { noteEntered } from './held-back.ts'

interface Row {
  readonly values: Readonly<Record<FieldName, string | null>>
  /** JSON texts. */
  readonly notes: string | null
  readonly cells: string | null
}

/** The row with the approved values of this golden record. */
function withApproved<Own extends Row>(store: Store, run: number, id: number, row: Own, members: readonly PlainRecord[]): Own {
  const { rule } = store.approvals
  if (rule.fields.length === 0) return row
  const states = approvalStates(store.approvals.of(id))
  const kept = new Map<FieldName, string>()
  for (const field of rule.fields) {
    const state = states.get(field)
    const approved = state?.approved?.value ?? null
    const value = row.values[field] ?? null
    if (state === undefined || approved === null || approved === value) continue
    // not whoever merges, but those whose value it is
    noteEntered(store, run, { record: id, field, value }, state, { authors: authorsIn(store, members, field, value) })
    kept.set(field, approved)
  }
  return withValues(row, kept)
}

/** The same, where what was approved of a member counts as approved of a golden record that nobody has approved anything of. */
export function withApprovedOf<Own extends Row>(store: Store, run: number, id: number, row: Own, members: readonly PlainRecord[]): Own {
  const { rule } = store.approvals
  if (rule.fields.length === 0) return row
  const known = approvalStates(store.approvals.of(id))
  const states = members.map((member) => ({ member, states: approvalStates(store.approvals.of(member.id)) }))
  for (const field of rule.fields) {
    if (known.has(field)) continue
    const own = states.flatMap(({ member, states: all }) => {
      const state = all.get(field)
      const isInForce = state?.approved != null && state.approved.value !== null && state.approved.value === (member.values[field] ?? null)
      return isInForce ? [state] : []
    })
    const taken = own.find(({ approved }) => approved!.value === (row.values[field] ?? null)) ?? own[0]
    for (const step of [...(taken?.approved?.steps ?? []), ...(taken?.open?.steps ?? [])]) store.approvals.add(run, { ...step, record: id })
  }
  return withApproved(store, run, id, row, members)
}

function withValues<Own extends Row>(row: Own, kept: ReadonlyMap<FieldName, string>): Own {
  if (kept.size === 0) return row
  const [notes, cells] = [{ ...storedObject(row.notes) }, { ...storedObject(row.cells) }]
  for (const [field, value] of kept) {
    delete notes[field]
    cells[field] = value
  }
  return { ...row, values: { ...row.values, ...Object.fromEntries(kept) }, notes: objectText(notes), cells: objectText(cells) }
}
