import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { shippedRules } from '../../rules/index.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { type DedupeRequest, dedupeStore } from '../../src/jobs/dedupe/dedupe-store.ts'
import { importRows } from '../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../src/jobs/import/row-source.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { clients } from '../match/made-worlds.ts'
import { tablesOf } from './tables.ts'

export const clock = () => new Date('2026-11-22T08:00:00Z')
/** What an edit is checked by. */
export const check = {
  schema: customerSchema,
  rules: chooseRules(shippedRules).active,
  today: '2026-11-22',
  country: 'CN',
  version: 'test',
}

const headers = ['name', 'email', 'phone', 'address', '会员编码']
type Row = readonly string[]

/** Companies, some of them there twice; the last column means no field. */
function world(size: number, seed: number): Row[] {
  const { columns } = clients(size, seed)
  return Array.from({ length: size }, (_, at) => columns.map(({ values }) => values[at] ?? ''))
}

let sheets = 0
/** Imports rows as a sheet of their own. @returns the number of the run */
export async function load(store: Store, rows: readonly Row[]): Promise<number> {
  const opened = tablesOf({ file: `sheet${++sheets}.csv`, rows: [headers, ...rows] })
  return (await importRows(store, rowsInThread(opened, false), { operator: 'li', source: `sheet${sheets}` })).run ?? 0
}

/** A night's comparison, with the usual settings. */
export const dedupe = (store: Store, changed: Partial<DedupeRequest> = {}) =>
  dedupeStore(store, customerSchema, {
    matchAt: 0.5,
    reviewAt: 0.1,
    mergeAt: 0.99,
    seed: 1,
    country: 'CN',
    operator: 'li',
    version: 'test',
    ...changed,
  })

/** The pairs a store keeps: `1:7`, sorted. */
export const pairsOf = (store: Store) => [...store.pairs.list()].map(({ left, right }) => `${left}:${right}`).sort()

/** Clusters as their members, by number. */
export function clustersOf(store: Store): Record<number, number[]> {
  const clusters: Record<number, number[]> = {}
  for (const { record, cluster } of store.clusters.all()) clusters[cluster] = [...(clusters[cluster] ?? []), record]
  return clusters
}

/** What the counts of a run must say of the store as it stands. */
export function tally(store: Store) {
  const clusterOf = new Map([...store.clusters.all()].map(({ record, cluster }) => [record, cluster]))
  const pairs = [...store.pairs.list()]
  const matches = pairs.filter(({ left, right }) => clusterOf.has(left) && clusterOf.get(left) === clusterOf.get(right)).length
  const clusters = new Set(clusterOf.values()).size
  return { records: store.records.count(), matches, review: pairs.length - matches, clusters, redundant: clusterOf.size - clusters }
}

/** The rows of all tests. */
export const rows = world(2200, 21)

/** Stores in a folder of their own, for the tests of one file. Whoever asks removes the folder. */
export function nightlyStores() {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  const open = (name: string) => openStore(path.join(folder, name), { clock, writer: { command: 'test', operator: 'li', pid: 1 } })
  const firstNights = new Map<number, Promise<string>>()
  let stores = 0

  /** A store of its own for one test: empty, or a copy of another. */
  function newStore(from?: string): Store {
    const name = `${++stores}.db`
    if (from !== undefined) copyFileSync(path.join(folder, from), path.join(folder, name))
    const store = open(name)
    onTestFinished(() => store.close())
    return store
  }

  async function firstNight(size: number): Promise<string> {
    const name = `first-${size}.db`
    const store = open(name)
    await load(store, rows.slice(0, size))
    await dedupe(store)
    store.close()
    return name
  }

  /** A store of the first so many rows, compared once. Each size is made once, and every test works on a copy. */
  async function afterFirstNight(size: number): Promise<Store> {
    const made = firstNights.get(size) ?? firstNight(size)
    firstNights.set(size, made)
    return newStore(await made)
  }

  return { newStore, afterFirstNight, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** How `explain` names a pair of records. */
export const pairKey = (store: Store, left: number, right: number) => [left, right].map((id) => store.records.get(id)!.key).join(':')
