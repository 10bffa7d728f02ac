/** What a merge would do: which groups become one customer, and which wait for a person and why. The merge and its dry run carry out this plan. */

import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { certaintyOf } from './certainty.ts'
import { type CandidateGroup, candidateGroups } from './merge-groups.ts'
import type { CertaintyRequest, WhyWaiting } from './why-waiting.ts'

export interface MergeGroup extends CandidateGroup {
  /** The golden record that takes the others in; null: a new one. */
  readonly into: number | null
  /** Records that come to belong to it. */
  readonly joining: readonly number[]
}

export interface WaitingGroup extends CandidateGroup {
  readonly why: WhyWaiting
  /** The two records that keep the group apart, by key; null where it is none of its pairs. */
  readonly pair: readonly [string, string] | null
}

export interface MergePlan {
  readonly groups: readonly MergeGroup[]
  readonly waiting: readonly WaitingGroup[]
}

export interface MergePlanRequest extends CertaintyRequest {
  /** A cluster by its number: merged whatever its probabilities, on the word of the person who names it. */
  readonly only?: number | undefined
}

/** Changes nothing. Gives null where `only` names no cluster of several live records. */
export function planMerge(store: Store, schema: Schema, request: MergePlanRequest): MergePlan | null {
  const decisions = store.pairs.decisionsOnRecords().filter(({ left, right }) => left !== right)
  const { only } = request
  const asked = only === undefined ? candidateGroups(store, decisions) : clusterNamed(store, only)
  if (asked === null) return null
  const judge = certaintyOf(store, schema, decisions, request)
  const merged = store.golden.any() ? mergeGroup : newGroup
  const groups: MergeGroup[] = []
  const waiting: WaitingGroup[] = []
  for (const { group, verdict, decided } of judge(asked, only !== undefined)) {
    if (verdict === null) groups.push(merged(store, group))
    else {
      for (const records of decided) groups.push(merged(store, { name: group.name, records }))
      const pair = verdict.pair === null ? null : (verdict.pair.map((id) => store.records.keyOf(id)).sort() as [string, string])
      waiting.push({ ...group, why: verdict.why, pair })
    }
  }
  return { groups, waiting }
}

function clusterNamed(store: Store, cluster: number): CandidateGroup[] | null {
  const records = store.clusters.members(cluster).filter((record) => store.records.isLive(record))
  return records.length < 2 ? null : [{ name: String(cluster), records }]
}

const newGroup = (_: Store, group: CandidateGroup): MergeGroup => ({ ...group, into: null, joining: group.records })

/** The golden record with the record that was stored first takes the others in. */
function mergeGroup(store: Store, group: CandidateGroup): MergeGroup {
  if (!group.records.some((record) => store.golden.isGolden(record))) return newGroup(store, group)
  const parts = group.records.map((record) => {
    const isGolden = store.golden.isGolden(record)
    return { record, isGolden, members: isGolden ? store.records.membersOf(record) : [record] }
  })
  const goldens = parts.filter(({ isGolden }) => isGolden).sort((a, b) => a.members[0]! - b.members[0]!)
  const into = goldens[0]?.record ?? null
  return { ...group, into, joining: parts.flatMap(({ record, members }) => (record === into ? [] : members)).sort((a, b) => a - b) }
}
