/** What an answer on a value that several people agree to says, and of which value. */

import { fault } from '../../errors.ts'
import type { Schema } from '../../schema/field.ts'
import { fieldOf } from '../../schema/field-named.ts'
import type { Store } from '../../store/store.ts'
import type { Spoken } from '../approve/agree.ts'
import { approvalStates, neverApproved } from '../approve/approval-state.ts'
import { countryOfRecord } from '../country-of-record.ts'
import { cellWriter } from '../fix/cell-writer.ts'
import { customerNumbered } from './named-customers.ts'
import type { GivenAnswer } from './question.ts'
import type { WordSettings } from './write-word.ts'

/** Throws NOT_THE_VALUE where the person names another value than the one that they would agree to. */
export function refuseOther(store: Store, { schemas: { customers }, check }: WordSettings, answer: GivenAnswer): void {
  const spoken = spokenOf(store, answer, { operator: '', now: '' }, customers)
  if (spoken === null) return
  const { open } = approvalStates(store.approvals.of(spoken.record)).get(spoken.field) ?? neverApproved
  const record = store.records.get(spoken.record)!
  const waits = open === null ? (record.values[spoken.field] ?? null) : open.value
  const context = { country: countryOfRecord(store, customers, record, check.country), dateOrders: {}, now: check.today }
  const named = cellWriter(customers, context)(record, new Map([[spoken.field, answer.text]])).values[spoken.field] ?? null
  if (named !== waits && answer.text !== waits) throw fault('NOT_THE_VALUE', { id: answer.id, value: answer.text })
}

/** `C202601001:phone`, as the customer and the field; null where there is no such customer or field. */
export function spokenOf(
  store: Store,
  { id, word, text }: GivenAnswer,
  by: { readonly operator: string; readonly now: string },
  schema: Schema,
): Spoken | null {
  const at = id.lastIndexOf(':')
  const name = id.slice(at + 1)
  const field = fieldOf(schema, name)
  const customer = at < 1 ? null : customerNumbered(store, id.slice(0, at))
  if (field === undefined || customer === null) return null
  return {
    record: customer.id,
    field: field.name,
    agrees: word === 'agree',
    reason: word === 'agree' ? null : text || null,
    operator: by.operator,
    at: by.now,
  }
}
