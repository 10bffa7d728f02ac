/** Duplicates among the records of the store, as one run: pairs with their evidence, and the clusters they make. */

import type { DecidedPair } from '../match/cluster.ts'
import type { Label } from '../match/compare/comparer.ts'
import { probabilityOf } from '../match/explain.ts'
import { findDuplicates, type MatchOptions, type MatchResult } from '../match/find.ts'
import type { MatchTable } from '../match/table.ts'
import type { Schema } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import { told } from './find-duplicates.ts'
import { noProgress, type Progress } from './progress.ts'

/** What is kept of a pair's evidence: the values themselves stand in the records. */
export interface StoredEvidence {
  /** log2 odds before anything was compared. */
  readonly prior: number
  readonly comparisons: readonly { readonly field: string; readonly level: number; readonly label: Label; readonly weight: number }[]
}

export interface DedupeRequest extends MatchOptions {
  readonly operator: string
  /** What the result depends on beside the records, as a digest; kept with the run. */
  readonly basis?: string
  readonly dryRun?: boolean
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

export interface DedupeResult {
  readonly counts: {
    readonly records: number
    readonly candidatePairs: number
    readonly comparedPairs: number
    readonly matches: number
    readonly review: number
    readonly clusters: number
    readonly redundant: number
  }
}

/** Compares all live customers of the store. Throws what the store throws. */
export async function dedupeStore(store: Store, schema: Schema, request: DedupeRequest): Promise<DedupeResult> {
  const { operator, basis, dryRun = false, progress = noProgress, signal, ...options } = request
  const asked = { matchAt: options.matchAt, reviewAt: options.reviewAt, seed: options.seed }
  const args = basis === undefined ? asked : { ...asked, compared: basis }
  const run = { command: 'dedupe', operator, args, dryRun, ...(signal === undefined ? {} : { signal }) }
  return store.runs.perform(run, async (id) => {
    const { ids, table } = gather(store, schema, progress)
    const result = await findDuplicates(table, {
      ...asked,
      decisions: decisionsOf(store, ids),
      told: told(progress, table.size),
      ...(options.workers === undefined ? {} : { workers: options.workers }),
      ...(signal === undefined ? {} : { signal }),
    })
    store.pairs.clear()
    store.pairs.insertNew(id, storedPairs(result, ids))
    const clusters = membersOf(result, ids)
    store.pairs.replaceClusters(id, clusters)
    const matches = result.pairs.filter(({ left, right }) => result.clusters[left] === result.clusters[right]).length
    const groups = new Set(clusters.map(([, cluster]) => cluster)).size
    return {
      counts: {
        records: ids.length,
        candidatePairs: result.candidatePairs,
        comparedPairs: result.comparedPairs,
        matches,
        review: result.pairs.length - matches,
        clusters: groups,
        redundant: clusters.length - groups,
      },
    }
  })
}

/** What people decided, by position; a record that is no longer live drops out. */
function decisionsOf(store: Store, ids: readonly number[]): DecidedPair[] {
  const places = new Map(ids.map((id, at) => [id, at]))
  return store.pairs.decisions().flatMap(({ left, right, verdict }): DecidedPair[] => {
    const [one, other] = [places.get(left), places.get(right)]
    return verdict === 'unsure' || one === undefined || other === undefined ? [] : [{ left: one, right: other, verdict }]
  })
}

/** Fields of the schema as columns; `ids` names the record of each position. */
function gather(store: Store, schema: Schema, progress: Progress): { ids: number[]; table: MatchTable } {
  const ids: number[] = []
  // The number was given by us: two records never share it, so it says nothing about whether they are one customer.
  const columns = schema.fields
    .filter(({ name }) => name !== 'customer_no')
    .map(({ name, type }) => ({ name, type, values: [] as (string | null)[] }))
  for (const batch of store.records.batches()) {
    for (const { id, values } of batch) {
      ids.push(id)
      for (const column of columns) column.values.push(values[column.name] ?? null)
    }
    progress({ stage: 'read', done: ids.length })
  }
  return { ids, table: { size: ids.length, columns: columns.filter(({ values }) => values.some((value) => value !== null)) } }
}

function* storedPairs(result: MatchResult, ids: readonly number[]) {
  for (const { left, right, weight } of result.pairs) {
    const { prior, evidence } = result.explain(left, right)
    const comparisons = evidence.map(({ name, level, label, weight: bits }) => ({ field: name, level, label, weight: bits }))
    const kept: StoredEvidence = { prior, comparisons }
    const [a, b] = [ids[left]!, ids[right]!].sort((x, y) => x - y)
    yield { left: a!, right: b!, weight, probability: probabilityOf(weight), evidence: kept }
  }
}

/** Members of clusters of two and more; a cluster is named by its earliest record. */
function membersOf(result: MatchResult, ids: readonly number[]): [record: number, cluster: number][] {
  const sizes = new Map<number, number>()
  for (const cluster of result.clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  const names = new Map<number, number>()
  result.clusters.forEach((cluster, at) => {
    if ((sizes.get(cluster) ?? 0) > 1) names.set(cluster, Math.min(names.get(cluster) ?? Number.POSITIVE_INFINITY, ids[at]!))
  })
  return [...result.clusters].flatMap((cluster, at): [number, number][] => {
    const name = names.get(cluster)
    return name === undefined ? [] : [[ids[at]!, name]]
  })
}
