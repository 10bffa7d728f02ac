/** What waits for a decision and what was decided, for programs. */

import type { z as Zod } from 'zod'
import type { Masker } from '../../check/mask/masker.ts'
import { relationKinds } from '../../jobs/dedupe/relations.ts'
import type { Contradiction } from '../../jobs/review/contradictions.ts'
import type { DecideResult } from '../../jobs/review/decide.ts'
import { pairNames } from '../../jobs/review/pair-names.ts'
import type { WaitingCase } from '../../jobs/review/queue.ts'
import type { StillMerged } from '../../jobs/review/still-merged.ts'
import type { Decision } from '../../store/decision.ts'
import type { Store } from '../../store/store.ts'
import { type DocumentOf, partsOf } from '../document.ts'

export const decisionParts = (z: typeof Zod) => ({
  verdict: z.enum(['same', 'different', 'related', 'unsure']),
  relation: z.enum(relationKinds).nullable(),
  operator: z.string(),
  at: partsOf(z).time,
})

const contradictionParts = (z: typeof Zod) => {
  const said = partsOf(z).open({ pair: z.string(), ...decisionParts(z) })
  /** `path`: the answers "same" that lead from one record of `apart` to the other. */
  return { contradictions: z.array(partsOf(z).open({ apart: said, path: z.array(said) })) }
}

/** Pairs that a person found to be two customers, and that are one since that run. */
export const stillMergedParts = (z: typeof Zod) =>
  z.array(partsOf(z).open({ pair: z.string(), operator: z.string(), run: partsOf(z).count, record: z.string() }))

export const reviewDocument = (z: typeof Zod) => {
  const { open, count, share } = partsOf(z)
  return open({
    /** Cases and pairs that wait for a decision. */
    waiting: count,
    pairs: count,
    ...contradictionParts(z),
    stillMerged: stillMergedParts(z),
    cases: z.array(
      open({
        /** Null: a pair that is not in one cluster. */
        cluster: count.nullable(),
        records: z.array(z.string()),
        /** Records whose grouping an answer settles; follow-ups and orders of these; p(1 - p) × settles × (1 + behind). */
        settles: count,
        behind: count,
        decides: z.number(),
        pairs: z.array(
          open({
            pair: z.string(),
            probability: share,
            weight: z.number(),
            /** What a person said of it before. */
            before: open(decisionParts(z)).nullable(),
          }),
        ),
      }),
    ),
  })
}

export const decidedDocument = (z: typeof Zod) => {
  const { open, count } = partsOf(z)
  return open({
    /** Null: a dry run, or there was nothing to decide. */
    run: count.nullable(),
    decided: open({ same: count, different: count, related: count, unsure: count }),
    pairs: z.array(z.string()),
    /** Not taken: the two are one merged customer since that run; `crm-clean split <record>` takes one out. */
    refused: z.array(open({ pair: z.string(), run: count, record: z.string() })),
    ...contradictionParts(z),
  })
}

type NamesOf = (left: number, right: number) => string

/** Names of pairs as they are shown; a record with itself is its number alone. @param masker null: as they are */
export function shownNames(store: Store, masker: Masker | null): NamesOf {
  if (masker === null) return pairNames(store)
  return (left, right) =>
    [...new Set([left, right])]
      .map((id) => masker.key(store.records.keyOf(id)))
      .sort()
      .join(':')
}

export function waitingDocument(
  store: Store,
  cases: readonly WaitingCase[],
  contradictions: readonly Contradiction[],
  merged: readonly StillMerged[],
  masker: Masker | null,
): DocumentOf<typeof reviewDocument> {
  const nameOf = shownNames(store, masker)
  const keyOf = (id: number) => masker?.key(store.records.keyOf(id)) ?? store.records.keyOf(id)
  return {
    waiting: cases.length,
    pairs: cases.reduce((sum, { pairs }) => sum + pairs.length, 0),
    contradictions: contradictions.map((one) => contradictionDocument(one, nameOf)),
    stillMerged: stillMergedOf(merged, nameOf),
    cases: cases.map(({ records, pairs, ...rest }) => ({
      ...rest,
      records: records.map(keyOf),
      pairs: pairs.map(({ left, right, probability, weight, before }) => ({
        pair: nameOf(left, right),
        probability,
        weight,
        before: before === null ? null : saidOf(before),
      })),
    })),
  }
}

export function answersDocument(
  { run, counts, contradictions, refused }: DecideResult,
  pairs: readonly { readonly left: number; readonly right: number }[],
  nameOf: NamesOf,
): DocumentOf<typeof decidedDocument> {
  const late = new Set(refused.map(({ left, right }) => nameOf(left, right)))
  return {
    run,
    decided: counts,
    pairs: pairs.map(({ left, right }) => nameOf(left, right)).filter((name) => !late.has(name)),
    refused: refused.map(({ left, right, run: merged, record }) => ({
      pair: nameOf(left, right),
      run: merged,
      record: nameOf(record, record),
    })),
    contradictions: contradictions.map((one) => contradictionDocument(one, nameOf)),
  }
}

export const stillMergedOf = (pairs: readonly StillMerged[], nameOf: NamesOf) =>
  pairs.map(({ left, right, operator, run, record }) => ({ pair: nameOf(left, right), operator, run, record: nameOf(record, record) }))

export const saidOf = ({ verdict, relation, operator, at }: Decision) => ({ verdict, relation, operator, at })

function contradictionDocument({ apart, path }: Contradiction, nameOf: NamesOf) {
  const named = (decision: Decision) => ({ pair: nameOf(decision.left, decision.right), ...saidOf(decision) })
  return { apart: named(apart), path: path.map(named) }
}
