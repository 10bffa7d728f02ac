/** Which of the decisions that people gave one after another stand. Records and the golden records they belong to are one side of a pair. */

import type { Decision, StandingDecision, Verdict } from './decision.ts'

/** A decision as it is kept: on the records `one` and `other`; `left` and `right` are the customers that these belong to now. */
export interface DecisionRow extends Decision {
  readonly run: number
  readonly one: number
  readonly other: number
}

/**
 * The last word on each two records; and a word on two customers themselves ends all that was said before of their records. Of `2:3 different`
 * (li), then, 1 and 2 being golden record 5 by now, `5:3 same` (wang) only the word of wang stands; while 5 is there.
 * @param rows oldest first
 */
export function decisionsInForce(rows: Iterable<DecisionRow>): StandingDecision[] {
  const byCustomers = new Map<string, Map<string, StandingDecision>>()
  for (const { one, other, left, right, ...decision } of rows) {
    const [least, most] = [Math.min(left, right), Math.max(left, right)]
    const customers = `${least}:${most}`
    const records = `${one}:${other}`
    const known = records === customers ? undefined : byCustomers.get(customers)
    const said = known ?? new Map<string, StandingDecision>()
    said.delete(records)
    said.set(records, { left: least, right: most, ...decision, decided: [one, other] })
    byCustomers.set(customers, said)
  }
  return [...byCustomers.values()].flatMap((said) => [...said.values()])
}

/** What weighs more where members of one customer were decided one by one, each otherwise: a doubt is never overruled by a word on other records. */
const weight: Readonly<Record<Verdict, number>> = { different: 3, related: 2, unsure: 1, same: 0 }

/** One decision on each two customers: of several the one that speaks most against a merge, of like ones the last. @param decisions oldest first of each two customers */
export function standingOnCustomers(decisions: readonly StandingDecision[]): StandingDecision[] {
  const standing = new Map<string, StandingDecision>()
  for (const decision of decisions) {
    const name = `${decision.left}:${decision.right}`
    const known = standing.get(name)
    if (known === undefined || weight[decision.verdict] >= weight[known.verdict]) standing.set(name, decision)
  }
  return inOrderOfPairs([...standing.values()])
}

/**
 * The decisions on golden records that join another, as decisions on that one; the strongest last. None where more is said against a merge of it
 * already. @param rows oldest first, before they join
 */
export function carriedOver(rows: readonly DecisionRow[], joined: ReadonlyMap<number, number>): Decision[] {
  const standing = decisionsInForce(rows)
  const known = new Map(standingOnCustomers(standing).map((one) => [`${one.left}:${one.right}`, weight[one.verdict]]))
  const carried = standing.flatMap(({ decided, run: _, ...decision }) => {
    if (!decided.some((record) => joined.has(record))) return []
    const [one, other] = [decision.left, decision.right].map((record) => joined.get(record) ?? record) as [number, number]
    const [left, right] = [Math.min(one, other), Math.max(one, other)]
    return left === right || (known.get(`${left}:${right}`) ?? 0) > weight[decision.verdict] ? [] : [{ ...decision, left, right }]
  })
  return carried.sort((a, b) => weight[a.verdict] - weight[b.verdict])
}

export const inOrderOfPairs = (decisions: readonly StandingDecision[]): StandingDecision[] =>
  [...decisions].sort((a, b) => a.left - b.left || a.right - b.right)
