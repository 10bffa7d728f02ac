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
import { decidedAnew } from './decided.ts'
import type { DedupeDone, DedupeWork } from './dedupe-result.ts'
import { membersThatDiffer, ofCustomers, withTheirCustomers } from './former-values.ts'
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
  const gatherWithMembers = (ids: Iterable<number>) => gatherSome(store, schema, country, kept.columns, ids, true)
  const touched = store.records.values.touchedSince(kept.lastRun)
  const changed = withTheirCustomers(store, touched)
  const fresh = gather(changed)
  const former = membersThatDiffer(store, fresh.ids, kept.columns)
  const records = store.records.count()
  const model = modelFrom(kept.document, records)
  progress({ stage: 'read', done: fresh.ids.length })
  lap('read')

  // pairs of records that were changed or taken out no longer hold
  const isTouched = new Set([...changed, ...former])
  const removed = store.pairs.removeOf(isTouched)
  store.relations.removeOf(isTouched)
  const seeds = new Set(fresh.ids)
  for (const { left, right } of removed) for (const record of [left, right]) if (!isTouched.has(record)) seeds.add(record)
  lap('forget')

  // what a golden record holds was counted with its members
  const counted = touched.filter((one) => !one.merged)
  const isCounted = new Set(counted.map(({ id }) => id))
  const added = heldOf((counted.length === changed.length ? fresh : gather(fresh.ids.filter((id) => isCounted.has(id)))).table, model)
  const known = { model, matchAt: oddsOf(matchAt), facts: knowledgeOf(store, schema, country, kept, model, added.facts) }
  const compared = former.length === 0 ? fresh : gatherWithMembers([...fresh.ids, ...former].sort((a, b) => a - b))
  const found = kept.keyed
    ? candidatesByKey(store, compared, known, kept.document.records, isTouched)
    : candidatesOfAll(store, compared, membersThatDiffer(store, store.golden.all(), kept.columns))
  if (kept.keyed) store.models.held.add(added.held)
  lap('block')
  await breath(signal)
  const all = gatherWithMembers(found.records)
  lap('gather')
  const { pairs, related } = ofCustomers(store, weighCandidates(all, found, known, oddsOf(reviewAt)))
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
      added: kept.added + counted.length,
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
