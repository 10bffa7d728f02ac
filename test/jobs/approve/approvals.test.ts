import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { defineRule } from '../../../src/check/rule.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import { changeLines } from '../../../src/cli/change-text.ts'
import type { Say } from '../../../src/cli/messages.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { fixStore } from '../../../src/jobs/fix/fix-store.ts'
import { writeRecord } from '../../../src/jobs/fix/write-record.ts'
import { shippedGoldenRules } from '../../../src/jobs/golden/golden-rules.ts'
import { regroup, settleGolden } from '../../../src/jobs/golden/regroup.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { splitRecord } from '../../../src/jobs/merge/split-record.ts'
import { approvalQuestions } from '../../../src/jobs/review/approval-questions.ts'
import { takeAsShown } from '../../../src/jobs/review/as-shown.ts'
import { conflictQuestions } from '../../../src/jobs/review/conflict-questions.ts'
import { enteredValues } from '../../../src/jobs/review/entered-values.ts'
import { keptValues, wouldWait, writeKept } from '../../../src/jobs/review/kept-values.ts'
import type { Question } from '../../../src/jobs/review/question.ts'
import { setValues } from '../../../src/jobs/review/set-values.ts'
import { openConflicts } from '../../../src/jobs/show/open-conflicts.ts'
import { recordCard } from '../../../src/jobs/show/record-card.ts'
import { recordHistory } from '../../../src/jobs/show/record-history.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { changeableField } from '../../../src/schema/field-named.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { check } from '../../support/dedupe-nights.ts'
import { tablesOf } from '../../support/tables.ts'

let folder = ''
let store: Store
const open = (levels = 2) =>
  openStore(path.join(folder, 'crm.db'), {
    clock: () => new Date('2026-11-22T08:00:00Z'),
    writer: { command: 'test', operator: 'li', pid: 1 },
    fourEyes: { fields: ['phone'], levels },
  })
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  store = open()
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const settings = { schemas: defaultConfig.schemas, golden: shippedGoldenRules, check }
const presentation = { language: 'en', options: 'en', phones: 'national', country: 'CN', masker: null, offset: '+00:00' } as const
const queue = () => approvalQuestions(store, settings, presentation)
const say = (operator: string, word: string, ...ids: string[]) =>
  queue().take(
    ids.map((id) => ({ id, word, text: word === 'send-back' ? 'no such number' : '' })),
    { operator, now: '2026-11-22T09:00:00Z' },
  )
const waiting = () =>
  queue()
    .questions()
    .map(({ id, cells: [, , , before, after] }) => `${id} ${before} -> ${after}`)
const phoneOf = (key: string) => store.records.byKey(key)?.values.phone
const edit = (record: string, phone: string, operator = 'zhang') =>
  editRecord(store, { record, cells: new Map([['phone', phone]]), operator, check, refuse: [] })
const headers = ['customer_no', 'name', 'phone', 'region']
const load = (rows: readonly (readonly string[])[], operator = 'li') =>
  importRows(store, rowsInThread(tablesOf({ file: 'a.csv', rows: [headers, ...rows] }), false), { operator, source: 'a' })
const two = [
  ['C001', '云帆机械', '13800000001', '上海'],
  ['C002', '华信科技', '13800000002', '北京'],
] as const
const undo = (run: number) => undoRun(store, { run, cascade: false, operator: 'li', check })
/** Joins records, by id, to a new golden record. */
const mergeAs = (operator: string, records: readonly number[]) =>
  store.runs.perform({ command: 'merge', operator }, (run) => {
    const golden = store.golden.nextId()
    const moves = records.map((record) => ({ record, into: golden }))
    regroup(store, run, moves, shippedGoldenRules)
    return { run, counts: {} }
  })
