import { expect, test } from 'vitest'
import { drawnPairs } from '../../../src/jobs/dedupe/decided.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { drawSample } from '../../../src/jobs/review/draw-sample.ts'
import { recordMark } from '../../../src/jobs/review/record-mark.ts'
import { stillMerged } from '../../../src/jobs/review/still-merged.ts'
import { takeSampleBook } from '../../../src/jobs/review/take-sample-book.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { check } from '../../support/dedupe-nights.ts'
import { merge, split } from '../../support/merged-store.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'
import { now, pairOf } from '../../support/review-book.ts'
import { tablesOf } from '../../support/tables.ts'

const at = newStore()
const draw = (count: number, seed = 1) => drawSample(at.store, { count, seed, operator: 'li' })
const take = (rows: readonly { entry: number; result: string; wrong?: string; mark?: string }[]) =>
  takeSampleBook(
    at.store,
    customerSchema,
    rows.map((one, n) => ({ row: n + 2, wrong: '', mark: one.mark ?? markOf(one.entry), ...one })),
    { operator: 'wang', now },
  )
const entryOf = (id: number) => at.store.samples.list().find((entry) => entry.id === id)!
const markOf = (id: number) => recordMark(at.store.records.get(entryOf(id).record)!)

/** 100 customers, three of four of 张丽; twenty of them are ten pairs. */
async function customers() {
  await recordsFrom(
    at.store,
    'customers',
    Array.from({ length: 100 }, (_, n) => ({ name: `${n}公司`, owner: n % 4 === 0 ? '王强' : '张丽' })),
  )
  await at.store.runs.perform({ command: 'dedupe', operator: 'li' }, (run) => {
    at.store.pairs.insertNew(run, Array.from({ length: 10 }, (_, n) => pairOf(2 * n + 1, 2 * n + 2, 0.995)).concat(pairOf(50, 60, 0.4)))
    at.store.clusters.join(
      run,
      Array.from({ length: 20 }, (_, n) => ({ record: n + 1, cluster: Math.floor(n / 2) + 1 })),
    )
    return { counts: {} }
  })
}

test('a draw is random, in proportion to owners, the same for a seed, and never twice', async () => {
  await customers()
  expect(await draw(20)).toMatchObject({ counts: { records: 20, pairs: 10 }, by: 'owner' })
  const first = at.store.samples.list()
  const records = first.filter(({ other }) => other === null)
  expect([records.filter(({ stratum }) => stratum === '王强').length, records.length]).toEqual([5, 20])
  await undoRun(at.store, { run: 3, cascade: false, operator: 'li', check })
  expect(at.store.samples.list()).toEqual([])
  await draw(20)
  const drawn = (entries: typeof first) => entries.map(({ stratum, record, other }) => [stratum, record, other])
  expect(drawn(at.store.samples.list())).toEqual(drawn(first))
  expect(await draw(90)).toMatchObject({ counts: { records: 80, pairs: 0 } })
  expect(new Set(at.store.samples.list().flatMap(({ record, other }) => (other === null ? [record] : []))).size).toBe(100)
  expect(await draw(5)).toMatchObject({ run: null })
})

test('what a person found is kept with who and when; an answer on a pair is a decision, and teaches the model', async () => {
  await customers()
  await draw(3)
  const entries = at.store.samples.list()
  const [one, two, three] = entries.filter(({ other }) => other === null).map(({ id }) => id)
  const [pair, next] = entries.filter(({ other }) => other !== null)
  const found = await take([
    { entry: one!, result: '正确' },
    { entry: two!, result: 'wrong', wrong: '客户名称、owner' },
    { entry: three!, result: '同一客户' },
    { entry: pair!.id, result: '不同客户' },
    { entry: next!.id, result: 'same', mark: 'changed' },
    { entry: 999, result: 'right', mark: '' },
  ])
  expect(found.problems).toEqual([
    { row: 4, problem: 'word' },
    { row: 6, problem: 'changed' },
    { row: 7, problem: 'no-sample' },
  ])
  expect([found.taken, found.open]).toEqual([3, 3])
  expect(found.verified).toMatchObject({ accuracy: { a: 1, b: 2 }, duplicates: { a: 0, b: 1 } })
  expect(entryOf(two!)).toMatchObject({ answer: { wrong: ['name', 'owner'] }, operator: 'wang', at: now })
  expect(at.store.pairs.decisions()).toMatchObject([{ left: pair!.record, right: pair!.other, verdict: 'different' }])
  expect([...drawnPairs(at.store)]).toEqual([`${pair!.record}:${pair!.other}`])
  // the same answers again are none
  expect(await take([{ entry: one!, result: 'right' }])).toMatchObject({ run: null, taken: 0, verified: { accuracy: { a: 1, b: 2 } } })
  await undoRun(at.store, { run: found.run!, cascade: false, operator: 'li', check })
  expect([at.store.samples.list().filter(({ answer }) => answer !== null), at.store.pairs.decisions()]).toEqual([[], []])
})

test('what somebody else answered stays, and both are named; who answered may answer again', async () => {
  await customers()
  await draw(1)
  const [one] = at.store.samples.list().map(({ id }) => id)
  const first = await take([{ entry: one!, result: 'right' }])
  const again = (operator: string) =>
    takeSampleBook(at.store, customerSchema, [{ row: 2, entry: one!, result: '有误', wrong: '', mark: markOf(one!) }], { operator, now })
  const other = await again('zhao')
  expect([other.run, other.before.map(({ row, entry, answer }) => [row, entry.operator, entry.run, answer])]).toEqual([
    null,
    [[2, 'wang', first.run, { wrong: ['*'] }]],
  ])
  expect(entryOf(one!)).toMatchObject({ answer: { wrong: [] }, operator: 'wang' })
  expect([(await again('Wang')).before, entryOf(one!).answer]).toEqual([[], { wrong: ['*'] }])
})

test('a pair found to be two customers is named until it is split, where it was merged', async () => {
  await customers()
  at.store.records.ensureFields(customerSchema.fields.map(({ name }) => name))
  await merge(at.store, { at: 0.9 })
  await draw(100)
  const pair = at.store.samples.list().find(({ record, other }) => record === 1 && other === 2)!
  const found = await take([{ entry: pair.id, result: 'different' }])
  const due = [{ left: 1, right: 2, record: 2, operator: 'wang' }]
  expect([found.stillMerged, stillMerged(at.store)]).toMatchObject([due, due])
  await split(at.store, 'C002')
  expect(stillMerged(at.store)).toEqual([])
})

test('who cannot tell says so of a record too, and it counts neither way; a column of the sheet may be wrong', async () => {
  const rows = [
    ['name', '自有列'],
    ['甲公司', '甲'],
    ['乙公司', '乙'],
  ]
  await importRows(at.store, rowsInThread(tablesOf({ file: 'a.csv', rows }), false), { operator: 'li', source: 'a' })
  await draw(2)
  const [one, two] = at.store.samples.list().map(({ id }) => id)
  const found = await take([
    { entry: one!, result: '不确定' },
    { entry: two!, result: '有误', wrong: '自有列' },
  ])
  expect(found).toMatchObject({ taken: 2, open: 0, problems: [], verified: { accuracy: { a: 0, b: 1 } } })
  expect([entryOf(one!).answer, entryOf(two!).answer]).toEqual([{ wrong: null }, { wrong: ['自有列'] }])
})
