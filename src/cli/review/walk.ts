/** The way of a person through what waits: forward, back, and what was said of each case. */

import type { WaitingCase, WaitingPair } from '../../jobs/review/queue.ts'
import type { StandingDecision, Verdict } from '../../store/decision.ts'

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
  const open = (walk.cases[walk.at]?.pairs ?? []).findIndex((one) => !isSaid({ said }, one))
  return open < 0 ? moved({ ...walk, said }, 1) : { ...walk, said, pair: open }
}

/** Whether all pairs of a case have an answer: of this sitting, or of somebody else meanwhile. */
export const isDone = (walk: Walk, { pairs }: WaitingCase) => pairs.every((one) => isSaid(walk, one))

/** The walk with answers that others gave to pairs of the case at hand: what was said of these pairs in this sitting counts no more. */
export function withDecided(walk: Walk, decided: readonly StandingDecision[]): Walk {
  const by = new Map(decided.map((one) => [nameOf(one), { ...one, isSettled: one.verdict !== 'unsure' }]))
  const said = new Map([...walk.said].filter(([name]) => !by.has(name)))
  const pairs = (walk.cases[walk.at]?.pairs ?? []).map((one) => ({ ...one, before: by.get(nameOf(one)) ?? one.before }))
  return { ...walk, said, cases: walk.cases.map((one, at) => (at === walk.at ? { ...one, pairs } : one)) }
}

/** The walk without records that went away: a case with no pair left goes too, and the next one is at hand. */
export function withoutRecords(walk: Walk, isGone: (record: number) => boolean): Walk {
  const one = walk.cases[walk.at]
  if (one === undefined || !one.records.some(isGone)) return walk
  const pairs = one.pairs.filter(({ left, right }) => !isGone(left) && !isGone(right))
  const left = pairs.length === 0 ? [] : [{ ...one, pairs, records: one.records.filter((record) => !isGone(record)) }]
  return { ...walk, pair: null, cases: walk.cases.flatMap((other, at) => (at === walk.at ? left : [other])) }
}

/** What was said of the pairs at hand in this sitting; null where nothing was, or different things. */
export function saidAtHand(walk: Walk): Verdict | null {
  const verdicts = new Set(pairsAtHand(walk).map((one) => walk.said.get(nameOf(one)) ?? null))
  return verdicts.size === 1 ? [...verdicts][0]! : null
}

const isSaid = ({ said }: Pick<Walk, 'said'>, one: WaitingPair) => said.has(nameOf(one)) || one.before?.isSettled === true

const nameOf = ({ left, right }: Pick<WaitingPair, 'left' | 'right'>) => `${left}:${right}`
