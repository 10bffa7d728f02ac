/** Who entered, checked and approved the values of a customer that several people must agree to. */

import type { Field, Schema } from '../../schema/field.ts'
import type { ApprovalStep } from '../../store/approvals.ts'
import type { Store } from '../../store/store.ts'
import { approvalStates, type Chain, neverApproved } from '../approve/approval-state.ts'
import { enteredBy } from '../approve/entered-by.ts'

export interface SignedField {
  readonly field: Field
  /** Of the value in force, oldest first. */
  readonly steps: readonly Pick<ApprovalStep, 'step' | 'operator' | 'at' | 'reason'>[]
  /** A value that is to take its place once others have agreed. */
  readonly waits: Chain | null
  /** The last word, where it sent a value back. */
  readonly sentBack: ApprovalStep | null
}

/** Fields of `review.double_check`, and those about which somebody has said a word; in the order of the schema. */
export function signedFields(store: Store, { fields }: Schema, record: number): SignedField[] {
  const states = approvalStates(store.approvals.of(record))
  return fields.flatMap((field): SignedField[] => {
    if (!states.has(field.name) && !store.approvals.rule.fields.includes(field.name)) return []
    const { approved, open, sentBack } = states.get(field.name) ?? neverApproved
    const [value = null] = store.golden.valuesOf(record, [field.name])
    if (value === null && open === null && sentBack === null) return []
    const chain = [approved, open].find((one) => one !== null && one.value === value)
    const entered = enteredBy(store, record, field.name).map((by) => ({ ...by, step: 'entered' as const, reason: null }))
    return [{ field, steps: chain?.steps ?? entered, waits: open !== null && open.value !== value ? open : null, sentBack }]
  })
}
