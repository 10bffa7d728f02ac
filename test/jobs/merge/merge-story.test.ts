import { expect, test } from 'vitest'
import { fixStore } from '../../../src/jobs/fix/fix-store.ts'
import { shippedGoldenRules } from '../../../src/jobs/golden/golden-rules.ts'
import { contradictionsOf, decidePairs } from '../../../src/jobs/review/decide.ts'
import { type ConflictListRequest, conflictTable } from '../../../src/jobs/show/conflict-list.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { check, customers, decide, edit, load, merge, split, undo } from '../../support/merged-store.ts'
import { newStore } from '../../support/new-store.ts'

const at = newStore()
const conflictRequest: ConflictListRequest = { schemas: defaultConfig.schemas, language: 'en', raw: true, masker: null, offset: 'Z' }
const headers = ['customer_no', 'name', 'phone', 'email'] as const
const a = ['K1', '华信科技', '13812345678', ''] as const
const b = ['K2', '苏州华信科技有限公司', '13912345678', 'li@huaxin.cn'] as const
const c = ['K3', '苏州华信科技', '', 'wang@huaxin.cn'] as const
const other = ['K9', '杭州明达机械有限公司', '13712345678', ''] as const
const [phoneA, phoneB] = ['+8613812345678', '+8613912345678']

/** Three records of one customer, two of them from another source, and somebody else. */
async function three() {
  const { store } = at
  await load(store, 'crm', headers, [a, other])
  await load(store, 'fair', headers, [b, c])
  return store
}

test('what people decided is merged: one customer in place of two, found by either number', async () => {
  const store = await three()
  await decide(store, 'same', [1, 3])
  const { run, counts, groups } = await merge(store)
  expect(counts).toEqual({ merged: 1, joined: 2, waiting: 0 })
  expect(groups).toEqual([{ name: 'K1:K2', records: [1, 3], into: null, joining: [1, 3] }])
  expect(customers(store)).toEqual({
    K1: ['苏州华信科技有限公司', phoneA, 'li@huaxin.cn'],
    K9: ['杭州明达机械有限公司', '+8613712345678', null],
    K3: ['苏州华信科技', null, 'wang@huaxin.cn'],
  })
  expect(store.records.byKey('K2')?.id).toBe(store.records.byKey('K1')?.id)
  expect(store.records.byKey('K1')?.values.phone_alt).toBe(phoneB)
  expect(store.records.count()).toBe(3)
  expect([...store.records.keys()].flat().map(([, key]) => key)).toEqual(['K9', 'K3', 'K1'])
  expect(store.changes.of('customers', 1).at(-1)).toMatchObject({ run, action: 'merge', field: '_into', before: null, after: '5' })
  expect(store.problems()).toEqual([])
})

test('a source goes on updating its own record, and the customer follows', async () => {
  const store = await three()
  await decide(store, 'same', [1, 3])
  await merge(store)
  await load(store, 'fair', headers, [[...b.slice(0, 3), 'new@huaxin.cn'], c])
  expect(customers(store).K1).toEqual(['苏州华信科技有限公司', phoneA, 'new@huaxin.cn'])
  expect(store.records.get(3)?.values.email).toBe('new@huaxin.cn')
  expect(store.records.count()).toBe(3)
})

test('a third record joins, two customers become one, and one number stays', async () => {
  const store = await three()
  await decide(store, 'same', [3, 4])
  await merge(store)
  expect(Object.keys(customers(store)).sort()).toEqual(['K1', 'K2', 'K9'])
  await decide(store, 'same', [1, 4])
  const { groups } = await merge(store)
  expect(groups[0]).toMatchObject({ into: 5, joining: [1] })
  expect(Object.keys(customers(store)).sort()).toEqual(['K1', 'K9'])
  expect(['K1', 'K2', 'K3'].map((key) => store.records.byKey(key)?.id)).toEqual([5, 5, 5])
})

