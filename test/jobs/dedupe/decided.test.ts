import { afterAll, expect, test } from 'vitest'
import { decidedPairs } from '../../../src/jobs/dedupe/decided.ts'
import { listsOfStore } from '../../../src/jobs/dedupe/duplicate-lists.ts'
import { pairName } from '../../../src/jobs/dedupe/kept-model.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import type { Decision } from '../../../src/store/decision.ts'
import type { Store } from '../../../src/store/store.ts'
import { check, clock, clustersOf, dedupe, nightlyStores } from '../../support/dedupe-nights.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'

const { afterFirstNight, remove } = nightlyStores()
afterAll(remove)

const decide = (store: Store, left: number, right: number, verdict: Decision['verdict'], relation: Decision['relation'] = null) =>
  store.runs.perform({ command: 'review', operator: 'li' }, (run) => {
    store.pairs.decide(run, { left, right, verdict, relation, operator: 'li', at: clock().toISOString() })
    return { run, counts: {} }
  })

const edit = (store: Store, id: number, field: string, cell: string) =>
  editRecord(store, { record: store.records.keyOf(id), cells: new Map([[field, cell]]), operator: 'li', check, refuse: [], force: true })

/** A pair that is one customer. */
async function pairOfOne() {
  const store = await afterFirstNight(300)
  const [left, right] = Object.values(clustersOf(store)).find(({ length }) => length === 2)! as [number, number]
  const isSettled = () => decidedPairs(store).get(pairName(left, right))?.isSettled
  return { store, left, right, isSettled }
}

test('"different" holds until a compared field of one of the two changes, and holds again where that is undone', async () => {
  const { store, left, right, isSettled } = await pairOfOne()
  await decide(store, right, left, 'different')
  expect(isSettled()).toBe(true)
  await edit(store, left, 'note', '今天打过电话')
  expect(isSettled()).toBe(true)
  const { run } = await edit(store, left, 'phone', '13912345678')
  expect(isSettled()).toBe(false)
  await undoRun(store, { run: run!, cascade: false, operator: 'li', check })
  expect(isSettled()).toBe(true)
  await edit(store, right, '会员编码', 'X-1')
  expect(isSettled()).toBe(false)
  // never straight to one customer: the person's word keeps the two apart until they say otherwise
  await dedupe(store)
  expect(store.clusters.clusterOf(left)).not.toBe(store.clusters.clusterOf(right) ?? -1)
  await decide(store, left, right, 'different')
  expect(isSettled()).toBe(true)
})

const small = newStore()
test('a column that says nothing of who a customer is brings no pair back: owner, budget, last follow-up', async () => {
  const { store } = small
  const names = '云帆 华信 远大 金桥 恒瑞 天合 泰康 博世 中联 海川 宏图 安信 东方 北辰 南山 西岭'.split(' ')
  await recordsFrom(
    store,
    'customers',
    [...names, '云帆'].map((name, at) => ({
      name: `${name}机械有限公司`,
      phone: `+86138000000${10 + (at % names.length)}`,
      owner: ['张三', '李四'][at % 2]!,
      budget: String(10000 * (1 + (at % 5))),
      last_followup_at: `2026-10-${10 + at}`,
    })),
  )
  await dedupe(store)
  await decide(store, 1, 17, 'different')
  const isSettled = () => decidedPairs(store).get('1:17')?.isSettled
  await edit(store, 1, 'owner', '王五')
  await edit(store, 17, 'budget', '990000')
  await edit(store, 1, 'last_followup_at', '2026-11-20')
  expect(isSettled()).toBe(true)
  await edit(store, 1, 'phone', '13912345678')
  expect(isSettled()).toBe(false)
})

test('"same" holds whatever changes; "unsure" settles nothing', async () => {
  const { store, left, right, isSettled } = await pairOfOne()
  await decide(store, left, right, 'same')
  await edit(store, left, 'phone', '13912345678')
  expect(isSettled()).toBe(true)
  await decide(store, left, right, 'unsure')
  expect(isSettled()).toBe(false)
})

test('an undone review run takes its answers back, and the list of pairs says the word of a person', async () => {
  const { store, left, right } = await pairOfOne()
  const name = [store.records.keyOf(left), store.records.keyOf(right)].sort().join(':')
  const listed = () => [...listsOfStore(store).pairs].find((pair) => `${pair.left}:${pair.right}` === name)?.decision
  expect(listed()).toBe('match')
  const { run } = await decide(store, left, right, 'related', 'branch')
  expect(listed()).toBe('related')
  const { counts } = await dedupe(store)
  expect(store.relations.of(left)).toEqual([{ left, right, relation: 'branch' }])
  expect(store.clusters.clusterOf(left)).toBeNull()
  const undone = await undoRun(store, { run, cascade: false, operator: 'li', check })
  expect(undone.counts.answers).toBe(1)
  expect(listed()).toBe('review')
  expect(store.relations.of(left)).toEqual([])
  const again = await dedupe(store)
  expect([listed(), again.counts.matches - counts.matches]).toEqual(['match', 1])
  // undoing the undo brings the answer back
  await undoRun(store, { run: undone.run!, cascade: false, operator: 'li', check })
  expect(listed()).toBe('related')
  await expect(undoRun(store, { run: undone.run!, cascade: false, operator: 'li', check })).rejects.toMatchObject({
    code: 'ALREADY_UNDONE',
  })
})

test('an answer on two customers who belong together counts at once, and what the comparison found comes back with its undo', async () => {
  const { store, left, right } = await pairOfOne()
  store.relations.insertNew(1, [{ left, right, relation: 'household' }])
  const found = store.relations.list()
  expect(found).toContainEqual({ left, right, relation: 'household' })
  const branch = await decide(store, left, right, 'related', 'branch')
  expect(store.relations.of(right)).toEqual([{ left, right, relation: 'branch' }])
  expect(store.relations.list()).toEqual(
    found.map((one) => (one.left === left && one.right === right ? { ...one, relation: 'branch' } : one)),
  )
  const apart = await decide(store, left, right, 'different')
  expect(store.relations.of(left)).toEqual([])
  await undoRun(store, { run: apart.run!, cascade: false, operator: 'li', check })
  expect(store.relations.of(left)).toEqual([{ left, right, relation: 'branch' }])
  await undoRun(store, { run: branch.run!, cascade: false, operator: 'li', check })
  expect(store.relations.list()).toEqual(found)
})
