import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { type BlockRow, blockAnswers } from '../../../src/jobs/review/block-answers.ts'
import { decidePairs } from '../../../src/jobs/review/decide.ts'
import { check } from '../../support/dedupe-nights.ts'
import { editWorkbook, sortWorkbook } from '../../support/edit-workbook.ts'
import { newStore } from '../../support/new-store.ts'
import { packageFaults, partsIn } from '../../support/package-faults.ts'
import { recordsFrom } from '../../support/records-from.ts'
import { exportTo, importFrom, now, pairOf } from '../../support/review-book.ts'

const at = newStore()
const file = (name: string) => path.join(at.folder, name)

/** Five pairs, 1:2 to 9:10, the first the most uncertain, and the cluster of 11, 12 and 13. */
async function waiting() {
  const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑', '寅']
  await recordsFrom(
    at.store,
    'customers',
    names.map((name, n) => ({ name: `${name}公司`, ...(n % 2 === 0 ? { contact: '=1+1' } : { note: `备注${n}` }) })),
  )
  await at.store.runs.perform({ command: 'dedupe', operator: 'li' }, (run) => {
    at.store.pairs.insertNew(run, [
      ...[0.5, 0.4, 0.3, 0.2, 0.15].map((p, n) => pairOf(2 * n + 1, 2 * n + 2, p)),
      pairOf(11, 12, 0.995),
      pairOf(11, 13, 0.995),
      pairOf(12, 13, 0.98),
    ])
    at.store.clusters.join(
      run,
      [11, 12, 13].map((record) => ({ record, cluster: 1 })),
    )
    return { counts: {} }
  })
  await exportTo(at.store, file('review.xlsx'))
}

test('answers come back, in whatever order the rows stand; what is left empty waits', async () => {
  await waiting()
  expect(packageFaults(await partsIn(readFileSync(file('review.xlsx'))))).toEqual([])
  // rows 2 and 3 are the first pair, and so on; 12 to 14 the cluster
  await editWorkbook(file('review.xlsx'), file('said.xlsx'), '待判断', {
    B2: '同一客户',
    C3: '保留',
    B4: '不同客户',
    B6: 'branches',
    B8: '不确定',
    B13: '同一客户',
    B14: '不同客户',
  })
  await sortWorkbook(file('said.xlsx'), file('sorted.xlsx'), '待判断', 5)
  const taken = await importFrom(at.store, file('sorted.xlsx'))
  expect(taken).toMatchObject({ blank: 1, unchanged: 0, changed: [], problems: [], contradictions: [], fields: 2 })
  expect(taken.counts).toMatchObject({ same: 2, different: 3, related: 1, unsure: 1 })
  expect(
    at.store.pairs.decisions().map(({ left, right, verdict, relation, operator }) => [left, right, verdict, relation, operator]),
  ).toEqual([
    [1, 2, 'same', null, 'wang'],
    [3, 4, 'different', null, 'wang'],
    [5, 6, 'related', 'branch', 'wang'],
    [7, 8, 'unsure', null, 'wang'],
    [11, 12, 'same', null, 'wang'],
    [11, 13, 'different', null, 'wang'],
    [12, 13, 'different', null, 'wang'],
  ])
  // the second record's values are kept; what it does not fill stays, the number is its own
  expect(at.store.records.get(1)!.values).toMatchObject({ customer_no: 'C001', name: '乙公司', contact: '=1+1', note: '备注1' })
  const again = await importFrom(at.store, file('sorted.xlsx'))
  expect([again.run, again.unchanged, again.changed]).toEqual([null, 6, []]) // 12 and 13 are settled: nobody asks for them any more
})

