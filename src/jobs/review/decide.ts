/** Answers of a person on pairs, kept as one run; what contradicts other answers is named at once. */

import type { Decision, StandingDecision, Verdict } from '../../store/decision.ts'
import type { RelationKind } from '../../store/relations.ts'
import type { Counts } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import { pairName } from '../dedupe/kept-model.ts'
import { type Contradiction, contradictionsIn } from './contradictions.ts'
import { type MergedAlready, mergedAlready } from './merged-already.ts'

export interface Answer {
  /** Ids in the store, in any order. */
  readonly left: number
  readonly right: number
  readonly verdict: Verdict
  /** Null unless the verdict is `related`. */
  readonly relation: RelationKind | null
}

export interface DecideRequest {
  readonly answers: readonly Answer[]
  readonly operator: string
  /** ISO 8601 */
  readonly now: string
  readonly dryRun?: boolean
  /** What was asked for, for the log of runs. */
  readonly args?: object
  /** The pairs were drawn for a person to verify: also what is merged already is judged. */
  readonly ofSample?: boolean
  /** Does more within the same run, and gives its counts. */
  readonly also?: (run: number) => Counts | Promise<Counts>
}

export interface DecideResult {
  /** Null for a dry run, and where there is no answer. */
  readonly run: number | null
  readonly counts: Readonly<Record<Verdict, number>>
  /** Those that these answers are part of, also of answers given earlier. */
  readonly contradictions: readonly Contradiction[]
  /** Answers other than `same` on two records of one merged customer: they were not taken. */
  readonly refused: readonly MergedAlready[]
}

/** Keeps the answers. Of several on one pair the last counts. Throws what the store throws; then none is kept. */
export async function decidePairs(store: Store, request: DecideRequest): Promise<DecideResult> {
  const { operator, now, dryRun = false, args, also, ofSample = false } = request
  const asked = [...new Map(request.answers.map((answer) => [pairName(answer.left, answer.right), answer])).values()]
  const late = asked.map((answer) => (ofSample || answer.verdict === 'same' ? null : mergedAlready(store, answer)))
  const refused = late.filter((one) => one !== null)
  const answers = asked.filter((_, at) => late[at] === null)
  const counts = { same: 0, different: 0, related: 0, unsure: 0 }
  for (const { verdict } of answers) counts[verdict]++
  const decisions = answers.map((answer): Decision => ({ ...inOrder(answer), operator, at: now }))
  const contradictions = contradictionsWith(betweenCustomers(store), decisions)
  const result = { counts, contradictions, refused }
  if (dryRun || (answers.length === 0 && also === undefined)) return { run: null, ...result }
  return store.runs.perform({ command: 'review', operator, args: { ...args, answers: answers.length } }, async (run) => {
    for (const decision of decisions) store.pairs.decide(run, decision)
    const more = (await also?.(run)) ?? {}
    return { run, ...result, counts: { ...counts, ...more } }
  })
}

/** All contradictions among the answers that stand. */
export const contradictionsOf = (store: Store): Contradiction<StandingDecision>[] => contradictionsIn(betweenCustomers(store))

/** Also several on two customers; without those on members of one customer, which only a split takes apart. */
const betweenCustomers = (store: Store): StandingDecision[] => store.pairs.decisionsOnRecords().filter(({ left, right }) => left !== right)

function contradictionsWith(standing: readonly Decision[], added: readonly Decision[]): Contradiction[] {
  // a word on two customers ends what was said of their members
  const ended = new Set(added.map(({ left, right }) => pairName(left, right)))
  const stays = standing.filter(({ left, right }) => !ended.has(pairName(left, right)))
  const isAdded = new Set(added)
  return contradictionsIn([...stays, ...added]).filter(({ apart, path }) => [apart, ...path].some((decision) => isAdded.has(decision)))
}

const inOrder = ({ left, right, ...answer }: Answer) => ({ left: Math.min(left, right), right: Math.max(left, right), ...answer })
