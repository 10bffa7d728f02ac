import { expect, test } from 'vitest'
import { workDone } from '../../../src/jobs/assign/open-work.ts'
import { checkAnew } from '../../../src/jobs/check/kept-check.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { assignWork } from '../../../src/jobs/review/assign-work.ts'
import { decidePairs } from '../../../src/jobs/review/decide.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { check } from '../../support/dedupe-nights.ts'
import { newStore } from '../../support/new-store.ts'
import { pairOf } from '../../support/review-book.ts'
import { tablesOf } from '../../support/tables.ts'

const at = newStore()
const request = { mergeAt: 0.99, due: '2026-11-29', operator: 'li' }
const headers = ['customer_no', 'name', 'contact', 'phone', 'industry', 'customer_type', 'owner']
const rows = ['张三', '李四', ''].map((owner, n) => [`C00${n + 1}`, `第${n}机械有限公司`, '陈静', '123', '制造业', '成交', owner])
const open = () => workDone(at.store).left.map(({ record, other, field, owner, due }) => [record, other, field, owner, due])

test('findings and pairs go to the owners of their records, once; what is mended or decided is closed, and an undo opens it again', async () => {
  await importRows(at.store, rowsInThread(tablesOf({ file: 'a.csv', rows: [headers, ...rows] }), false), { operator: 'li', source: 'a' })
  await checkAnew(at.store, { ...check, operator: 'li' })
  await at.store.runs.perform({ command: 'dedupe', operator: 'li' }, (run) => {
    at.store.pairs.insertNew(run, [pairOf(1, 2, 0.4), pairOf(2, 3, 0.3)])
    return { counts: {} }
  })
  const first = await assignWork(at.store, request)
  expect(first.byOwner.get('张三')).toEqual({ findings: expect.any(Number), pairs: 1 })
  expect(first.byOwner.get('李四')?.pairs).toBe(2)
  expect(first.ownerless.findings).toBeGreaterThan(0)
  expect(open()).toEqual(
    expect.arrayContaining([
      [1, null, 'phone', '张三', '2026-11-29'],
      [2, null, 'phone', '李四', '2026-11-29'],
      [1, 2, null, '张三', '2026-11-29'],
      [1, 2, null, '李四', '2026-11-29'],
    ]),
  )
  expect(await assignWork(at.store, request)).toMatchObject({ run: null, closed: 0 })
  await editRecord(at.store, { record: 'C001', cells: new Map([['phone', '13912345678']]), operator: 'zhang', check, refuse: [] })
  await decidePairs(at.store, {
    answers: [{ left: 1, right: 2, verdict: 'different', relation: null }],
    operator: 'li',
    now: '2026-11-22T08:00:00Z',
  })
  expect(open()).not.toContainEqual([1, null, 'phone', '张三', '2026-11-29'])
  const second = await assignWork(at.store, request)
  const added = [...second.byOwner.values()].reduce((sum, { findings, pairs }) => sum + findings + pairs, 0)
  expect([second.closed, at.store.assignments.open().length]).toEqual([3, second.waiting + added])
  await undoRun(at.store, { run: second.run!, cascade: false, operator: 'li', check })
  expect(at.store.assignments.open().length).toBe(second.waiting + 3)
  await undoRun(at.store, { run: first.run!, cascade: false, operator: 'li', check })
  expect(at.store.assignments.open()).toEqual([])
})
