import { expect, test } from 'vitest'
import { caseReader } from '../../../src/jobs/review/case-rows.ts'
import { decidePairs } from '../../../src/jobs/review/decide.ts'
import { reviewQueue } from '../../../src/jobs/review/queue.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'
import { now, pairOf } from '../../support/review-book.ts'

const at = newStore()

/** Milliseconds of processor time: other programs on the machine do not count. */
async function timeOf<Result>(work: () => Promise<Result> | Result): Promise<[Result, number]> {
  const began = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(began)
  return [result, (user + system) / 1000]
}

test('of 10,000 waiting pairs the first is there within a second, and an answer is kept within a tenth of one', async () => {
  const pairs = Array.from({ length: 10_000 }, (_, n) => pairOf(2 * n + 1, 2 * n + 2, 0.1 + (0.8 * (n % 997)) / 997))
  await recordsFrom(
    at.store,
    'customers',
    Array.from({ length: 20_000 }, (_, n) => ({
      name: `苏州${n >> 1}号机械厂`,
      phone: `+8613${String(100_000_000 + n * 7)}`,
      contact: '陈静',
    })),
  )
  await at.store.runs.perform({ command: 'dedupe', operator: 'li' }, (run) => {
    at.store.pairs.insertNew(run, pairs)
    return { counts: {} }
  })
  const presentation = { language: 'zh', options: 'zh', phones: 'national', country: 'CN', masker: null } as const
  const [cases, first] = await timeOf(() => {
    const waiting = reviewQueue(at.store, { mergeAt: 0.99 })
    caseReader(at.store, customerSchema, presentation)(waiting[0]!.records)
    return waiting
  })
  expect([cases.length, first < 1000]).toEqual([10_000, true])
  const times: number[] = []
  for (const { pairs: asked } of cases.slice(0, 20)) {
    const { left, right } = asked[0]!
    const answers = [{ left, right, verdict: 'different', relation: null }] as const
    const [, took] = await timeOf(() => decidePairs(at.store, { answers, operator: 'li', now }))
    times.push(took)
  }
  expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(100)
})
