import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import { type DedupeRequest, dedupeStore } from '../../../src/jobs/dedupe/dedupe-store.ts'
import { explainPair } from '../../../src/jobs/dedupe/explain-pair.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { clients } from '../../match/made-worlds.ts'
import { tablesOf } from '../../support/tables.ts'

const clock = () => new Date('2026-11-22T08:00:00Z')
const check = { schema: customerSchema, rules: chooseRules(shippedRules).active, today: '2026-11-22', country: 'CN', version: 'test' }

const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const open = (name: string) => openStore(path.join(folder, name), { clock, writer: { command: 'test', operator: 'li', pid: 1 } })

let stores = 0
/** A store of its own for one test: empty, or a copy of another. */
function newStore(from?: string): Store {
  const name = `${++stores}.db`
  if (from !== undefined) copyFileSync(path.join(folder, from), path.join(folder, name))
  const store = open(name)
  onTestFinished(() => store.close())
  return store
}

const headers = ['name', 'email', 'phone', 'address', '渠道代码']
type Row = readonly string[]

/** Companies, some of them there twice; the last column means no field. */
function world(size: number, seed: number): Row[] {
  const { columns } = clients(size, seed)
  return Array.from({ length: size }, (_, at) => columns.map(({ values }) => values[at] ?? ''))
}

let sheets = 0
async function load(store: Store, rows: readonly Row[]): Promise<number> {
  const opened = tablesOf({ file: `sheet${++sheets}.csv`, rows: [headers, ...rows] })
  return (await importRows(store, rowsInThread(opened, false), { operator: 'li', source: `sheet${sheets}` })).run ?? 0
}

const dedupe = (store: Store, changed: Partial<DedupeRequest> = {}) =>
  dedupeStore(store, customerSchema, { matchAt: 0.5, reviewAt: 0.1, seed: 1, country: 'CN', operator: 'li', version: 'test', ...changed })

const pairsOf = (store: Store) => [...store.pairs.list()].map(({ left, right }) => `${left}:${right}`).sort()

/** Clusters as their members, by number. */
function clustersOf(store: Store): Record<number, number[]> {
  const clusters: Record<number, number[]> = {}
  for (const { record, cluster } of store.clusters.all()) clusters[cluster] = [...(clusters[cluster] ?? []), record]
  return clusters
}

const membersOf = (store: Store) =>
  Object.values(clustersOf(store))
    .map((members) => members.join(' '))
    .sort()

/** What the counts of a run must say of the store as it stands. */
function tally(store: Store) {
  const clusterOf = new Map([...store.clusters.all()].map(({ record, cluster }) => [record, cluster]))
  const pairs = [...store.pairs.list()]
  const matches = pairs.filter(({ left, right }) => clusterOf.has(left) && clusterOf.get(left) === clusterOf.get(right)).length
  const clusters = new Set(clusterOf.values()).size
  return { records: store.records.count(), matches, review: pairs.length - matches, clusters, redundant: clusterOf.size - clusters }
}

const rows = world(2200, 21)

const firstNights = new Map<number, Promise<string>>()
/** A store of the first so many rows, compared once. Each size is made once, and every test works on a copy. */
async function afterFirstNight(size: number): Promise<Store> {
  const made = firstNights.get(size) ?? firstNight(size)
  firstNights.set(size, made)
  return newStore(await made)
}

async function firstNight(size: number): Promise<string> {
  const name = `first-${size}.db`
  const store = open(name)
  await load(store, rows.slice(0, size))
  await dedupe(store)
  store.close()
  return name
}

test('records that come later find the partners they find when all are compared by the same model', async () => {
  const nightly = newStore()
  await load(nightly, rows.slice(0, 2000))
  const first = await dedupe(nightly)
  expect({ full: first.full, compared: first.counts.comparedRecords }).toEqual({ full: 'first', compared: 2000 })
  await load(nightly, rows.slice(2000, 2100))
  await dedupe(nightly)
  await load(nightly, rows.slice(2100))
  const last = await dedupe(nightly)
  expect({ full: last.full, compared: last.counts.comparedRecords, model: last.model }).toEqual({
    full: null,
    compared: 100,
    model: first.model,
  })
  expect(last.counts).toMatchObject(tally(nightly))
  expect(last.counts.comparedPairs).toBeLessThan(first.counts.comparedPairs / 5)

  const whole = newStore()
  await load(whole, rows)
  await dedupe(whole, { model: first.model })
  const [found, expected] = [pairsOf(nightly), pairsOf(whole)]
  const isNew = (pair: string) => Number(pair.split(':')[1]) > 2000
  expect(expected.filter(isNew).length).toBeGreaterThan(20)
  // a pair at the edge of review may fall on either side: how common a value is was counted at another time
  const edge = (pair: string) =>
    Math.abs((whole.pairs.get(...ends(pair)) ?? nightly.pairs.get(...ends(pair)))!.weight - Math.log2(1 / 9)) < 1
  const differing = [...found.filter((pair) => !expected.includes(pair)), ...expected.filter((pair) => !found.includes(pair))]
  expect(differing.filter((pair) => isNew(pair) && !edge(pair))).toEqual([])
  const [clusters, due] = [membersOf(nightly), membersOf(whole)]
  expect(clusters.filter((cluster) => !due.includes(cluster)).length).toBeLessThan(due.length / 100)
})

