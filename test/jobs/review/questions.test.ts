import path from 'node:path'
import { expect, test } from 'vitest'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { shippedGoldenRules } from '../../../src/jobs/golden/golden-rules.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { takeAsShown } from '../../../src/jobs/review/as-shown.ts'
import { conflictQuestions } from '../../../src/jobs/review/conflict-questions.ts'
import type { QuestionQueue } from '../../../src/jobs/review/question.ts'
import { bookAnswers, questionBook } from '../../../src/jobs/review/question-book.ts'
import { readReviewBook } from '../../../src/jobs/review/read-review-book.ts'
import { unlinkedQuestions } from '../../../src/jobs/review/unlinked-questions.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { check } from '../../support/dedupe-nights.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'
import { writeBook } from '../../support/review-book.ts'
import { tablesOf } from '../../support/tables.ts'

const at = newStore()
const settings = { schemas: defaultConfig.schemas, golden: shippedGoldenRules, check }
const presentation = { language: 'zh', options: 'zh', phones: 'national', country: 'CN', masker: null, offset: '+08:00' } as const
const by = { operator: 'wang', now: '2026-11-22T08:00:00.000Z' }
const conflicts = () => conflictQuestions(at.store, settings, presentation)
const unlinked = () => unlinkedQuestions(at.store, settings, presentation)
const asked = (queue: QuestionQueue) => queue.questions().map(({ id, cells }) => [id, ...cells])

/** A sheet of three customers, each with a phone by hand that the sheet then contradicts. */
async function contested(): Promise<void> {
  const headers = ['customer_no', 'name', 'phone', '会员码']
  const load = (phones: readonly string[]) => {
    const rows = phones.map((phone, n) => [`C00${n + 1}`, `公司${n + 1}`, phone, `M${n}`])
    return importRows(at.store, rowsInThread(tablesOf({ file: 'a.csv', rows: [headers, ...rows] }), false), {
      operator: 'li',
      source: 'a',
      hasKey: false,
    })
  }
  await load(['13800000001', '13800000002', '13800000003'])
  for (const n of [1, 2, 3])
    await editRecord(at.store, { record: `C00${n}`, cells: new Map([['phone', `1390000000${n}`]]), operator: 'zhang', check, refuse: [] })
  await load(['13700000001', '13700000002', '13700000003'])
}

const answer = async (queue: QuestionQueue, id: string, word: string, text = '') => {
  const shown = queue.questions().find((one) => one.id === id)!
  return (meanwhile: () => Promise<unknown>) => meanwhile().then(() => takeAsShown(queue, shown, { word, text }, by))
}
const edit = (record: string, field: string, cell: string) =>
  editRecord(at.store, { record, cells: new Map([[field, cell]]), operator: 'zhang', check, refuse: [], force: true })

test.each([
  ['nothing', async () => {}, 'answered'],
  ['the value by hand', () => edit('C001', 'phone', '13600000001'), 'changed'],
  ['the name of the customer', () => edit('C001', 'name', '另一家'), 'changed'],
  ['another field', () => edit('C001', 'region', '上海'), 'answered'],
  ['the conflict, by somebody else', () => conflicts().take([{ id: '1', word: 'mine', text: '' }], by), 'gone'],
  ['the value, to what the sheet says', () => edit('C001', 'phone', '13700000001'), 'gone'],
])('a conflict was on the screen and %s changed: the answer counts only where all that was shown stands', async (_, meanwhile, due) => {
  await contested()
  const take = await answer(conflicts(), '1', 'sheet')
  expect((await take(meanwhile)).is).toBe(due)
})

test.each([
  ['nothing', async () => {}, 'answered'],
  ['a customer that it may mean', () => edit('C003', 'contact', '李小龙'), 'changed'],
  ['the row, linked by somebody else', () => unlinked().take([{ id: 'followups:1', word: 'link', text: 'C002' }], by), 'gone'],
  ['another customer', () => edit('C001', 'contact', '李小龙'), 'answered'],
])('a follow-up was on the screen and %s changed', async (_, meanwhile, due) => {
  await recordsFrom(at.store, 'customers', [{ name: '云帆' }, { name: '华信科技' }, { name: '华信科技' }])
  await recordsFrom(at.store, 'followups', [{ name: '华信科技', content: '哪一家？' }])
  const take = await answer(unlinked(), 'followups:1', 'link', 'C003')
  expect((await take(meanwhile)).is).toBe(due)
})

const phoneOf = (key: string) => at.store.records.byKey(key)?.values.phone

test('an import that met a person: both values, who wrote, which row; mine stays, the sheet’s is taken, and each answer can be undone', async () => {
  await contested()
  const before = asked(conflicts())
  expect(before.length).toBe(3)
  expect(before[0]).toEqual([
    '1',
    'C001',
    '公司1',
    '联系电话',
    '13900000001',
    '13700000001',
    'zhang',
    '2026-11-22 16:00',
    'a',
    expect.stringMatching(/a\.csv:2$/),
    '5',
  ])
  const taken = await conflicts().take(
    [
      { id: '1', word: 'mine', text: '' },
      { id: '2', word: 'sheet', text: '' },
      { id: '9', word: 'mine', text: '' },
    ],
    by,
  )
  expect(taken).toMatchObject({ counts: { mine: 1, sheet: 1 }, refused: [{ id: '9' }] })
  expect([phoneOf('C001'), phoneOf('C002')]).toEqual(['+8613900000001', '+8613700000002'])
  expect(asked(conflicts()).map(([id]) => id)).toEqual(['3'])
  await undoRun(at.store, { run: taken.runs[0]!, cascade: false, operator: 'wang', check })
  expect(phoneOf('C002')).toBe('+8613900000002')
  expect(asked(conflicts())).toEqual(before)
})

