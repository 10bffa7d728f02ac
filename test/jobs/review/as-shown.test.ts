import { expect, test } from 'vitest'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { changedSince, decidedSince } from '../../../src/jobs/review/as-shown.ts'
import { changedSinceCompared } from '../../../src/jobs/review/case-evidence.ts'
import { caseReader } from '../../../src/jobs/review/case-rows.ts'
import { decidePairs } from '../../../src/jobs/review/decide.ts'
import { reviewQueue } from '../../../src/jobs/review/queue.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { check } from '../../support/dedupe-nights.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'
import { now, pairOf } from '../../support/review-book.ts'

const at = newStore()
const presentation = { language: 'zh', options: 'zh', phones: 'national', country: 'CN', masker: null } as const
const shown = (ids: readonly number[]) => caseReader(at.store, customerSchema, presentation)(ids).rows

async function waiting() {
  await recordsFrom(
    at.store,
    'customers',
    ['甲', '乙', '丙'].map((name) => ({ name: `${name}公司` })),
  )
  await at.store.runs.perform({ command: 'dedupe', operator: 'li' }, (run) => {
    at.store.pairs.insertNew(run, [pairOf(1, 2, 0.5), pairOf(2, 3, 0.4)])
    return { counts: {} }
  })
}

test('records that were edited or removed while they were shown are named', async () => {
  await waiting()
  const rows = shown([1, 2, 3])
  expect(changedSince(at.store, rows)).toEqual([])
  await editRecord(at.store, { record: 'C002', cells: new Map([['name', '另一家公司']]), operator: 'li', check, refuse: [], force: true })
  expect(changedSince(at.store, rows)).toEqual([2])
  await at.store.runs.perform({ command: 'remove', operator: 'li' }, (run) => {
    at.store.records.remove(run, 3, 3)
    return { counts: {} }
  })
  expect(changedSince(at.store, rows)).toEqual([2, 3])
  expect(changedSince(at.store, shown([1, 2]))).toEqual([])
})

test('evidence of a pair whose records changed since it was compared is known as old', async () => {
  await waiting()
  expect(changedSinceCompared(at.store, 1, 2)).toEqual([])
  await editRecord(at.store, { record: 'C002', cells: new Map([['phone', '13912345678']]), operator: 'li', check, refuse: [], force: true })
  expect([changedSinceCompared(at.store, 1, 2), changedSinceCompared(at.store, 1, 3)]).toEqual([[2], []])
})

test('answers that others gave since the list was made are found; own ones and those that were shown are not', async () => {
  await waiting()
  const decide = (left: number, right: number, verdict: 'same' | 'different' | 'unsure', operator: string) =>
    decidePairs(at.store, { answers: [{ left, right, verdict, relation: null }], operator, now })
  await decide(1, 2, 'unsure', 'li')
  const pairs = reviewQueue(at.store, { mergeAt: 0.99 }).flatMap((one) => one.pairs)
  expect(pairs.length).toBe(2)
  const since = (own: readonly number[] = []) =>
    decidedSince(at.store, pairs, new Set(own)).map(({ left, right, verdict, operator }) => [left, right, verdict, operator])
  expect(since()).toEqual([])
  const { run } = await decide(2, 3, 'same', 'wang')
  expect(since()).toEqual([[2, 3, 'same', 'wang']])
  expect(since([run!])).toEqual([])
  await decide(1, 2, 'different', 'wang')
  expect(since([run!])).toEqual([[1, 2, 'different', 'wang']])
})
