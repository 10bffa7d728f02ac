/** What the steps of one value come to. Pure: the steps in, the state out. */

import type { FieldName } from '../../record.ts'
import type { ApprovalStep } from '../../store/approvals.ts'

export interface ApprovalState {
  /** The value that was approved last, and its steps; null where none was. */
  readonly approved: Chain | null
  /** The value that waits for others to agree, and those who have; null where none waits. */
  readonly open: Chain | null
  /** The last step, where it sent a value back. */
  readonly sentBack: ApprovalStep | null
}

export interface Chain {
  readonly value: string | null
  readonly steps: readonly ApprovalStep[]
}

/** The approved value entered again gives up what waits; one value may be entered by several. @param steps of one field of one customer, oldest first */
export function approvalState(steps: readonly ApprovalStep[]): ApprovalState {
  let approved: Chain | null = null
  let open: Chain | null = null
  let sentBack: ApprovalStep | null = null
  for (const step of steps) {
    const { value } = step
    const isTogether = step.step !== 'entered' || open?.steps.every((one) => one.step === 'entered') === true
    const chain: Chain = isTogether && open !== null && open.value === value ? open : { value, steps: [] }
    const next: Chain = { value, steps: [...chain.steps, step] }
    sentBack = step.step === 'sent-back' ? step : null
    const isBack = step.step === 'entered' && approved !== null && approved.value === value
    open = !isBack && (step.step === 'entered' || step.step === 'checked') ? next : null
    if (step.step === 'approved') approved = next
  }
  return { approved, open, sentBack }
}

/**
 * Changes that waited and whose place another change took: the chain given up, and the step that did it. The approved value entered again gives one
 * up, too, and takes no place. @param steps of one field of one customer, oldest first
 */
export function replacedIn(steps: readonly ApprovalStep[]): { readonly gone: Chain; readonly by: ApprovalStep }[] {
  return steps.flatMap((by, at) => {
    if (by.step !== 'entered') return []
    const { open, approved } = approvalState(steps.slice(0, at))
    if (open === null || approved === null || approved.value === by.value || open.value === by.value) return []
    // once a record has left a customer, another one's approval comes before what goes on waiting
    const goesOn = steps.slice(at + 1).some(({ run, value }) => run === by.run && value === open.value)
    return goesOn ? [] : [{ gone: open, by }]
  })
}

/** The states of a customer's fields that have any. */
export const approvalStates = (steps: readonly ApprovalStep[]): Map<FieldName, ApprovalState> =>
  new Map([...stepsByField(steps)].map(([field, own]) => [field, approvalState(own)]))

export function stepsByField(steps: readonly ApprovalStep[]): Map<FieldName, ApprovalStep[]> {
  const byField = new Map<FieldName, ApprovalStep[]>()
  for (const step of steps) byField.set(step.field, [...(byField.get(step.field) ?? []), step])
  return byField
}

export const neverApproved: ApprovalState = { approved: null, open: null, sentBack: null }