/** Proposes 139 for numbers that begin with 138. */
const [oldNumber] = chooseRules([
  defineRule({
    id: 'old-number',
    dimension: 'accuracy',
    standard: '0301',
    severity: 'warning',
    title: { en: 'Old numbers', zh: '旧号码' },
    messages: { old: { en: 'an old number', zh: '旧号码' } },
    create: () => ({
      cells: {
        fields: customerSchema.fields.filter(({ name }) => name === 'phone'),
        appliesTo: () => true,
        judge: ({ value }) =>
          value?.startsWith('+86138') ? { message: 'old', fix: { value: value.replace('138', '139'), confidence: 0.95 } } : null,
      },
    }),
  }),
]).active
const stepsOf = (key: string) =>
  recordCard(store, customerSchema, key).signed.flatMap(({ steps }) => steps.map(({ step, operator }) => `${step} ${operator}`))

test('new records are entered and not held back; another operator than the one who entered approves them', async () => {
  await load(two)
  expect([phoneOf('C001'), waiting(), enteredValues(store)]).toEqual([
    '+8613800000001',
    [],
    [
      { record: 1, field: 'phone' },
      { record: 2, field: 'phone' },
    ],
  ])
  await edit('C001', '13900000001')
  expect(phoneOf('C001')).toBe('+8613900000001')
  const own = await say('li', 'agree', 'C002:phone')
  expect([own.runs, own.refused[0]?.why.en]).toEqual([[], expect.stringContaining('li has agreed already')])
  await say('wang', 'agree', 'C001:phone', 'C002:联系电话')
  expect([stepsOf('C001'), stepsOf('C002'), enteredValues(store)]).toEqual([
    ['entered zhang', 'approved wang'],
    ['entered li', 'approved wang'],
    [],
  ])
})

test('a change of an approved value waits, from an edit, an import or an answer on values; the approved one stays in force', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone', 'C002:phone')
  await edit('C001', '13900000001')
  const told = await load([
    ['C001', '云帆机械', '13800000001', '广州'],
    ['C002', '华信科技', '13700000002', '深圳'],
  ])
  expect(told.counts).toMatchObject({ updated: 2, waiting: 1 })
  expect([phoneOf('C001'), phoneOf('C002'), store.records.byKey('C002')?.values.region]).toEqual([
    '+8613800000001',
    '+8613800000002',
    expect.stringContaining('深圳'),
  ])
  expect(store.records.byKey('C002')?.raw.phone).toBe('13800000002')
  expect(waiting()).toEqual(['C001:phone 13800000001 -> 13900000001', 'C002:phone 13800000002 -> 13700000002'])
  await setValues(store, {
    field: changeableField(customerSchema, 'phone'),
    answers: [{ to: '13600000002', from: ['+8613800000002'] }],
    operator: 'zhao',
    check,
  })
  expect(waiting()[1]).toBe('C002:phone 13800000002 -> 13600000002')
  // the one who entered it cannot agree, somebody else publishes it
  expect((await say('zhao', 'agree', 'C002:phone')).runs).toEqual([])
  const { runs } = await say('wang', 'agree', 'C002:phone')
  expect([phoneOf('C002'), stepsOf('C002')]).toEqual(['+8613600000002', ['entered zhao', 'approved wang']])
  await undo(runs[0]!)
  expect([phoneOf('C002'), waiting()[1]]).toEqual(['+8613800000002', 'C002:phone 13800000002 -> 13600000002'])
})

test.each([
  [2, ['entered zhang', 'approved wang'], '+8613900000001', []],
  [3, ['entered zhang', 'checked wang'], '+8613800000001', ['C001:phone 13800000001 -> 13900000001']],
] as const)('with %i levels, who enters by hand what waits in another name agrees to it', async (levels, steps, inForce, left) => {
  store.close()
  store = open(levels)
  await load(two)
  for (const operator of ['wang', 'zhao']) await say(operator, 'agree', 'C001:phone')
  await edit('C001', '13900000001')
  // neither the one who asked nor a sheet agrees by saying it once more
  await edit('C001', '139 0000 0001')
  await load([['C001', '云帆机械', '13900000001', '上海']], 'wang')
  expect(phoneOf('C001')).toBe('+8613800000001')
  const { run, agreed } = await edit('C001', '13900000001', 'wang')
  const ofChange = store.approvals.of(1).filter(({ value }) => value === '+8613900000001')
  expect([agreed, phoneOf('C001'), waiting(), ofChange.map(({ step, operator }) => `${step} ${operator}`)]).toEqual([
    1,
    inForce,
    left,
    steps,
  ])
  await undo(run!)
  expect([phoneOf('C001'), waiting()]).toEqual(['+8613800000001', ['C001:phone 13800000001 -> 13900000001']])
})

