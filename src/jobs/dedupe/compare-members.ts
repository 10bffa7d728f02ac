/** After a full comparison: members of golden records that say otherwise are compared as new records are, by the model and the lists just made. */

import type { ClusterEvents } from '../../match/cluster/stable-names.ts'
import { modelFrom } from '../../match/model/document.ts'
import { oddsOf } from '../../match/model/odds.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { DedupeWork } from './dedupe-result.ts'
import { membersThatDiffer, ofCustomers } from './former-values.ts'
import type { KeptModel } from './kept-model.ts'
import { candidatesByKey, candidatesOfAll, weighCandidates } from './pairs-of-new-records.ts'
import { recluster } from './recluster.ts'
import { gatherSome } from './some-of-store.ts'
import { knowledgeOf } from './value-counts.ts'

/** Adds the pairs of golden records that their members have, and gives what became of the clusters; null where there are none. Call it inside a run. */
export function compareMembers(store: Store, schema: Schema, kept: KeptModel, work: DedupeWork): ClusterEvents | null {
  const former = membersThatDiffer(store, store.golden.all(), kept.columns)
  if (former.length === 0) return null
  const { run, matchAt, reviewAt, country } = work
  const gather = (ids: Iterable<number>, withMembers = false) => gatherSome(store, schema, country, kept.columns, ids, withMembers)
  const model = modelFrom(kept.document, store.records.count())
  const known = { model, matchAt: oddsOf(matchAt), facts: knowledgeOf(store, schema, country, kept, model) }
  const compared = gather(former, true)
  const found = kept.keyed
    ? candidatesByKey(store, compared, known, kept.document.records, new Set(former))
    : candidatesOfAll(store, compared, former)
  const { pairs } = ofCustomers(store, weighCandidates(gather(found.records, true), found, known, oddsOf(reviewAt)))
  if (pairs.length === 0) return null
  store.pairs.insertNew(run, pairs)
  const seeds = new Set(pairs.flatMap(({ left, right }) => [left, right]))
  const decisions = store.pairs.decisions()
  return recluster(store, run, { seeds, touched: new Set(), least: oddsOf(matchAt), decisions, gather, known })
}
