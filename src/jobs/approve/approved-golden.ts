/** Four eyes on merged customers: an approved value stays in force, whatever the members come to; what they come to waits. Call it inside a run. */

import type { FieldName } from '../../record.ts'
import type { ApprovalStep } from '../../store/approvals.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import { objectText, storedObject } from '../../store/stored-json.ts'
import { hands } from '../record-log/by-hand.ts'
import { type ApprovalState, approvalState, approvalStates, type Chain } from './approval-state.ts'
import { authorsIn } from './entered-by.ts'
import { leftWithRecord } from './left-with-record.ts'
import { noteEntered } from './note-entered.ts'

interface Row {
  readonly values: Readonly<Record<FieldName, string | null>>
  /** JSON texts. */
  readonly notes: string | null
  readonly cells: string | null
}

/**
 * The row with what was approved of this golden record. What was approved of a member counts as approved of a golden record that nobody has
 * approved anything of, and a change that waits at a member waits here, too. What was approved goes with the record that gave it where that is split off.
 * @param members also golden records that members came from in this run
 */
export function withApprovedOf<Own extends Row>(store: Store, run: number, id: number, row: Own, members: readonly PlainRecord[]): Own {
  const { rule } = store.approvals
  if (rule.fields.length === 0) return row
  const own = members.map((member) => ({ member, states: approvalStates(store.approvals.of(member.id)) }))
  const steps = store.approvals.of(id)
  const kept = new Map<FieldName, string>()
  for (const field of rule.fields) {
    const known = steps.filter((step) => step.field === field)
    const value = row.values[field] ?? null
    const ofMembers = own.flatMap(({ member, states }) => {
      const state = states.get(field)
      return state === undefined ? [] : [{ state, isInForce: isApproved(state, member.values[field] ?? null) }]
    })
    const add = (more: readonly ApprovalStep[] = []) => {
      for (const step of more) store.approvals.add(run, { ...step, record: id })
      known.push(...more)
    }
    const approvedOf = ofMembers.flatMap(({ state, isInForce }) => (isInForce ? [state.approved!] : []))
    const next = approvedOf.find((one) => one.value === value) ?? approvedOf[0]
    if (known.length === 0) add(next?.steps)
    else if (leftWithRecord(store, id, field, members)) {
      // what nobody approved of those that stay is in force as it is
      if (next === undefined) continue
      const { open } = approvalState(known)
      add(next.steps)
      if (open !== null && open.value !== next.value) add(open.steps)
    }
    const waiting = ofMembers.flatMap(({ state: { open } }) => open ?? [])
    if (approvalState(known).open === null) add(nextWaiting(waiting, known, value)?.steps)
    const state = approvalState(known)
    const approved = state.approved?.value ?? null
    if (approved === null || approved === value) continue
    // what somebody asked for waits before what the merge makes of the members
    const isAsked =
      waiting.some((one) => one.value === state.open?.value) || state.open?.steps.some((step) => isByHand(store, step)) === true
    // not whoever merges, but those whose value it is
    if (!isAsked) noteEntered(store, run, { record: id, field, value }, state, { authors: authorsIn(store, members, field, value) })
    kept.set(field, approved)
  }
  return withValues(row, kept)
}

const isApproved = ({ approved }: ApprovalState, value: string | null) =>
  approved !== null && approved.value !== null && approved.value === value

const isByHand = (store: Store, { run = 0 }: ApprovalStep) => hands.has(store.runs.get(run)?.command ?? '')

/**
 * The oldest change that waits at a member and that the golden record has not met; one at a time, as a later one would take its place. Where nothing
 * is approved only those who agreed to the value in force count.
 * @param known steps of the golden record @param value what its members come to
 */
function nextWaiting(waiting: readonly Chain[], known: readonly ApprovalStep[], value: string | null): Chain | undefined {
  const approved = approvalState(known).approved?.value ?? null
  const isKnown = ({ steps }: Chain) =>
    steps.every((step) => known.some((one) => one.value === step.value && one.operator === step.operator && one.at === step.at))
  return waiting
    .filter((one) => !isKnown(one) && (approved === null ? one.value === value && one.steps.length > 1 : one.value !== approved))
    .sort((a, b) => (a.steps[0]!.at < b.steps[0]!.at ? -1 : 1))[0]
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