test('what somebody decided since the workbook was written stays, and is named; who filled it in may correct it', async () => {
  await waiting()
  const decide = (verdict: 'same' | 'different', operator: string) =>
    decidePairs(at.store, { answers: [{ left: 1, right: 2, verdict, relation: null }], operator, now })
  await decide('different', 'li')
  await editWorkbook(file('review.xlsx'), file('said.xlsx'), '待判断', { B2: '同一客户', C3: '保留', B4: '同一客户' })
  const named = (taken: Awaited<ReturnType<typeof importFrom>>) =>
    taken.meanwhile.map(({ left, right, verdict, operator }) => [left, right, verdict, operator])
  const dry = await importFrom(at.store, file('said.xlsx'), true)
  expect([named(dry), dry.run, dry.fields]).toEqual([[[1, 2, 'different', 'li']], null, 0])
  const taken = await importFrom(at.store, file('said.xlsx'))
  expect([named(taken), taken.counts.same]).toEqual([[[1, 2, 'different', 'li']], 1])
  expect(at.store.pairs.decisions().map(({ left, verdict, operator }) => [left, verdict, operator])).toEqual([
    [1, 'different', 'li'],
    [3, 'same', 'wang'],
  ])
  await editWorkbook(file('review.xlsx'), file('corrected.xlsx'), '待判断', { B4: '不同客户' })
  const corrected = await importFrom(at.store, file('corrected.xlsx'))
  expect([named(corrected), corrected.counts.different]).toEqual([[], 1])
  // decided before the workbook was written: whoever fills it in has seen that
  await at.store.runs.perform({ command: 'review', operator: 'li' }, (run) => {
    at.store.pairs.decide(run, { left: 5, right: 6, verdict: 'unsure', relation: null, operator: 'li', at: now })
    return { counts: {} }
  })
  await exportTo(at.store, file('later.xlsx'))
  await editWorkbook(
    file('later.xlsx'),
    file('later-said.xlsx'),
    '待判断',
    Object.fromEntries([...Array(8).keys()].map((n) => [`B${2 * n + 2}`, '同一客户'])),
  )
  const later = await importFrom(at.store, file('later-said.xlsx'))
  expect([later.meanwhile, at.store.pairs.decisions().find(({ left }) => left === 5)?.operator]).toEqual([[], 'wang'])
})

test('what changed meanwhile, what contradicts and what nobody understands is named', async () => {
  await waiting()
  await editRecord(at.store, { record: 'C003', cells: new Map([['contact', '陈静']]), operator: 'li', check, refuse: [], force: true })
  await decidePairs(at.store, { answers: [{ left: 5, right: 7, verdict: 'same', relation: null }], operator: 'li', now })
  await decidePairs(at.store, { answers: [{ left: 6, right: 7, verdict: 'different', relation: null }], operator: 'li', now })
  await editWorkbook(file('review.xlsx'), file('said.xlsx'), '待判断', { B2: '大概是', B4: '同一客户', B6: '同一客户', C8: '保留' })
  const { changed, contradictions, problems, counts } = await importFrom(at.store, file('said.xlsx'))
  expect(changed).toEqual([{ left: 3, right: 4 }])
  expect(contradictions.map(({ apart }) => [apart.left, apart.right, apart.operator])).toEqual([[6, 7, 'li']])
  expect(problems).toEqual([
    { row: 2, problem: 'word' },
    { row: 8, problem: 'kept-alone' },
  ])
  expect(counts).toMatchObject({ same: 1 })
})

test('a workbook of nothing that waits has its columns', async () => {
  await exportTo(at.store, file('empty.xlsx'))
  expect(packageFaults(await partsIn(readFileSync(file('empty.xlsx'))))).toEqual([])
  expect((await importFrom(at.store, file('empty.xlsx'))).blank).toBe(0)
})

test('another workbook is refused', async () => {
  await waiting()
  await editWorkbook(file('review.xlsx'), file('other.xlsx'), '待判断', { B1: 'Answer' })
  await expect(importFrom(at.store, file('other.xlsx'))).rejects.toMatchObject({ code: 'REVIEW_BOOK_UNKNOWN' })
})

describe('what a block says', () => {
  const rows = (...decisions: readonly string[]): BlockRow[] =>
    decisions.map((text, n) => {
      const [decision = '', keep = ''] = text.split('/')
      return { row: n + 2, case: 1, record: n + 1, key: `C${n}`, decision, keep, mark: '', run: null, id: n + 1 }
    })
  test.each<[string, BlockRow[], string[]]>([
    ['the first row is about all', rows('same', '', ''), ['1:2 same', '1:3 same', '2:3 same']],
    ['another row is about itself', rows('same', 'different', ''), ['1:2 different', '1:3 same', '2:3 different']],
    ['nothing is said of two that are both not the first', rows('', 'different', 'household'), ['1:2 different', '1:3 related']],
    ['who is unsure of one is unsure of it everywhere', rows('', 'same', 'unsure'), ['1:2 same', '1:3 unsure', '2:3 unsure']],
    ['nothing', rows('', '', ''), []],
    ['two answers of a pair', rows('same', 'different'), []],
    ['the same answer twice', rows('same', 'same'), ['1:2 same']],
  ])('%s', (_, block, due) => {
    const { answers } = blockAnswers(block, () => true)
    expect(answers.map(({ left, right, verdict }) => `${left}:${right} ${verdict}`)).toEqual(due)
  })

  test('whose values are kept', () => {
    expect(blockAnswers(rows('same', '/keep', 'different'), () => false).kept).toEqual({ from: 2, to: [1] })
    expect(blockAnswers(rows('same/keep', '/keep'), () => false)).toMatchObject({ kept: null, problems: [{ row: 3, problem: 'two-kept' }] })
  })
})