test('a person who corrects a copy of a sheet enters by hand, an import of the sheet does not', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone')
  await edit('C001', '13900000001')
  const write = (command: string, operator: string, byPerson?: boolean) =>
    store.runs.perform({ command, operator }, (run) => {
      const old = store.records.byKey('C001')!
      const now = { ...old, values: { ...old.values, phone: '+8613900000001' }, raw: { ...old.raw, phone: '13900000001' } }
      writeRecord(store, run, 'customers', old, now, byPerson)
      return { counts: {} }
    })
  await write('import', 'wang')
  expect([phoneOf('C001'), waiting().length]).toEqual(['+8613800000001', 1])
  await write('import', 'wang', true)
  expect([phoneOf('C001'), waiting(), stepsOf('C001')]).toEqual(['+8613900000001', [], ['entered zhang', 'approved wang']])
})

test('a value taken from a sheet that waits for others is told as waiting', async () => {
  await load(two)
  await edit('C001', '13900000001')
  await say('wang', 'agree', 'C001:phone')
  await load([['C001', '云帆机械', '13700000001', '上海']])
  const taken = await conflictQuestions(store, settings, presentation).take([{ id: '1', word: 'sheet', text: '' }], {
    operator: 'zhao',
    now: '2026-11-22T09:00:00Z',
  })
  expect([taken.counts, taken.waiting, phoneOf('C001')]).toEqual([{ mine: 0, sheet: 1 }, 1, '+8613900000001'])
  expect(waiting()).toEqual(['C001:phone 13900000001 -> 13700000001'])
})

test.each([
  ['in the queue', () => say('wang', 'agree', 'C001:phone')],
  ['by entering it once more', () => edit('C001', '13900000001', 'wang')],
])('a conflict names who wrote the value, not who agreed to it %s', async (_, agree) => {
  await load(two)
  await say('wang', 'agree', 'C001:phone')
  await edit('C001', '13900000001')
  await agree()
  expect(phoneOf('C001')).toBe('+8613900000001')
  await load([['C001', '云帆机械', '13700000001', '上海']])
  expect([...openConflicts(store, defaultConfig.schemas)].map(({ kept, writer }) => [kept, writer?.operator])).toEqual([
    ['+8613900000001', 'zhang'],
  ])
})

test('a fix of an approved value waits and is told so; once it was sent back, nothing is told to wait', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone', 'C002:phone')
  const fix = (dryRun = false) =>
    fixStore(store, { ...check, proposing: [oldNumber!], rules: [oldNumber!], minConfidence: 0.9, operator: 'li', dryRun })
  expect(await fix(true)).toMatchObject({ run: null, records: 0, cells: [{ waits: true }, { waits: true }] })
  expect(await fix()).toMatchObject({ records: 0, cells: [{ waits: true }, { waits: true }], left: [] })
  expect(phoneOf('C001')).toBe('+8613800000001')
  expect(await fix()).toMatchObject({ run: null, cells: [], left: [{ why: 'waiting' }, { why: 'waiting' }] })
  await say('wang', 'send-back', 'C001:phone')
  expect(await fix()).toMatchObject({ run: null, cells: [], left: [{ why: 'sent-back' }, { why: 'waiting' }] })
})