const ends = (pair: string) => pair.split(':').map(Number) as [number, number]

test('a new record with a slip in every field is found, where a phone or an e-mail address is among them', async () => {
  const store = newStore()
  // so many share the domain that it brings nobody together
  const others = Array.from({ length: 200 }, (_, i) => {
    const number = String((i * 7_654_321) % 10_000_000).padStart(7, '0')
    return ['', `${(i * 7919 + 10_000_019).toString(36)}@163.com`, `1397${number}`, '', '']
  })
  await load(store, [
    ...rows.slice(0, 1700),
    ...others,
    ['', 'wangxiaoming@163.com', '13812345678', '', ''],
    ['', 'lidaming@163.com', '13987654321', '', ''],
  ])
  await dedupe(store)
  await load(store, [
    ['', 'wangxiaomang@163.com', '13812845678', '', ''],
    ['', 'lidamming@163.com', '13987654921', '', ''],
  ])
  const { full } = await dedupe(store)
  expect({ full, pairs: pairsOf(store).filter((pair) => Number(pair.split(':')[1]) > 1902) }).toEqual({
    full: null,
    pairs: ['1901:1903', '1902:1904'],
  })
})

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
    const last = Math.max(...Object.keys(before).map(Number))
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

    // back again: together under a number that no cluster ever had
    const back = new Map(['name', 'email', 'phone', 'address'].map((field) => [field, record.values[field] ?? '']))
    await editRecord(store, { record: record.key, cells: back, operator: 'li', check, refuse: [], force: true })
    const again = await dedupe(store)
    expect(clustersOf(store)).toEqual({ ...rest, [last + 1]: members })
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
      store.pairs.decide(run, { left, right, verdict, operator: 'li', at: clock().toISOString() })
      return { counts: {} }
    })
  await decide(members[0]!, members[1]!, 'different')
  await decide(alone[0]!.id, alone[1]!.id, 'same')
  const { full, counts } = await dedupe(store)
  const { [Number(number)]: _, ...rest } = before
  const last = Math.max(...Object.keys(before).map(Number))
  expect(clustersOf(store)).toEqual({ ...rest, [last + 1]: [alone[0]!.id, alone[1]!.id] })
  expect({ full, ...counts }).toMatchObject({ full: null, comparedRecords: 0, ...tally(store) })
  // a full comparison says the same of them
  await dedupe(store, { full: true })
  expect(clustersOf(store)[last + 1]).toEqual([alone[0]!.id, alone[1]!.id])
})

test.each<[string, (store: Store) => Promise<Partial<DedupeRequest>>]>([
  ['settings', async () => ({ matchAt: 0.6 })],
  ['settings', async () => ({ version: 'another' })],
  ['asked', async () => ({ full: true })],
  [
    'undone',
    async (store) => {
      const run = await load(store, rows.slice(300, 310))
      await undoRun(store, { run, cascade: false, operator: 'li', check })
      return {}
    },
  ],
  [
    'much-new',
    async (store) => {
      await load(store, rows.slice(300, 380))
      return {}
    },
  ],
  [
    'outgrown',
    async (store) => {
      await load(store, rows.slice(300, 1800))
      return {}
    },
  ],
])('all are compared, and it is said why: %s', async (why, change) => {
  const store = await afterFirstNight(300)
  const { full, counts } = await dedupe(store, await change(store))
  expect({ full, comparedRecords: counts.comparedRecords }).toEqual({ full: why, comparedRecords: counts.records })
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

test('columns that mean no field are compared as in a sheet, on the first night and after', async () => {
  const coded = rows.slice(0, 1700).map((row, at) => [...row.slice(0, 4), `K-${10_000 + ((at * 7919) % 997)}`])
  const store = newStore()
  await load(store, coded)
  const { model } = await dedupe(store)
  expect(model.comparisons.map(({ column }) => column)).toContain('渠道代码')
  await load(store, [['Altogether other name', '', '', '', coded[0]![4]!]])
  const { full } = await dedupe(store)
  const { evidence } = explainPair(store, customerSchema, pairKey(store, 1, 1701), 'CN')
  const code = evidence.find(({ field }) => field === '渠道代码')!
  expect({ full, left: code.left, right: code.right, comparison: code.comparison.en }).toEqual({
    full: null,
    left: coded[0]![4],
    right: coded[0]![4],
    comparison: 'same',
  })
})

const pairKey = (store: Store, left: number, right: number) => [left, right].map((id) => store.records.get(id)!.key).join(':')

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