test('two merged customers become one', async () => {
  const { store } = at
  await load(store, 'crm', headers, [a, b, c, ['K4', '苏州华信科技有限公司', '', '']])
  await decide(store, 'same', [1, 2], [3, 4])
  await merge(store)
  expect(Object.keys(customers(store))).toEqual(['K1', 'K3'])
  await decide(store, 'same', [2, 3])
  const { run } = await merge(store)
  expect(Object.keys(customers(store))).toEqual(['K1'])
  await undo(store, run)
  expect(Object.keys(customers(store))).toEqual(['K1', 'K3'])
})

test('a record is split off: both sides as they would be had it never joined', async () => {
  const store = await three()
  await decide(store, 'same', [1, 3], [1, 4])
  await merge(store)
  expect(await split(store, 'K1')).toMatchObject({ record: 'K1', from: 'K1', left: 'K2', staying: ['K2', 'K3'] })
  expect(customers(store)).toMatchObject({
    K1: ['华信科技', phoneA, null],
    K2: ['苏州华信科技有限公司', phoneB, 'li@huaxin.cn'],
  })
  expect(store.records.byKey('K3')?.key).toBe('K2')
  await expect(split(store, 'K9')).rejects.toMatchObject({ code: 'NOT_MERGED' })
  await expect(split(store, 'K77')).rejects.toMatchObject({ code: 'NO_RECORD' })
  // the split said that they are different: whoever merges again is told
  await decide(store, 'same', [1, 3])
  const { waiting, run } = await merge(store)
  expect(run).toBeNull()
  expect(waiting).toMatchObject([{ why: 'different' }])
})

test('the last split leaves two records as they were', async () => {
  const store = await three()
  const before = customers(store)
  await decide(store, 'same', [1, 3])
  await merge(store)
  expect(await split(store, 'K2')).toMatchObject({ left: 'K1', staying: ['K1'] })
  expect(customers(store)).toEqual(before)
})

test('undoing a merge, and undoing that', async () => {
  const store = await three()
  const before = customers(store)
  await decide(store, 'same', [1, 3], [3, 4])
  const { run } = await merge(store)
  const merged = customers(store)
  const undone = await undo(store, run)
  expect(undone.counts).toMatchObject({ moved: 3, left: 0 })
  expect(customers(store)).toEqual(before)
  await undo(store, undone.run)
  expect(customers(store)).toEqual(merged)
  expect(store.problems()).toEqual([])
})

test('undoing a split', async () => {
  const store = await three()
  await decide(store, 'same', [1, 3], [3, 4])
  await merge(store)
  const merged = customers(store)
  const { run } = await split(store, 'K1')
  await undo(store, run)
  expect(customers(store)).toEqual(merged)
  const { run: last } = await split(store, 'K3')
  await undo(store, last)
  expect(customers(store)).toEqual(merged)
})

test('a merge that a later one built on is named and left; with cascade both go', async () => {
  const store = await three()
  const before = customers(store)
  await decide(store, 'same', [1, 3])
  const { run: first } = await merge(store)
  await decide(store, 'same', [3, 4])
  const { run: second } = await merge(store)
  const merged = customers(store)
  const refused = await undo(store, first)
  expect(refused).toMatchObject({
    run: null,
    left: [
      { record: 'K1', by: second },
      { record: 'K2', by: second },
    ],
  })
  expect(customers(store)).toEqual(merged)
  const { cascaded } = await undo(store, first, true)
  expect(cascaded).toEqual([second])
  expect(customers(store)).toEqual(before)
})

test('an import is undone under a merge: its change goes, the merge stays', async () => {
  const store = await three()
  await decide(store, 'same', [1, 3])
  await merge(store)
  const merged = customers(store)
  const run = await load(store, 'fair', headers, [[...b.slice(0, 3), 'new@huaxin.cn'], c])
  await undo(store, run)
  expect(customers(store)).toEqual(merged)
})