test('of the values that a workbook keeps those that wait are counted apart, also beforehand', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone')
  const kept = keptValues([{ from: store.records.byKey('C002')!, to: store.records.byKey('C001')! }])
  expect([kept[0]?.fields, wouldWait(store, kept)]).toEqual([['name', 'phone', 'region'], 1])
  const written = await store.runs.perform({ command: 'review', operator: 'zhao' }, async (run) => ({
    counts: await writeKept(store, run, kept, check),
  }))
  expect([written.counts, phoneOf('C001'), store.records.byKey('C001')?.values.name]).toEqual([
    { fields: 2, waiting: 1 },
    '+8613800000001',
    '华信科技',
  ])
})

test('sent back with a reason: it waits no more, an import does not bring it back, a person may', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone')
  const edited = await edit('C001', '13900000001')
  const blank = await queue().take([{ id: 'C001:phone', word: 'send-back', text: ' ' }], { operator: 'wang', now: '2026-11-22T09:00:00Z' })
  expect(blank).toMatchObject({ runs: [], refused: [{ id: 'C001:phone', why: { en: expect.stringContaining('needs a reason') } }] })
  expect(waiting()).toHaveLength(1)
  await say('wang', 'send-back', 'C001:phone')
  expect([waiting(), recordCard(store, customerSchema, 'C001').signed[0]?.sentBack]).toMatchObject([
    [],
    { operator: 'wang', reason: 'no such number' },
  ])
  await load([['C001', '云帆机械', '13900000001', '上海']])
  expect(waiting()).toEqual([])
  await edit('C001', '13900000001')
  expect(waiting().length).toBe(1)
  // an edit that only waited is undone like any other
  const again = await edit('C001', '13500000001')
  expect((await undo(again.run!)).counts).toMatchObject({ answers: 1 })
  expect(waiting()).toEqual(['C001:phone 13800000001 -> 13900000001'])
  expect(edited.run).not.toBeNull()
})

test('a change is given up where its author or its source goes back to the approved value, and nobody else', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone', 'C002:phone')
  await edit('C001', '13900000001')
  // neither another operator nor an import of the same sheet has a say in what zhang asked for
  await edit('C001', '13800000001', 'wang')
  await load([['C001', '云帆机械', '13800000001', '广州']])
  expect(waiting()).toEqual(['C001:phone 13800000001 -> 13900000001'])
  const back = await edit('C001', '138-0000-0001', 'Zhang ')
  expect([back.withdrawn, back.waiting]).toEqual([1, 0])
  expect([waiting(), phoneOf('C001'), stepsOf('C001')]).toEqual([[], '+8613800000001', ['entered li', 'approved wang']])
  await undo(back.run!)
  expect(waiting()).toEqual(['C001:phone 13800000001 -> 13900000001'])
  await edit('C001', '13800000001')
  await load([two[0], ['C002', '华信科技', '13700000002', '北京']])
  expect(waiting()).toEqual(['C002:phone 13800000002 -> 13700000002'])
  expect((await load([two[0], ['C002', '华信科技', '13800000002', '深圳']], 'zhao')).counts).toMatchObject({ waiting: 0, withdrawn: 1 })
  expect([waiting(), (await say('zhao', 'agree', 'C002:phone')).refused[0]?.why.en]).toEqual([[], 'the value is approved already'])
  // what was given up may be asked for again
  await load([two[0], ['C002', '华信科技', '13700000002', '天津']])
  expect(waiting()).toEqual(['C002:phone 13800000002 -> 13700000002'])
})

