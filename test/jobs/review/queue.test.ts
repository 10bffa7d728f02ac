import { expect, test } from 'vitest'
import { decidePairs } from '../../../src/jobs/review/decide.ts'
import { reviewQueue } from '../../../src/jobs/review/queue.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { merge, split } from '../../support/merged-store.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'

const at = newStore()
const run = (work: (run: number) => void) =>
  at.store.runs.perform({ command: 'dedupe', operator: 'li' }, (id) => ({ counts: {}, done: work(id) }))
const pair = (left: number, right: number, probability: number) => ({
  left,
  right,
  probability,
  weight: Math.log2(probability / (1 - probability)),
  evidence: null,
})
const answer = (left: number, right: number, verdict: 'same' | 'different' | 'unsure') =>
  decidePairs(at.store, { answers: [{ left, right, verdict, relation: null }], operator: 'li', now: '2026-11-22T08:00:00.000Z' })
const queue = () =>
  reviewQueue(at.store, { mergeAt: 0.99 }).map(({ cluster, records, settles, behind }) => [cluster, records, settles, behind])

/** Eight customers: 1 to 3 are a cluster held by one pair, 4 and 5 one that is certain; three more pairs are open. */
async function eight() {
  await recordsFrom(
    at.store,
    'customers',
    ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((name) => ({ name })),
  )
  await run((id) => {
    at.store.pairs.insertNew(id, [pair(1, 2, 0.999), pair(2, 3, 0.9), pair(4, 5, 0.995), pair(5, 6, 0.3), pair(6, 7, 0.3), pair(7, 8, 0.5)])
    at.store.clusters.join(id, [1, 2, 3].map((record) => ({ record, cluster: 1 })).concat([4, 5].map((record) => ({ record, cluster: 2 }))))
  })
}

test('what an answer decides: uncertainty, times records it settles, times what hangs on them', async () => {
  await eight()
  // 5:6 .21 × 3, 7:8 .25 × 2, 6:7 .21 × 2, cluster 1 .09 × 3
  expect(queue()).toEqual([
    [null, [5, 6], 3, 0],
    [null, [7, 8], 2, 0],
    [null, [6, 7], 2, 0],
    [1, [1, 2, 3], 3, 0],
  ])
  await recordsFrom(at.store, 'followups', [{ name: '丙' }, { customer_no: at.store.records.keyOf(1) }])
  await recordsFrom(at.store, 'orders', [{ name: '丙' }])
  expect(queue()[0]).toEqual([1, [1, 2, 3], 3, 3])
})

test('an answer takes its pair out of the queue; "unsure" goes behind what nobody has looked at', async () => {
  await eight()
  await answer(6, 5, 'unsure')
  await answer(7, 8, 'different')
  await answer(2, 3, 'same')
  expect(queue()).toEqual([
    [null, [6, 7], 2, 0],
    [null, [5, 6], 3, 0],
  ])
})

test('a contradiction is named with the answer that brings it, and only then', async () => {
  await eight()
  expect((await answer(1, 2, 'same')).contradictions).toEqual([])
  await answer(1, 3, 'different')
  const { contradictions, run: third } = await answer(3, 2, 'same')
  expect(contradictions.map(({ apart, path }) => [apart, ...path].map(({ left, right, verdict }) => [left, right, verdict]))).toEqual([
    [
      [1, 3, 'different'],
      [1, 2, 'same'],
      [2, 3, 'same'],
    ],
  ])
  expect(at.store.runs.get(third!)?.args).toEqual({ answers: 1 })
  expect((await answer(5, 6, 'same')).contradictions).toEqual([])
})

test('what is one merged customer is not asked about, and no answer tells it apart: the run and the split are named', async () => {
  await eight()
  at.store.records.ensureFields(customerSchema.fields.map(({ name }) => name))
  const { run: merged } = await merge(at.store, { only: 1 })
  expect(queue().filter(([, records]) => (records as number[]).some((id) => id < 4))).toEqual([])
  const golden = at.store.records.get(1)!.into!
  const told = await answer(1, 3, 'different')
  expect([told.run, told.counts.different, told.refused]).toEqual([null, 0, [{ left: 1, right: 3, run: merged, record: 3 }]])
  expect((await answer(golden, 2, 'unsure')).refused).toEqual([{ left: golden, right: 2, run: merged, record: 2 }])
  expect((await answer(1, 2, 'same')).refused).toEqual([])
  await split(at.store, at.store.records.keyOf(3))
  expect((await answer(1, 3, 'different')).refused).toEqual([])
})
