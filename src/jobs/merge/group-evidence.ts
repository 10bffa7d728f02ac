/** What the evidence says of a group: every two of its records must be one customer with the certainty asked for. */

import type { DisjointSets } from '../../match/arrays/disjoint-sets.ts'
import { oddsOf } from '../../match/model/odds.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { keptModel, pairName } from '../dedupe/kept-model.ts'
import { type PairIds, type PairWeighed, weighUnkept } from '../dedupe/pair-weights.ts'
import { type HeldBack, heldBack, undonePairs } from './held-back.ts'
import type { CandidateGroup } from './merge-groups.ts'
import type { Against, CertaintyRequest } from './why-waiting.ts'

export interface Evidence {
  /** Reads what is known of some groups. */
  of(groups: readonly CandidateGroup[]): GroupEvidence
  /** Compares pairs, in place of those compared before. */
  weigh(pairs: readonly PairIds[]): void
}

export interface GroupEvidence extends Pick<HeldBack, 'isPrivate'> {
  /** Pairs of a group that the store does not keep. @param parts records that people joined, by place in the group */
  unkept(group: CandidateGroup, parts: DisjointSets): PairIds[]
  /** The first pair that keeps a group apart; its unkept pairs were weighed. */
  against(group: CandidateGroup, parts: DisjointSets): Against | null
}

export function evidenceOf(store: Store, schema: Schema, { at, country }: CertaintyRequest): Evidence {
  const undone = undonePairs(store)
  const least = oddsOf(at)
  const kept = keptModel(store)
  const doubtAt = kept === null ? 0 : oddsOf(kept.document.matchAt)
  const related = new Set(store.relations.list().map(({ left, right }) => pairName(left, right)))
  let weighed: ReadonlyMap<string, PairWeighed> = new Map()
  return {
    of(groups) {
      const records = groups.flatMap((group) => group.records).sort((a, b) => a - b)
      const weightOf = keptWeights(store, records)
      const { differInAll, mayBeNamesakes, isPrivate } = heldBack(store, records)
      return {
        isPrivate,
        unkept: (group, parts) => pairsOf(group, parts).filter(([left, right]) => weightOf(left, right) === null),
        against(group, parts) {
          for (const pair of pairsOf(group, parts)) {
            const [left, right] = pair
            if (undone(left, right)) return { why: 'undone', pair }
            const name = pairName(left, right)
            const stored = weightOf(left, right)
            const { weight, relation } = stored === null ? (weighed.get(name) ?? notCompared) : { weight: stored, relation: null }
            if (relation !== null || related.has(name)) return { why: 'related', pair }
            if (weight < least) return { why: weight < doubtAt ? 'conflict' : 'uncertain', pair }
            if (differInAll(left, right)) return { why: 'conflict', pair }
            if (mayBeNamesakes(left, right)) return { why: 'uncertain', pair }
          }
          return null
        },
      }
    },
    weigh(pairs) {
      weighed = kept === null ? new Map() : weighUnkept(store, schema, country, kept, pairs, least)
    },
  }
}

const notCompared: PairWeighed = { weight: Number.NEGATIVE_INFINITY, relation: null }

/** The weights that the store keeps of pairs of these records; null: of this pair none. */
function keptWeights(store: Store, records: readonly number[]): (left: number, right: number) => number | null {
  const weights = new Map<number, Map<number, number>>()
  for (const { left, right, weight } of store.pairs.weightsFrom(records)) {
    const own = weights.get(left)
    if (own === undefined) weights.set(left, new Map([[right, weight]]))
    else own.set(right, weight)
  }
  return (left, right) => weights.get(left)?.get(right) ?? null
}

/** Every two records that nobody joined. */
function pairsOf({ records }: CandidateGroup, parts: DisjointSets): PairIds[] {
  const pairs: PairIds[] = []
  for (let i = 0; i < records.length; i++)
    for (let j = i + 1; j < records.length; j++) if (parts.find(i) !== parts.find(j)) pairs.push([records[i]!, records[j]!])
  return pairs
}
