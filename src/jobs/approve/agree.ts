/** One word of a person on a value that several people must agree to. Call it inside a run. */

import type { FieldName } from '../../record.ts'
import type { ApprovalStep } from '../../store/approvals.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { approvalStates, type Chain, neverApproved } from './approval-state.ts'
import { enteredBy } from './entered-by.ts'
import { isSameOperator, operatorName } from './operator-name.ts'

export interface Spoken {
  readonly record: number
  readonly field: FieldName
  /** Null: sent back. */
  readonly agrees: boolean
  readonly reason: string | null
  readonly operator: string
  /** ISO 8601 */
  readonly at: string
}

/** What is to be noted, and the value that comes into force by it; or why nothing is. */
export type Word = { readonly steps: readonly ApprovalStep[]; readonly publishes: string | null | undefined } | { readonly why: Words }

const nothing: Words = { en: 'nothing waits there', zh: '该处没有待复核的内容' }
const already: Words = { en: 'the value is approved already', zh: '该值已经复核通过' }
const sameHand = ({ operator }: Pick<ApprovalStep, 'operator'>): Words => ({
  en: `${operator} has agreed already: another operator must (--operator names who you are)`,
  zh: `${operator} 已经同意过，须由另一人复核（以 --operator 说明身份）`,
})

/** `publishes` is undefined where no value changes. Nothing is written. */
export function wordOn(store: Store, { record, field, agrees, reason, operator, at }: Spoken): Word {
  const { approved, open, sentBack } = approvalStates(store.approvals.of(record)).get(field) ?? neverApproved
  const [current = null] = store.golden.valuesOf(record, [field])
  const isPublished = approved !== null && approved.value === current
  const waits = open !== null && (isPublished || open.value === current) ? open : null
  if (waits === null && isPublished) return { why: sentBack === null ? already : nothing }
  if (waits === null && current === null) return { why: nothing }
  const chain: Chain = waits ?? {
    value: current,
    steps: enteredBy(store, record, field).map((by) => ({ ...by, record, field, value: current, step: 'entered', reason: null })),
  }
  const before = waits === null ? chain.steps : []
  const step = { record, field, value: chain.value, operator, at, reason }
  if (!agrees) return { steps: [...before, { ...step, step: 'sent-back' }], publishes: undefined }
  if (chain.steps.some((one) => isSameOperator(one.operator, operator))) return { why: sameHand({ operator }) }
  // however many entered the value, they count as one
  const agreed = new Set(chain.steps.flatMap((one) => (one.step === 'entered' ? [] : [operatorName(one.operator)])))
  const isLast = 1 + agreed.size + 1 >= store.approvals.rule.levels
  const steps = [...before, { ...step, step: isLast ? ('approved' as const) : ('checked' as const) }]
  return { steps, publishes: isLast && isPublished ? chain.value : undefined }
}
