import { afterAll, expect, test } from 'vitest'
import type { DedupeRequest } from '../../../src/jobs/dedupe/dedupe-store.ts'
import { explainPair } from '../../../src/jobs/dedupe/explain-pair.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import type { Store } from '../../../src/store/store.ts'
import { check, clock, clustersOf, dedupe, load, nightlyStores, pairKey, pairsOf, rows, tally } from '../../support/dedupe-nights.ts'

const { afterFirstNight, remove } = nightlyStores()
afterAll(remove)

test('a night without anything new compares nothing and changes nothing', async () => {
  const store = await afterFirstNight(1700)
  const [pairs, clusters] = [pairsOf(store), clustersOf(store)]
  const { counts, full } = await dedupe(store)
  expect({ full, ...counts }).toMatchObject({
    full: null,
    comparedRecords: 0,
    comparedPairs: 0,
    clustersCreated: 0,
    clustersGone: 0,
    ...tally(store),
  })
  expect(pairsOf(store)).toEqual(pairs)
  expect(clustersOf(store)).toEqual(clusters)
})

test('a changed record is compared anew, in a store of any size, and clusters keep their numbers', async () => {
  for (const size of [300, 1700]) {
    const store = await afterFirstNight(size)
    const before = clustersOf(store)
    const [number, members] = Object.entries(before).find(([, { length }]) => length === 2)!
    const record = store.records.get(members[1]!)!
    const away = new Map([
      ['name', '成都远山渡口木业有限公司'],
      ['email', 'yuanshan@dukou.example'],
      ['phone', '13912345678'],
      ['address', '成都市锦江区渡口路 9 号'],
    ])
    await editRecord(store, { record: record.key, cells: away, operator: 'li', check, refuse: [], force: true })
    const { counts, full } = await dedupe(store)
    const { [Number(number)]: gone, ...rest } = before
    expect(gone).toEqual(members)
    expect(clustersOf(store)).toEqual(rest)
    expect({ full, ...counts }).toMatchObject({ full: null, comparedRecords: 1, clustersGone: 1, clustersSplit: 1, ...tally(store) })

    // back again: together under the number they had
    const back = new Map(['name', 'email', 'phone', 'address'].map((field) => [field, record.values[field] ?? '']))
    await editRecord(store, { record: record.key, cells: back, operator: 'li', check, refuse: [], force: true })
    const again = await dedupe(store)
    expect(clustersOf(store)).toEqual(before)
    expect(again.counts).toMatchObject({ clustersCreated: 1, ...tally(store) })
  }
})

test('what people decide between two nights holds, with no record new', async () => {
  const store = await afterFirstNight(300)
  const before = clustersOf(store)
  const [number, members] = Object.entries(before).find(([, { length }]) => length === 2)!
  const alone = store.records.values.touchedSince(0).filter(({ id }) => store.clusters.clusterOf(id) === null)
  const decide = async (left: number, right: number, verdict: 'same' | 'different') =>
    store.runs.perform({ command: 'review', operator: 'li' }, (run) => {
      store.pairs.decide(run, { left, right, verdict, relation: null, operator: 'li', at: clock().toISOString() })
      return { counts: {} }
    })
  await decide(members[0]!, members[1]!, 'different')
  await decide(alone[0]!.id, alone[1]!.id, 'same')
  const { full, counts } = await dedupe(store)
  const { [Number(number)]: _, ...rest } = before
  const last = Math.max(...Object.keys(before).map(Number))
  expect(clustersOf(store)).toEqual({ ...rest, [last + 1]: [alone[0]!.id, alone[1]!.id] })
  // the pair that was taken apart waits for nobody
  const due = tally(store)
  expect({ full, ...counts }).toMatchObject({ full: null, comparedRecords: 0, ...due, review: due.review - 1 })
  // a full comparison says the same of them
  await dedupe(store, { full: true })
  expect(clustersOf(store)[last + 1]).toEqual([alone[0]!.id, alone[1]!.id])
})

test.each<[string, (store: Store) => Promise<Partial<DedupeRequest>>]>([
  ['settings', async () => ({ matchAt: 0.6 })],
  ['settings', async () => ({ version: 'another' })],
  ['asked', async () => ({ full: true })],
  [
    'much-new',
    async (store) => {
      await load(store, rows.slice(300, 380))
      return {}
    },
  ],
])('all are compared, and it is said why: %s', async (why, change) => {
  const store = await afterFirstNight(300)
  const { full, counts } = await dedupe(store, await change(store))
  expect({ full, comparedRecords: counts.comparedRecords }).toEqual({ full: why, comparedRecords: counts.records })
  expect(counts).toMatchObject(tally(store))
})

test('after an undo what it touched is compared, not everything', async () => {
  const store = await afterFirstNight(300)
  const before = clustersOf(store)
  const run = await load(store, rows.slice(300, 310))
  await dedupe(store)
  await undoRun(store, { run, cascade: false, operator: 'li', check })
  const { full, counts } = await dedupe(store)
  expect({ full, clusters: clustersOf(store) }).toEqual({ full: null, clusters: before })
  expect(counts).toMatchObject(tally(store))
})

test('a dry run tells what it would do and keeps nothing', async () => {
  const store = await afterFirstNight(300)
  await load(store, rows.slice(300, 330))
  const [runs, pairs, clusters] = [store.runs.list(), pairsOf(store), clustersOf(store)]
  const dry = await dedupe(store, { dryRun: true })
  expect({ run: dry.run, compared: dry.counts.comparedRecords }).toEqual({ run: null, compared: 30 })
  expect([store.runs.list(), pairsOf(store), clustersOf(store)]).toEqual([runs, pairs, clusters])
  const real = await dedupe(store)
  expect(real.counts).toEqual(dry.counts)
})

test('a job that is told to stop leaves the store as it was', async () => {
  const store = await afterFirstNight(1700)
  await load(store, rows.slice(1700, 1800))
  const pairs = pairsOf(store)
  for (const full of [false, true]) {
    const controller = new AbortController()
    const progress = () => controller.abort(new Error('stop'))
    await expect(dedupe(store, { full, progress, signal: controller.signal })).rejects.toThrow('stop')
    expect(pairsOf(store)).toEqual(pairs)
  }
  expect((await dedupe(store)).counts.comparedRecords).toBe(100)
})

test('any two records are explained as the stored pairs are', async () => {
  const store = await afterFirstNight(1700)
  const [pair] = [...store.pairs.list()]
  const name = pairKey(store, pair!.left, pair!.right)
  const stored = explainPair(store, customerSchema, name, 'CN')
  store.pairs.removeOf([pair!.left])
  const compared = explainPair(store, customerSchema, name, 'CN')
  const told = ({ evidence }: typeof stored) => evidence.map(({ field, level }) => [field, level])
  expect([stored.stored, compared.stored]).toEqual([true, false])
  expect(told(compared)).toEqual(told(stored))
  // a stored weight has three digits behind the point
  for (const [c, { weight }] of compared.evidence.entries()) expect(weight).toBeCloseTo(stored.evidence[c]!.weight, 2)
  const sum = stored.evidence.reduce((total, { weight }) => total + weight, stored.prior)
  expect(sum).toBeCloseTo(stored.weight, 1)
})
