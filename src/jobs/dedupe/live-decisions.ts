/** What people decided, between the records that stand for customers now: a golden record in place of its members. */

import type { Decision } from '../../store/pairs.ts'
import type { Store } from '../../store/store.ts'

/** What weighs more where decisions on several members meet: who said that two records are two customers is not overruled by what was said of others. */
const weightOf: Readonly<Record<Decision['verdict'], number>> = { different: 3, related: 2, same: 1, unsure: 0 }

/** Left before right. A decision on two members of one golden record drops out; several on members of two golden records all stand. */
export function decisionsNow(store: Store): Decision[] {
  const decisions = store.pairs.decisions()
  if (!store.golden.any()) return decisions
  return decisions.flatMap((decision) => {
    const [one, other] = [decision.left, decision.right].map((id) => store.golden.intoOf(id) ?? id) as [number, number]
    if (one === other) return []
    return [one < other ? { ...decision, left: one, right: other } : { ...decision, left: other, right: one }]
  })
}

/** One decision a pair, by left, then right. */
export function liveDecisions(store: Store): Decision[] {
  const byPair = new Map<string, Decision>()
  for (const decision of decisionsNow(store)) {
    const pair = `${decision.left}:${decision.right}`
    const known = byPair.get(pair)
    if (known === undefined || weightOf[decision.verdict] > weightOf[known.verdict]) byPair.set(pair, decision)
  }
  return [...byPair.values()].sort((a, b) => a.left - b.left || a.right - b.right)
}
