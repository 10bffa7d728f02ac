/** The way of a person through what waits: forward, back, and what was said of each case. */

import type { WaitingCase, WaitingPair } from '../../jobs/review/queue.ts'
import type { Verdict } from '../../store/pairs.ts'

export interface Walk {
  readonly cases: readonly WaitingCase[]
  /** Position of the case at hand; `cases.length` at the end. */
  readonly at: number
  /** The pair of the case that the next answer is about; null: all of them. */
  readonly pair: number | null
  /** What was said in this sitting, by `left:right`. */
  readonly said: ReadonlyMap<string, Verdict>
}

export const walkThrough = (cases: readonly WaitingCase[]): Walk => ({ cases, at: 0, pair: null, said: new Map() })

/** Pairs that the next answer is about; none at the end. */
export function pairsAtHand({ cases, at, pair }: Walk): readonly WaitingPair[] {
  const pairs = cases[at]?.pairs ?? []
  return pair === null ? pairs : [pairs[pair]!]
}

/** Moves to another case; stays within the list. */
export const moved = (walk: Walk, by: number): Walk => ({
  ...walk,
  at: Math.max(0, Math.min(walk.cases.length, walk.at + by)),
  pair: null,
})

/** The next of the case's pairs is at hand; after the last, all of them. */
export function nextPair(walk: Walk): Walk {
  const count = walk.cases[walk.at]?.pairs.length ?? 0
  if (count < 2) return walk
  const next = walk.pair === null ? 0 : walk.pair + 1
  return { ...walk, pair: next === count ? null : next }
}

/** The pairs at hand have their answer: on to the next pair of the case that has none, or to the next case. */
export function answered(walk: Walk, verdict: Verdict): Walk {
  const said = new Map(walk.said)
  for (const one of pairsAtHand(walk)) said.set(nameOf(one), verdict)
  const open = (walk.cases[walk.at]?.pairs ?? []).findIndex((one) => !said.has(nameOf(one)))
  return open < 0 ? moved({ ...walk, said }, 1) : { ...walk, said, pair: open }
}

/** Whether all pairs of a case have an answer of this sitting. */
export const isDone = ({ said }: Walk, { pairs }: WaitingCase) => pairs.every((one) => said.has(nameOf(one)))

/** What was said of the pairs at hand in this sitting; null where nothing was, or different things. */
export function saidAtHand(walk: Walk): Verdict | null {
  const verdicts = new Set(pairsAtHand(walk).map((one) => walk.said.get(nameOf(one)) ?? null))
  return verdicts.size === 1 ? [...verdicts][0]! : null
}

const nameOf = ({ left, right }: WaitingPair) => `${left}:${right}`
