/** How certain it is that two records of the store are one customer: as the last comparison kept it, else compared now by the model it learned. */

import { matcherOf } from '../../match/incremental/partition.ts'
import { modelFrom } from '../../match/model/document.ts'
import { oddsOf } from '../../match/model/odds.ts'
import type { Schema } from '../../schema/field.ts'
import type { RelationKind } from '../../store/relations.ts'
import type { Store } from '../../store/store.ts'
import { type KeptModel, pairName } from './kept-model.ts'
import { gatherSome } from './some-of-store.ts'
import { knowledgeOf } from './value-counts.ts'

export interface PairWeighed {
  /** log2 odds of being one customer; where it is below `least`, some number below it. */
  readonly weight: number
  /** What binds two customers who are not one. */
  readonly relation: RelationKind | null
}

export type PairIds = readonly [left: number, right: number]

/** The weights of pairs that the store does not keep, by `pairName`. @param least log2 odds from which the weight is wanted exactly */
export function weighUnkept(
  store: Store,
  schema: Schema,
  country: string | null,
  kept: KeptModel,
  pairs: readonly PairIds[],
  least: number,
): ReadonlyMap<string, PairWeighed> {
  const weighed = new Map<string, PairWeighed>()
  if (pairs.length === 0) return weighed
  const model = modelFrom(kept.document, store.records.count())
  const { ids, table } = gatherSome(
    store,
    schema,
    country,
    kept.columns,
    [...new Set(pairs.flat())].sort((a, b) => a - b),
  )
  const places = new Map(ids.map((id, at) => [id, at]))
  const matcher = matcherOf(table, model, knowledgeOf(store, schema, country, kept, model), oddsOf(kept.document.matchAt))
  for (const [left, right] of pairs) {
    const [one, other] = [places.get(left), places.get(right)]
    if (one !== undefined && other !== undefined) weighed.set(pairName(left, right), matcher.judgeIf(one, other, least))
  }
  return weighed
}
