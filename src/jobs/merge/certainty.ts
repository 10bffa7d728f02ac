/**
 * Whether a group of records is certainly one customer: every two of them, joined by a person's word or by evidence of at least `at`, and nothing
 * that speaks against it: no conflict, no household or other relation, no private customer where nobody looks.
 */

import { DisjointSets } from '../../match/arrays/disjoint-sets.ts'
import type { Schema } from '../../schema/field.ts'
import type { Decision } from '../../store/decision.ts'
import type { Store } from '../../store/store.ts'
import type { PairIds } from '../dedupe/pair-weights.ts'
import { evidenceOf, type GroupEvidence } from './group-evidence.ts'
import { type CandidateGroup, decidedParts } from './merge-groups.ts'
import type { Against, CertaintyRequest, WhyWaiting } from './why-waiting.ts'

export interface Judged {
  readonly group: CandidateGroup
  /** Null: one customer. */
  readonly verdict: Against | null
  /** In a group that waits: the parts of it that people said are one customer. */
  readonly decided: readonly (readonly number[])[]
}

/** Records of a group up to which every two are compared. */
const largest = 200
/** Groups whose evidence is read together. */
const together = 1000
/** Pairs compared together. */
const atOnce = 20_000

/** Makes the function that judges groups. @param decisions between live records */
export function certaintyOf(store: Store, schema: Schema, decisions: readonly Decision[], request: CertaintyRequest) {
  const byRecord = new Map<number, Decision[]>()
  for (const decision of decisions) byRecord.set(decision.left, [...(byRecord.get(decision.left) ?? []), decision])
  const evidence = evidenceOf(store, schema, request)

  /** @param isAsked a person named the group: only a person's word speaks against it */
  return function* judge(groups: readonly CandidateGroup[], isAsked: boolean): Generator<Judged> {
    let waiting: (() => Judged)[] = []
    let unkept: PairIds[] = []
    for (let from = 0; from < groups.length; from += together) {
      const some = groups.slice(from, from + together)
      const known = evidence.of(some)
      for (const group of some) {
        const said = saidOf(group)
        const parts = partsOf(group, said)
        const spoken = byWord(group, parts, said, isAsked, known)
        const isOpen = spoken === null && !isAsked
        const missing = isOpen ? known.unkept(group, parts) : []
        const judged = () => ({ group, verdict: isOpen ? known.against(group, parts) : spoken, decided: decidedParts(group, parts, said) })
        unkept.push(...missing)
        waiting.push(missing.length > 0 ? judged : ready(judged()))
      }
      if (unkept.length >= atOnce) yield* settled()
    }
    yield* settled()

    function* settled(): Generator<Judged> {
      evidence.weigh(unkept)
      for (const judged of waiting) yield judged()
      waiting = []
      unkept = []
    }
  }

  /** Decisions between records of a group. */
  function saidOf({ records }: CandidateGroup): Decision[] {
    if (byRecord.size === 0) return []
    const inside = new Set(records)
    return records.flatMap((record) => byRecord.get(record) ?? []).filter(({ right }) => inside.has(right))
  }

  /** What speaks against a group whatever the evidence. */
  function byWord(
    { records }: CandidateGroup,
    parts: DisjointSets,
    said: readonly Decision[],
    isAsked: boolean,
    { isPrivate }: GroupEvidence,
  ): Against | null {
    const other = said.find(({ verdict }) => verdict === 'related' || verdict === 'unsure')
    const against = said.find(({ verdict }) => verdict === 'different') ?? (isAsked ? undefined : other)
    if (against !== undefined) return { why: against.verdict as WhyWaiting, pair: [against.left, against.right] }
    if (isAsked || parts.sizeOf(0) === records.length) return null
    if (records.length > largest) return { why: 'large', pair: null }
    return request.byItself && records.some(isPrivate) ? { why: 'private', pair: null } : null
  }
}

const ready = (judged: Judged) => () => judged

/** Records that people joined, by place in the group. */
function partsOf({ records }: CandidateGroup, said: readonly Decision[]): DisjointSets {
  const parts = new DisjointSets(records.length)
  for (const { left, right, verdict } of said) if (verdict === 'same') parts.join(records.indexOf(left), records.indexOf(right))
  return parts
}