test('answers come back in a workbook; what changed, what is no answer and what is asked no more is named', async () => {
  await contested()
  const file = path.join(at.folder, 'c.xlsx')
  const queue = conflicts()
  const words = { name: '不一致', notInList: '请从列表中选择。', instructions: { name: '填写说明', lines: ['一'] } }
  await writeBook(questionBook('conflicts', queue, queue.questions(), { language: 'zh', words }), file)
  const book = await readReviewBook(file)
  const rows = book.of === 'questions' ? book.rows : []
  expect(rows.map(({ queue: name, id, answer }) => [name, id, answer])).toEqual([
    ['conflicts', '1', ''],
    ['conflicts', '2', ''],
    ['conflicts', '3', ''],
  ])
  const said = ['采用表格', '也许', 'Keep by hand'].map((answer, n) => ({ ...rows[n]!, answer }))
  await conflicts().take([{ id: '1', word: 'mine', text: '' }], by)
  await editRecord(at.store, { record: 'C003', cells: new Map([['phone', '13600000003']]), operator: 'zhang', check, refuse: [] })
  const { given, problems } = bookAnswers([...said, { ...rows[0]!, answer: '' }], queue.answers, conflicts().questions())
  expect([given, problems.map(({ problem }) => problem)]).toEqual([[], ['gone', 'word', 'changed']])
})

test('follow-ups and orders without one certain customer are linked, or belong to nobody', async () => {
  await recordsFrom(at.store, 'customers', [
    { name: '上海云帆机械有限公司', phone: '+8613912345678' },
    { name: '华信科技', phone: '+8613800138000' },
    { name: '华信科技', phone: '+8613800138001' },
  ])
  await recordsFrom(at.store, 'followups', [
    { customer_no: 'C001', content: '已联系' },
    { customer_no: 'C999', name: '华信科技', content: '约下周' },
    { name: '华信科技', content: '哪一家？' },
    { name: '上海云帆机械有限公司', content: '只有一家' },
    { phone: '+8613912345678', content: '只有电话' },
  ])
  await recordsFrom(at.store, 'orders', [{ phone: '+8613000000000', order_no: 'A1' }])
  expect(asked(unlinked())).toEqual(
    [
      ['followups:2', '跟进', 'C999', '华信科技', null, '约下周', 'C002, C003', 'a.csv:0'],
      ['followups:3', '跟进', null, '华信科技', null, '哪一家？', 'C002, C003', 'a.csv:0'],
      ['orders:1', '订单', null, null, '130 0000 0000', 'A1', null, 'a.csv:0'],
    ].map((row) => row.map((cell) => (cell === '130 0000 0000' ? '13000000000' : cell))),
  )
  const taken = await unlinked().take(
    [
      { id: 'followups:2', word: 'link', text: 'C003' },
      { id: 'followups:3', word: 'link', text: 'C777' },
      { id: 'orders:1', word: 'none', text: '' },
    ],
    by,
  )
  expect(taken).toMatchObject({
    runs: [expect.any(Number), expect.any(Number)],
    counts: { link: 1, none: 1 },
    refused: [{ id: 'followups:3' }],
  })
  expect(at.store.recordsOf('followups').get(2)?.values.customer_no).toBe('C003')
  expect(asked(unlinked()).map(([id]) => id)).toEqual(['followups:3'])
  for (const run of taken.runs) await undoRun(at.store, { run, cascade: false, operator: 'wang', check })
  expect(asked(unlinked()).map(([id]) => id)).toEqual(['followups:2', 'followups:3', 'orders:1'])
})

test('customers of a like name are suggested, and none is linked by itself', async () => {
  await recordsFrom(at.store, 'customers', [
    { name: '上海明德软件有限公司' },
    { name: '上海明德软件科技有限公司' },
    { name: '北京恒信贸易有限公司' },
  ])
  await recordsFrom(at.store, 'followups', [
    { name: '上海明德软件', content: '约下周' },
    { name: '恒信贸易', content: '只有一家' },
  ])
  expect(
    unlinked()
      .questions()
      .map(({ id, suggested }) => [id, suggested]),
  ).toEqual([
    ['followups:1', ['C001', 'C002']],
    ['followups:2', ['C003']],
  ])
})

test('a row that could not be read belongs to nobody once somebody says so, also when it comes again', async () => {
  const load = (name: string) =>
    at.store.runs.perform({ command: 'import', operator: 'li' }, (run) => {
      const file = {
        kind: 'customers',
        path: 'b.csv',
        sheet: null,
        sha256: name,
        reading: '',
        encoding: null,
        delimiter: null,
        headerRow: 1,
      } as const
      const id = at.store.files.insertNew({ ...file, run, source: 'b', columns: [] })
      at.store.quarantine.insertNew(run, id, [{ row: 3, line: 3, cells: [], broken: { raw: '"坏行', reason: 'unclosed-quote' } } as never])
      return { counts: {} }
    })
  await load('1')
  expect(asked(unlinked())).toEqual([['quarantine:1', '未读入的行', null, null, null, 'unclosed-quote: "坏行', null, 'b.csv:3']])
  const refused = await unlinked().take([{ id: 'quarantine:1', word: 'link', text: 'C001' }], by)
  expect([refused.runs, refused.refused.map(({ id }) => id)]).toEqual([[], ['quarantine:1']])
  const { runs } = await unlinked().take([{ id: 'quarantine:1', word: 'none', text: '' }], by)
  await load('2')
  expect(asked(unlinked())).toEqual([])
  await undoRun(at.store, { run: runs[0]!, cascade: false, operator: 'wang', check })
  expect(asked(unlinked()).map(([id]) => id)).toEqual(['quarantine:2'])
})
