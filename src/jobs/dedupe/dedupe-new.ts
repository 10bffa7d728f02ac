/**
 * Compares the records that are new or changed since the last comparison with all others, by the model learned then. The time depends on the
 * number of new records: candidates come from the lists the store keeps, and only clusters with a new or lost pair are made again.
 */

import { heldOf } from '../../match/incremental/kept-counts.ts'
import { modelFrom } from '../../match/model/document.ts'
import { oddsOf } from '../../match/model/odds.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { breath } from '../breath.ts'
import { clusterCounts, duplicateCounts, heldCount } from './cluster-counts.ts'
import type { DedupeDone, DedupeWork } from './dedupe-result.ts'
import { type KeptModel, pairName } from './kept-model.ts'
import { candidatesByKey, candidatesOfAll, weighCandidates } from './pairs-of-new-records.ts'
import { recluster } from './recluster.ts'
import { gatherSome } from './some-of-store.ts'
import { knowledgeOf } from './value-counts.ts'

/** Call it inside a run. */
export async function dedupeNew(
  store: Store,
  schema: Schema,
  kept: KeptModel & { readonly run: number },
  work: DedupeWork,
): Promise<DedupeDone> {
  const seconds: Record<string, number> = {}
  let clock = performance.now()
  const lap = (name: string) => {
    seconds[name] = (performance.now() - clock) / 1000
    clock = performance.now()
  }
  const { run, matchAt, reviewAt, progress, country, signal } = work
  const gather = (ids: Iterable<number>) => gatherSome(store, schema, country, kept.columns, ids)
  const touched = store.records.values.touchedSince(kept.lastRun)
  const fresh = gather(touched.filter(({ live }) => live).map(({ id }) => id))
  const records = store.records.count()
  const model = modelFrom(kept.document, records)
  progress({ stage: 'read', done: fresh.ids.length })
  lap('read')

  // pairs of records that were changed or taken out no longer hold
  const isTouched = new Set(touched.map(({ id }) => id))
  const removed = store.pairs.removeOf(isTouched)
  store.relations.removeOf(isTouched)
  const seeds = new Set(fresh.ids)
  for (const { left, right } of removed) for (const record of [left, right]) if (!isTouched.has(record)) seeds.add(record)
  lap('forget')

  // what a golden record holds was counted with its members
  const merged = new Set(touched.flatMap((one) => (one.merged ? [one.id] : [])))
  const added = heldOf((merged.size === 0 ? fresh : gather(fresh.ids.filter((id) => !merged.has(id)))).table, model)
  const known = { model, matchAt: oddsOf(matchAt), facts: knowledgeOf(store, schema, country, kept, model, added.facts) }
  const found = kept.keyed ? candidatesByKey(store, fresh, known, kept.document.records, isTouched) : candidatesOfAll(store, fresh)
  if (kept.keyed) store.models.held.add(added.held)
  lap('block')
  await breath(signal)
  const all = gather(found.records)
  lap('gather')
  const { pairs, related } = weighCandidates(all, found, known, oddsOf(reviewAt))
  store.pairs.insertNew(run, pairs)
  store.relations.insertNew(run, related)
  for (const { left, right } of pairs) {
    seeds.add(left)
    seeds.add(right)
  }
  progress({ stage: 'score', done: found.left.length, total: found.left.length })
  lap('score')
  await breath(signal)

  const decisions = store.pairs.decisions()
  const verdicts = Object.fromEntries(decisions.map(({ left, right, verdict }) => [pairName(left, right), verdict]))
  for (const record of decidedAnew(verdicts, kept.decisions)) seeds.add(record)
  const events = recluster(store, run, { seeds, touched: isTouched, least: oddsOf(matchAt), decisions, gather, known })
  lap('cluster')

  store.models.renew({
    run: kept.run,
    model: {
      document: kept.document,
      basis: kept.basis,
      columns: kept.columns,
      keyed: kept.keyed,
      copied: kept.copied,
      filled: Object.fromEntries(Object.entries(kept.filled).map(([column, count]) => [column, count + (added.filled[column] ?? 0)])),
      added: kept.added + touched.length - merged.size,
      decisions: verdicts,
      lastRun: run,
    } satisfies KeptModel,
  })
  return {
    counts: {
      records,
      candidatePairs: found.left.length + found.skipped,
      comparedPairs: found.left.length,
      ...duplicateCounts(store),
      held: heldCount(store, work),
      comparedRecords: fresh.ids.length,
      ...clusterCounts(events),
    },
    model: kept.document,
    seconds,
  }
}

/** Records of pairs whose decision is new, changed or gone. */
function decidedAnew(now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>): number[] {
  const names = new Set([...Object.keys(now), ...Object.keys(before)])
  return [...names].filter((name) => now[name] !== before[name]).flatMap((name) => name.split(':').map(Number))
}