test('an import whose record was merged is left; with cascade the record goes, and the customer with it', async () => {
  const store = await three()
  const alone = await load(store, 'web', headers, [['K5', '华信', '', 'web@huaxin.cn']])
  const before = customers(store)
  await decide(store, 'same', [1, 5])
  const { run } = await merge(store)
  expect(await undo(store, alone)).toMatchObject({ run: null, left: [{ record: 'K5', field: null, by: run }] })
  await undo(store, alone, true)
  const { K5: _, ...rest } = before
  expect(customers(store)).toEqual(rest)
})

test('what a person writes in a merged customer stays, until it is undone', async () => {
  const store = await three()
  await decide(store, 'same', [1, 3])
  await merge(store)
  const merged = customers(store)
  const run = await edit(store, 'K2', { email: 'boss@huaxin.cn' })
  await load(store, 'fair', headers, [[...b.slice(0, 3), 'new@huaxin.cn'], c])
  expect(customers(store).K1?.[2]).toBe('boss@huaxin.cn')
  const second = await edit(store, 'K1', { email: 'chief@huaxin.cn' })
  expect(await undo(store, run)).toMatchObject({ run: null, left: [{ record: 'K1', field: 'email', by: second }] })
  const { run: undone } = await undo(store, second)
  expect(customers(store).K1?.[2]).toBe('boss@huaxin.cn')
  await undo(store, undone)
  expect(customers(store).K1?.[2]).toBe('chief@huaxin.cn')
  await undo(store, run, true)
  expect(customers(store).K1?.[2]).toBe('new@huaxin.cn')
  expect(merged.K1?.[2]).toBe('li@huaxin.cn')
})

const trustFair = { ...shippedGoldenRules, trust: { fair: 5 } }

test('what a person wrote in a record before it was merged outranks what a trusted source says, in fields and in columns of its own', async () => {
  const { store } = at
  const columns = [...headers, '口号'] as const
  await load(store, 'crm', columns, [[...a.slice(0, 3), 'li@gmial.com', '旧']])
  await load(store, 'fair', columns, [[...b, '展会说的']])
  await edit(store, 'K1', { 口号: '手写的', name: '华信' })
  await decide(store, 'same', [1, 2])
  await merge(store, { rules: trustFair })
  const golden = store.records.byKey('K1')!
  expect([golden.extras.口号, golden.values.name, golden.values.email]).toEqual(['手写的', '华信', 'li@huaxin.cn'])
})

test('a fix is not taken for a word of a person once an edit above it was undone', async () => {
  const { store } = at
  await load(store, 'crm', headers, [[...a.slice(0, 3), 'li@gmial.com']])
  await load(store, 'fair', headers, [b])
  await fixStore(store, { ...check, proposing: check.rules, minConfidence: 0.8, operator: 'li' })
  expect(customers(store).K1?.[2]).toBe('li@gmail.com')
  const run = await edit(store, 'K1', { email: 'boss@huaxin.cn' })
  const { run: undone } = await undo(store, run)
  expect(customers(store).K1?.[2]).toBe('li@gmail.com')
  await decide(store, 'same', [1, 2])
  await merge(store, { rules: trustFair })
  expect(customers(store).K1?.[2]).toBe('li@huaxin.cn')
  await undo(store, undone)
  expect(customers(store).K1?.[2]).toBe('boss@huaxin.cn')
})