test('another change takes the place of one that waits: whoever does it is told whose it was, and the history has it', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone')
  await edit('C001', '13900000009', 'yu')
  expect((await edit('C001', '13900000007', 'yu')).replaced).toEqual([])
  const second = await edit('C001', '13900000008', 'zhao')
  expect(second.replaced).toEqual([{ field: 'phone', operators: ['yu'] }])
  const keys = ((key: string) => key) as unknown as Say
  expect(changeLines(keys, second.run!, second)).toEqual(['changeWaits', 'changeReplaced'])
  const steps = () =>
    recordHistory(store, 'C001').changes.flatMap((one) => (one.signer === null ? [] : [`${one.action} ${one.after} ${one.signer}`]))
  expect(steps().slice(2)).toEqual([
    'entered +8613900000009 yu',
    'replaced +8613900000009 yu',
    'entered +8613900000007 yu',
    'replaced +8613900000007 zhao',
    'entered +8613900000008 zhao',
  ])
  await undo(second.run!)
  expect([waiting(), steps().at(-1)]).toEqual([['C001:phone 13800000001 -> 13900000007'], 'entered +8613900000007 yu'])
})

test('who agrees may name the value, as it is shown or stored; another one than waits is refused, and nothing is taken', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone')
  await edit('C001', '13900000009')
  const agree = (text: string) =>
    queue().take([{ id: 'C001:phone', word: 'agree', text }], { operator: 'zhao', now: '2026-11-22T09:00:00Z' })
  await expect(agree('13900000008')).rejects.toMatchObject({ code: 'NOT_THE_VALUE' })
  await expect(agree('13800000001')).rejects.toMatchObject({ code: 'NOT_THE_VALUE' })
  expect(phoneOf('C001')).toBe('+8613800000001')
  expect([(await agree('139 0000 0009')).counts.agree, phoneOf('C001')]).toEqual([1, '+8613900000009'])
})

test.each(['Li', ' li ', 'ｌｉ', 'l\u200bi', '\ufeffli', 'l\u00adi', 'li\u2060', '\u2003li\u2800', 'li\u3164', 'l\u0007i'])(
  '%j is the same person as li',
  async (operator) => {
    await load(two)
    expect((await say(operator, 'agree', 'C001:phone')).runs).toEqual([])
  },
)

test('the history tells what waited, who agreed and what was sent back, and no change where none was made', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone')
  await load([['C001', '云帆机械', '13900000001', '上海']])
  await say('zhao', 'send-back', 'C001:phone')
  const { changes } = recordHistory(store, 'C001')
  expect(changes.map(({ run, action, field, after, signer, reason }) => [run, action, field, after, signer, reason])).toEqual([
    [1, 'insert', null, null, null, null],
    [2, 'entered', 'phone', '+8613800000001', 'li', null],
    [2, 'approved', 'phone', '+8613800000001', 'wang', null],
    [3, 'entered', 'phone', '+8613900000001', 'li', null],
    [4, 'sent-back', 'phone', '+8613900000001', 'zhao', 'no such number'],
  ])
})

test('what waits was on the screen and has changed: the answer counts only where all that was shown stands', async () => {
  const by = { operator: 'wang', now: '2026-11-22T09:00:00Z' }
  await load(two)
  await say('wang', 'agree', 'C001:phone')
  await edit('C001', '13900000001')
  const shown = () => queue().questions()[0]!
  const agree = (question: Question) => takeAsShown(queue(), question, { word: 'agree', text: '' }, by)
  const first = shown()
  await edit('C001', '13900000002')
  expect([await agree(first), phoneOf('C001')]).toEqual([{ is: 'changed' }, '+8613800000001'])
  expect(queue().asNow(first)?.cells[4]).toBe('13900000002')
  const second = shown()
  await edit('C001', '13800000001')
  expect([await agree(second), queue().asNow(second)]).toEqual([{ is: 'gone' }, null])
  await edit('C001', '13900000003')
  expect([(await agree(shown())).is, phoneOf('C001')]).toEqual(['answered', '+8613900000003'])
})

test('three levels: two more people must agree, each another one', async () => {
  store.close()
  store = open(3)
  await load(two)
  await say('wang', 'agree', 'C001:phone')
  expect(stepsOf('C001')).toEqual(['entered li', 'checked wang'])
  expect((await say('wang', 'agree', 'C001:phone')).runs).toEqual([])
  await say('zhao', 'agree', 'C001:phone')
  await edit('C001', '13900000001')
  await say('wang', 'agree', 'C001:phone')
  expect([phoneOf('C001'), waiting()]).toEqual(['+8613800000001', ['C001:phone 13800000001 -> 13900000001']])
  await say('zhao', 'agree', 'C001:phone')
  expect([phoneOf('C001'), stepsOf('C001')]).toEqual(['+8613900000001', ['entered zhang', 'checked wang', 'approved zhao']])
})

