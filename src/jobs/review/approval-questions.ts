/** Changes of approved values that wait for others to agree, as questions; and values that nobody has approved yet. */

import type { Schema } from '../../schema/field.ts'
import { fieldOf } from '../../schema/field-named.ts'
import type { ApprovalStep } from '../../store/approvals.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { Words } from '../../words.ts'
import { presenter } from '../../write/present.ts'
import { type Spoken, wordOn } from '../approve/agree.ts'
import { approvalStates } from '../approve/approval-state.ts'
import { settleGolden } from '../golden/regroup.ts'
import { eachKind } from './answers-by-kind.ts'
import { approvalColumns, approvalShown } from './approval-shown.ts'
import { customerNumbered } from './named-customers.ts'
import { asIs, type GivenAnswer, nobodyAsks, type Question, type QuestionPresentation, type QuestionQueue } from './question.ts'
import { settleWords, type WordSettings, writeWord } from './write-word.ts'

const answers = [
  { word: 'agree', label: { en: 'agree', zh: '同意' }, keys: ['a', '1'], takes: null },
  { word: 'send-back', label: { en: 'send back', zh: '退回' }, keys: ['s', '2'], takes: 'reason' },
] as const

/** Whoever entered the value must learn what to mend. */
const reasonless: Words = {
  en: 'sending back needs a reason: send-back:<reason>',
  zh: '退回须写明理由：send-back:<理由>',
}

export function approvalQuestions(store: Store, settings: WordSettings, presentation: QuestionPresentation): QuestionQueue {
  const schema = settings.schemas.customers
  return {
    columns: approvalColumns,
    answers,
    questions: () => waiting(store, settings, presentation),
    asNow(question) {
      const record = question.customer !== null && store.records.isLive(question.customer) ? store.records.get(question.customer) : null
      const now = record === null ? [] : waitingAt(record, store.approvals.of(record.id), schema, presentation)
      return asIs(question, now.find(({ id }) => id === question.id) ?? null)
    },
    async take(given, { operator, now }) {
      const refused: { id: string; why: Words }[] = []
      const counts = { agree: 0, 'send-back': 0 }
      const wanted = given.flatMap((answer) => {
        if (answer.word === 'send-back' && answer.text.trim() === '') {
          refused.push({ id: answer.id, why: reasonless })
          return []
        }
        const spoken = spokenOf(store, answer, { operator, now }, schema)
        const word = spoken === null ? { why: nobodyAsks } : wordOn(store, spoken)
        if ('why' in word) {
          refused.push({ id: answer.id, why: word.why })
          return []
        }
        counts[answer.word as keyof typeof counts]++
        return [{ kind: 'customers' as const, word: answer.word, record: spoken!.record, field: spoken!.field, ...word }]
      })
      const runs = await eachKind(
        store,
        wanted,
        { operator, args: { approvals: wanted.length } },
        {
          write(run, { record, field, steps, publishes }) {
            for (const step of steps) store.approvals.add(run, step)
            if (publishes === undefined) {
              // another change may have waited behind this one
              if (store.golden.isGolden(record)) settleGolden(store, run, record, settings.golden)
              return null
            }
            const shape = schema.fields.find(({ name }) => name === field)
            const present =
              shape === undefined ? (value: string) => value : presenter(shape, { phones: 'e164', country: null, options: 'code' })
            const cell = publishes === null ? '' : present(publishes)
            writeWord(store, run, store.records.get(record)!, { field, cell, value: publishes }, 'customers', settings)
            return record
          },
          finish: (run, kind, changed) => settleWords(store, run, kind, changed, settings),
        },
      )
      return { runs, waiting: 0, counts, refused }
    },
  }
}

/** `C202601001:phone`, as the customer and the field; null where there is no such customer or field. */
function spokenOf(
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
  return { record: customer.id, field: field.name, agrees: word === 'agree', reason: text || null, operator: by.operator, at: by.now }
}

function waiting(store: Store, { schemas }: WordSettings, presentation: QuestionPresentation): Question[] {
  const byRecord = new Map<number, ApprovalStep[]>()
  for (const step of store.approvals.all()) byRecord.set(step.record, [...(byRecord.get(step.record) ?? []), step])
  return [...byRecord].flatMap(([id, steps]) => {
    const mayWait = [...approvalStates(steps).values()].some(({ open }) => open !== null)
    const record = mayWait && store.records.isLive(id) ? store.records.get(id) : null
    return record === null ? [] : waitingAt(record, steps, schemas.customers, presentation)
  })
}

/** What waits at one customer. @param steps all of the customer's, oldest first */
function waitingAt(record: StoredRecord, steps: readonly ApprovalStep[], schema: Schema, presentation: QuestionPresentation): Question[] {
  return [...approvalStates(steps)].flatMap(([field, { open }]) => {
    // a value that nobody has approved waits only while it stands
    const isMoot = open === null || (open.value === (record.values[field] ?? null) && open.steps.length < 2)
    return isMoot ? [] : [approvalShown(record, schema, field, open, presentation)]
  })
}