test('a source that says otherwise than a person pinned in the customer is a conflict, until it agrees or is undone', async () => {
  const store = await three()
  await decide(store, 'same', [1, 3], [3, 4])
  await merge(store)
  const pinned = await edit(store, 'K1', { email: 'boss@huaxin.cn' })
  const open = () => store.conflicts.open('customers').map(({ run, record, field, value }) => [run, record, field, value])
  const first = await load(store, 'fair', headers, [[...b.slice(0, 3), 'new@huaxin.cn'], c])
  expect(open()).toEqual([[first, 5, 'email', 'new@huaxin.cn']])
  expect(store.runs.get(first!)?.counts.conflicts).toBe(1)
  expect([...conflictTable(store, conflictRequest).rows].map((row) => row.slice(0, 8))).toEqual([
    ['customers', 'K1', '苏州华信科技有限公司', 'email', 'boss@huaxin.cn', 'li', '2026-11-22 08:00', 'new@huaxin.cn'],
  ])
  // another row of the same source says something else: both wait
  const second = await load(store, 'fair', headers, [
    [...b.slice(0, 3), 'new@huaxin.cn'],
    [...c.slice(0, 3), 'wen@huaxin.cn'],
  ])
  expect(open()).toEqual([
    [first, 5, 'email', 'new@huaxin.cn'],
    [second, 5, 'email', 'wen@huaxin.cn'],
  ])
  const third = await load(store, 'fair', headers, [
    [...b.slice(0, 3), 'boss@huaxin.cn'],
    [...c.slice(0, 3), 'wen@huaxin.cn'],
  ])
  expect(open()).toEqual([[second, 5, 'email', 'wen@huaxin.cn']])
  await undo(store, third)
  expect(open()).toHaveLength(2)
  await undo(store, second)
  expect(open()).toEqual([[first, 5, 'email', 'new@huaxin.cn']])
  await undo(store, pinned)
  expect(customers(store).K1?.[2]).toBe('new@huaxin.cn')
  expect([...conflictTable(store, conflictRequest).rows]).toEqual([])
})

test('a source that says otherwise than a person wrote in another record of the customer is a conflict of that record', async () => {
  const store = await three()
  await edit(store, 'K1', { email: 'boss@huaxin.cn', phone: '' })
  await decide(store, 'same', [1, 3])
  await merge(store)
  expect(customers(store).K1?.[2]).toBe('boss@huaxin.cn')
  const run = await load(store, 'fair', headers, [[...b.slice(0, 2), '13912345679', 'new@huaxin.cn'], c])
  expect(customers(store).K1).toEqual(['苏州华信科技有限公司', '+8613912345679', 'boss@huaxin.cn'])
  expect(store.conflicts.open('customers')).toMatchObject([{ run, record: 1, field: 'email', value: 'new@huaxin.cn' }])
})

test('what was undone waits, and is merged again only when somebody names it', async () => {
  const { store } = at
  await load(store, 'crm', headers, [a, b])
  await decide(store, 'same', [1, 2])
  const { run } = await merge(store)
  await undo(store, run)
  store.clusters.join(run!, [
    { record: 1, cluster: 7 },
    { record: 2, cluster: 7 },
  ])
  await decide(store, 'unsure', [1, 2])
  expect((await merge(store)).waiting).toMatchObject([{ name: '7', why: 'unsure' }])
  expect((await merge(store, { only: 7 })).counts.merged).toBe(1)
  await expect(merge(store, { only: 8 })).rejects.toMatchObject({ code: 'UNKNOWN_CLUSTER' })
})

test('a decision "different" is not overruled, not even by name', async () => {
  const { store } = at
  const run = await load(store, 'crm', headers, [a, b])
  store.clusters.join(run!, [
    { record: 1, cluster: 7 },
    { record: 2, cluster: 7 },
  ])
  await decide(store, 'different', [1, 2])
  expect((await merge(store)).waiting).toEqual([{ name: '7', records: [1, 2], why: 'different', pair: ['K1', 'K2'] }])
  await expect(merge(store, { only: 7 })).rejects.toMatchObject({ code: 'MERGE_REFUSED', data: { cluster: '7', left: 'K1', right: 'K2' } })
})