test('a merge keeps the approved value; what the members come to waits, and an undo of the merge takes that back', async () => {
  await load(two)
  await say('wang', 'agree', 'C002:phone')
  const merged = await mergeAs('li', [1, 2])
  const golden = store.records.byKey('C001')!
  expect([golden.values.phone, waiting()]).toEqual(['+8613800000002', [`${golden.key}:phone 13800000002 -> 13800000001`]])
  await load([['C002', '华信科技', '13700000002', '北京']])
  expect([phoneOf('C001'), waiting().length]).toEqual(['+8613800000002', 1])
  const { runs } = await say('zhao', 'agree', `${golden.key}:phone`)
  // what the import asked for comes before what the members come to
  expect([phoneOf('C001'), waiting()]).toEqual(['+8613700000002', []])
  await undo(runs[0]!)
  expect(phoneOf('C001')).toBe('+8613800000002')
  await undo(merged.run)
  // the approved value is in force again, and what the import said of it waits
  expect([phoneOf('C001'), phoneOf('C002'), waiting()]).toEqual([
    '+8613800000001',
    '+8613800000002',
    ['C002:phone 13800000002 -> 13700000002'],
  ])
})

test.each([
  ['nobody approved the other', ['C001:phone']],
  ['the other was approved, too', ['C001:phone', 'C002:phone']],
])('a change that waits goes on waiting when its record is merged, where %s', async (_, approved) => {
  await load(two)
  await say('wang', 'agree', ...approved)
  await edit('C001', '13900000001')
  await mergeAs('root', [1, 2])
  const { key, values } = store.records.byKey('C001')!
  const before = values.phone!.slice(3)
  expect(waiting()).toEqual([`${key}:phone ${before} -> 13900000001`])
  expect((await say('zhang', 'agree', `${key}:phone`)).runs).toEqual([])
  // a night settles the customer again
  await store.runs.perform({ command: 'dedupe', operator: 'root' }, (run) => {
    settleGolden(store, run, store.records.byKey('C001')!.id, shippedGoldenRules)
    return { counts: {} }
  })
  expect(waiting().length).toBe(1)
  const { runs } = await say('zhao', 'agree', `${key}:phone`)
  expect([phoneOf('C001'), waiting()]).toEqual(['+8613900000001', []])
  await undo(runs[0]!)
  await say('zhao', 'send-back', `${key}:phone`)
  expect([phoneOf('C001'), waiting().filter((one) => one.endsWith('13900000001'))]).toEqual([values.phone, []])
})

test('a change of a merged customer goes on waiting when that customer is merged into another', async () => {
  await load([...two, ['C003', '云帆', '13800000003', '上海'], ['C004', '华信', '13800000004', '上海']])
  await mergeAs('root', [1, 2])
  await mergeAs('root', [3, 4])
  const second = store.records.byKey('C003')!
  await say('wang', 'agree', `${second.key}:phone`)
  await edit(second.key, '13900000009')
  await store.runs.perform({ command: 'merge', operator: 'root' }, (run) => {
    const into = store.records.byKey('C001')!.id
    regroup(
      store,
      run,
      [3, 4].map((record) => ({ record, into })),
      shippedGoldenRules,
    )
    return { counts: {} }
  })
  const { key } = store.records.byKey('C003')!
  expect([key, waiting()]).toEqual(['C001', [`C001:phone ${second.values.phone!.slice(3)} -> 13900000009`]])
})

