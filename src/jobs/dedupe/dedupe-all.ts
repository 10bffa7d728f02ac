/** Compares all records of the store, and keeps the model and the lists by which the next nights compare new records alone. */

import { inOrder } from '../../match/arrays/key-lists.ts'
import { nameClusters } from '../../match/cluster/stable-names.ts'
import { findDuplicates } from '../../match/find-duplicates.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { breath } from '../breath.ts'
import { clusterCounts, duplicateCounts, heldCount, inAll } from './cluster-counts.ts'
import { compareMembers } from './compare-members.ts'
import { drawnPairs } from './decided.ts'
import type { DedupeDone, DedupeWork } from './dedupe-result.ts'
import { stageProgress } from './find-duplicates.ts'
import { type KeptModel, pairName } from './kept-model.ts'
import { gatherAll } from './store-columns.ts'
import { byPosition, groupsOf, recordsOf, storedPairs, storedRelations } from './store-results.ts'
import { wantedColumns } from './wanted-columns.ts'

/** Call it inside a run. */
export async function dedupeAll(store: Store, schema: Schema, kept: KeptModel | null, work: DedupeWork): Promise<DedupeDone> {
  const { run, basis, matchAt, reviewAt, seed, country, model, full = false, progress } = work
  const began = performance.now()
  const given = full ? undefined : model
  const { ids, table, columns } = await gatherAll(store, schema, country, given, progress, work.signal)
  const read = (performance.now() - began) / 1000
  const { wanted } = wantedColumns(
    work,
    schema,
    columns.map(({ name }) => name),
  )
  const pins = model ?? kept?.document
  const decided = store.pairs.decisions()
  const result = await findDuplicates(table, {
    matchAt,
    reviewAt,
    seed,
    wanted,
    decisions: byPosition(decided, ids, drawnPairs(store)),
    listed: true,
    told: stageProgress(progress, table.size),
    ...(work.workers === undefined ? {} : { workers: work.workers }),
    ...(work.signal === undefined ? {} : { signal: work.signal }),
    ...(given === undefined ? {} : { model: given }),
    ...(pins === undefined ? {} : { pins }),
  })
  await breath(work.signal)
  const writing = performance.now()
  progress({ stage: 'store', done: 0, total: result.pairs.length })
  store.pairs.clear()
  store.pairs.insertNew(run, storedPairs(result, ids, progress))
  store.relations.clear()
  store.relations.insertNew(run, storedRelations(result, ids))
  const groups = groupsOf(result.clusters, ids)
  const before = new Map([...store.clusters.all()].map(({ record, cluster }) => [record, cluster]))
  const alive = new Set(before.size > 0 ? ids : [])
  const { clusters, events } = nameClusters(before, groups, (record) => alive.has(record), store.clusters.numberFor)
  store.clusters.clear()
  store.clusters.join(
    run,
    clusters.flatMap(({ name, members }) => members.map((record) => ({ record, cluster: name }))),
  )
  await breath(work.signal)
  const { lists } = result
  store.models.keys.clear()
  store.models.held.clear()
  if (lists !== null) {
    store.models.keys.add(recordsOf(lists.keys, ids))
    store.models.held.add(inOrder(lists.held))
  }
  const keeps: KeptModel = {
    document: result.document,
    basis,
    columns,
    filled: lists?.filled ?? {},
    keyed: lists !== null,
    copied: result.copied,
    added: 0,
    decisions: Object.fromEntries(decided.map(({ left, right, verdict }) => [pairName(left, right), verdict])),
    lastRun: run,
  }
  store.models.keep(run, keeps)
  const later = compareMembers(store, schema, keeps, work)
  return {
    counts: {
      records: ids.length,
      candidatePairs: result.candidatePairs,
      comparedPairs: result.comparedPairs,
      ...duplicateCounts(store),
      held: heldCount(store, work),
      comparedRecords: ids.length,
      ...clusterCounts(later === null ? events : inAll(events, later)),
    },
    model: result.document,
    seconds: { read, ...result.seconds, store: (performance.now() - writing) / 1000 },
  }
}