test('however certain a pair is, one that differs in name, e-mail and address waits', async () => {
  const { store } = at
  const people = [
    ['K1', 'Stephanie Perry', '', 'perry@yahoo.com', '8850 Beech Boulevard'],
    ['K2', 'Stephanie Turner', '', 'turner@aol.com', '1876 Delaware Boulevard'],
    ['K3', 'Stephanie Perry', '', 'stephanie@aol.com', '1 Lake Drive'],
  ]
  const run = await load(store, 'crm', [...headers, 'address'], people)
  store.pairs.insertNew(
    run!,
    [
      [1, 2],
      [1, 3],
    ].map(([left, right]) => ({ left: left!, right: right!, weight: 20, probability: 1, evidence: [] })),
  )
  store.clusters.join(
    run!,
    [1, 2].map((record) => ({ record, cluster: 7 })),
  )
  expect((await merge(store)).waiting).toMatchObject([{ why: 'conflict', pair: ['K1', 'K2'] }])
  store.clusters.join(run!, [
    { record: 2, cluster: 8 },
    { record: 3, cluster: 7 },
  ])
  expect((await merge(store)).counts).toMatchObject({ merged: 1, waiting: 0 })
})

test('the last word on two customers ends what was said of their members; undone or split, that stands again', async () => {
  const store = await three()
  const said = () => store.pairs.decisions().map(({ left, right, verdict }) => `${left}:${right} ${verdict}`)
  await decide(store, 'same', [1, 3])
  await decide(store, 'different', [3, 4])
  await merge(store)
  expect([said(), contradictionsOf(store)]).toEqual([['4:5 different', '5:5 same'], []])
  const answer = { left: 4, right: 5, verdict: 'same', relation: null } as const
  const { run: word, contradictions } = await decidePairs(store, { answers: [answer], operator: 'wang', now: '2026-11-23T08:00:00Z' })
  expect([contradictions, said(), contradictionsOf(store)]).toEqual([[], ['4:5 same', '5:5 same'], []])
  expect(await merge(store, { dryRun: true })).toMatchObject({ groups: [{ into: 5, joining: [4] }], waiting: [] })
  await undo(store, word)
  expect([said(), (await merge(store, { dryRun: true })).groups]).toEqual([['4:5 different', '5:5 same'], []])
  await decidePairs(store, { answers: [answer], operator: 'wang', now: '2026-11-23T09:00:00Z' })
  await split(store, 'K2')
  expect(said()).toEqual(expect.arrayContaining(['1:3 different', '3:4 different']))
  expect(store.records.isLive(5)).toBe(false)
})

test('members that were decided one by one, each otherwise: the merge waits, the contradiction is named, one word ends it', async () => {
  const { store } = at
  await load(store, 'crm', headers, [a, b, c, ['K4', '苏州华信科技有限公司', '', '']])
  await decide(store, 'same', [1, 2], [3, 4])
  await merge(store)
  await decide(store, 'different', [1, 3])
  await decide(store, 'same', [2, 4])
  const [against] = contradictionsOf(store)
  expect([against?.apart.decided, against?.path.map(({ decided }) => decided)]).toEqual([[1, 3], [[2, 4]]])
  expect(store.pairs.decisions().find(({ left, right }) => left !== right)?.verdict).toBe('different')
  expect((await merge(store, { dryRun: true })).waiting).toMatchObject([{ why: 'different' }])
  await decide(store, 'same', [5, 6])
  expect([contradictionsOf(store), (await merge(store, { dryRun: true })).groups]).toMatchObject([[], [{ into: 5 }]])
})

test('what was decided of a customer is said of the customer it joins; the undo gives it back', async () => {
  const { store } = at
  await load(store, 'crm', headers, [a, b, c, ['K4', '苏州华信科技有限公司', '', ''], other])
  await decide(store, 'same', [1, 2], [3, 4])
  await merge(store)
  const apart = () =>
    store.pairs
      .decisions()
      .filter(({ verdict }) => verdict === 'different')
      .map(({ left, right }) => [left, right])
  const golden = store.records.byKey('K3')!.id
  const first = store.records.byKey('K1')!.id
  await decide(store, 'different', [golden, 5])
  await decide(store, 'same', [first, golden])
  const { run } = await merge(store)
  expect(store.records.isLive(golden)).toBe(false)
  expect(apart()).toContainEqual([5, first])
  await undo(store, run)
  expect(apart()).toContainEqual([5, golden])
  expect(apart()).not.toContainEqual([5, first])
})