test('of several changes that wait at merged records the oldest waits for the customer first, and none is lost', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone', 'C002:phone')
  await edit('C002', '13900000002')
  await edit('C001', '13900000001')
  await mergeAs('root', [1, 2])
  const { key } = store.records.byKey('C001')!
  const told: (string | undefined)[] = []
  for (let n = 0; n < 2; n++) {
    told.push(waiting()[0]?.slice(-11))
    await say('zhao', 'send-back', `${key}:phone`)
  }
  expect([told.toSorted(), waiting()]).toEqual([['13900000001', '13900000002'], []])
})

test('in a merged customer nobody agrees to a value that they entered in one of its records, whoever merges', async () => {
  await load(two)
  await load([...two, ['C003', '云帆机械', '13800000001', '上海']], 'zhao')
  await say('wang', 'agree', 'C002:phone')
  await mergeAs('root', [1, 2, 3])
  const { key } = store.records.byKey('C001')!
  expect(waiting()).toEqual([`${key}:phone 13800000002 -> 13800000001`])
  for (const author of ['li', 'zhao']) expect((await say(author, 'agree', `${key}:phone`)).runs).toEqual([])
  await say('root', 'agree', `${key}:phone`)
  expect([phoneOf('C001'), stepsOf('C001')]).toEqual(['+8613800000001', ['entered li', 'entered zhao', 'approved root']])
})

test('what changes of a record while it is merged waits for the customer, and for the record once it is split off', async () => {
  await load(two)
  await say('wang', 'agree', 'C001:phone', 'C002:phone')
  await mergeAs('li', [1, 2])
  const golden = store.records.byKey('C001')!
  const [kept, other] = golden.values.phone === '+8613800000001' ? ['C001', 'C002'] : ['C002', 'C001']
  const row = (key: string, phone: string) => [key, key === 'C001' ? '云帆机械' : '华信科技', phone, '上海']
  await load([row(kept!, '13700000001'), row(other!, '13700000002')])
  // of the customer only the change of the value that is in force waits
  expect([phoneOf('C001'), waiting().filter((one) => one.endsWith('-> 13700000001'))]).toEqual([
    golden.values.phone,
    [`${golden.key}:phone ${golden.values.phone!.slice(3)} -> 13700000001`],
  ])
  await splitRecord(store, { record: kept!, rules: shippedGoldenRules, operator: 'li', check })
  expect([phoneOf('C001'), phoneOf('C002'), waiting().toSorted()]).toEqual([
    '+8613800000001',
    '+8613800000002',
    [`${kept}:phone 1380000000${kept!.at(-1)} -> 13700000001`, `${other}:phone 1380000000${other!.at(-1)} -> 13700000002`].toSorted(),
  ])
  await say('zhao', 'agree', `${kept}:phone`)
  expect(phoneOf(kept!)).toBe('+8613700000001')
})

test('what was approved of a merged customer stays in force on the record that gave it', async () => {
  await load(two)
  await mergeAs('li', [1, 2])
  const golden = store.records.byKey('C001')!
  await say('wang', 'agree', `${golden.key}:phone`)
  const kept = golden.values.phone === '+8613800000001' ? 'C001' : 'C002'
  const told = await load([[kept, kept === 'C001' ? '云帆机械' : '华信科技', '13700000001', '上海']])
  expect([phoneOf('C001'), waiting().length, told.counts]).toEqual([
    golden.values.phone,
    1,
    expect.objectContaining({ updated: 0, unchanged: 1, waiting: 1 }),
  ])
  await splitRecord(store, { record: kept, rules: shippedGoldenRules, operator: 'li', check })
  expect([phoneOf(kept), waiting()]).toEqual([golden.values.phone, [`${kept}:phone ${golden.values.phone!.slice(3)} -> 13700000001`]])
})

test('what was approved leaves with the record that gave it: of those that stay an approved value is in force, and the undo gives it back', async () => {
  await load([...two, ['C003', '远大物流', '13800000003', '上海']])
  await say('wang', 'agree', 'C001:phone', 'C002:phone')
  await mergeAs('li', [1, 2])
  const golden = store.records.byKey('C001')!
  const [gave, stays] = golden.values.phone === '+8613800000001' ? ['C001', 'C002'] : ['C002', 'C001']
  await store.runs.perform({ command: 'merge', operator: 'li' }, (run) => {
    regroup(store, run, [{ record: 3, into: golden.id }], shippedGoldenRules)
    return { run, counts: {} }
  })
  await edit(golden.key, '13700000007', 'yu')
  const before = [phoneOf('C003'), waiting()]
  expect(before[0]).toBe(golden.values.phone)
  const { run } = await splitRecord(store, { record: gave!, rules: shippedGoldenRules, operator: 'li', check })
  expect([phoneOf(gave!), phoneOf('C003')]).toEqual([golden.values.phone, `+861380000000${stays!.at(-1)}`])
  // what yu asked for goes on waiting
  expect(waiting().filter((one) => one.endsWith('-> 13700000007'))).toHaveLength(1)
  expect(recordHistory(store, 'C003').changes.map(({ action }) => action)).not.toContain('replaced')
  await undo(run!)
  expect([phoneOf('C003'), waiting()]).toEqual(before)
})

test('where nobody approved a value of those that stay, what they hold is in force, also later on', async () => {
  await load([...two, ['C003', '远大物流', '13800000003', '上海']])
  await mergeAs('li', [1, 2, 3])
  const golden = store.records.byKey('C001')!
  await say('wang', 'agree', `${golden.key}:phone`)
  const gave = `C00${golden.values.phone!.at(-1)}`
  await splitRecord(store, { record: gave, rules: shippedGoldenRules, operator: 'li', check })
  const other = ['C001', 'C002', 'C003'].find((key) => key !== gave)!
  const phone = phoneOf(other)
  expect([phone === golden.values.phone, waiting()]).toEqual([false, []])
  await store.runs.perform({ command: 'merge', operator: 'li' }, (run) => {
    settleGolden(store, run, store.records.byKey(other)!.id, shippedGoldenRules)
    return { run, counts: {} }
  })
  expect(phoneOf(other)).toBe(phone)
})

test('what was written and what waits are told apart', async () => {
  await load(two)
  await store.runs.perform({ command: 'review', operator: 'wang' }, (run) => {
    for (const step of ['checked', 'approved'] as const)
      store.approvals.add(run, {
        record: 1,
        field: 'phone',
        value: '+8613800000001',
        step,
        operator: 'wang',
        at: '2026-11-22',
        reason: null,
      })
    return { counts: {} }
  })
  const cells = new Map([
    ['phone', '13900000009'],
    ['region', '广州'],
  ])
  const edited = await editRecord(store, { record: 'C001', cells, operator: 'zhang', check, refuse: [] })
  expect([edited.waiting, phoneOf('C001'), store.records.byKey('C001')?.values.region]).toEqual([1, '+8613800000001', '广东省/广州市'])
  expect((await edit('C002', '13900000008')).waiting).toBe(0)
  const field = changeableField(customerSchema, 'phone')
  const answers = [{ to: '13900000007', from: ['+8613800000001', '+8613900000008'] }]
  const set = await setValues(store, { field, answers, operator: 'zhang', check })
  expect([set.counts.records, set.waiting]).toEqual([1, 1])
  const none = { cells: [], waiting: 0, withdrawn: 0, agreed: 0 }
  const keyAlone = ((key: string) => key) as Say
  expect(changeLines(keyAlone, 1, edited)).toEqual(['editDone', 'changeWaits'])
  expect(changeLines(keyAlone, 1, { ...none, cells: [{ before: 'a', after: 'b' }], waiting: 1 })).toEqual(['changeWaits'])
  expect(changeLines(keyAlone, 1, { ...none, withdrawn: 1 })).toEqual(['changeWithdrawn'])
  expect(changeLines(keyAlone, 1, { ...none, cells: [{ before: 'a', after: 'b' }], agreed: 1 })).toEqual(['editDone', 'changeAgreed'])
})
