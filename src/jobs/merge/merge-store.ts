/** Joins records that are one customer to golden records: all groups of a plan as one run, or nothing. */

import { fault } from '../../errors.ts'
import type { Store } from '../../store/store.ts'
import { checkMark } from '../check/check-mark.ts'
import type { CheckCounts } from '../check/check-tally.ts'
import { latestCheck } from '../check/kept-check.ts'
import { checkedCounts, recheckTouched } from '../check/recheck.ts'
import type { StoreCheck } from '../check/store-check.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import { regroup } from '../golden/regroup.ts'
import { type MergeGroup, type MergePlan, type MergePlanRequest, planMerge, type WaitingGroup } from './merge-plan.ts'

export interface MergeRequest extends MergePlanRequest {
  readonly rules: GoldenRules
  readonly operator: string
  readonly dryRun?: boolean
  /** How the store is checked afterwards. */
  readonly check: StoreCheck
  /** Check also what only all records together show, such as shared phones. */
  readonly checkAll?: boolean
  readonly signal?: AbortSignal
}

export interface MergeResult {
  /** Null for a dry run, and where nothing is to be merged. */
  readonly run: number | null
  readonly groups: readonly MergeGroup[]
  readonly waiting: readonly WaitingGroup[]
  readonly counts: {
    /** Customers that were made of several records, or took records in. */
    readonly merged: number
    /** Records that joined them. */
    readonly joined: number
    /** Groups that wait for a person. */
    readonly waiting: number
  }
  /** Findings in all records after the merge; null where not all were checked. */
  readonly findings: CheckCounts | null
}

/**
 * Merges what the plan says. Throws UNKNOWN_CLUSTER where `only` names none, MERGE_REFUSED where a person said that two records of it are
 * different, and what the store throws; then nothing was changed.
 */
export async function mergeStore(store: Store, request: MergeRequest): Promise<MergeResult> {
  const { only, at, rules, operator, check, checkAll = false, dryRun = false, signal } = request
  const plan = planMerge(store, rules.schema, request)
  if (plan === null) throw fault('UNKNOWN_CLUSTER', { cluster: only ?? 0 })
  refuseContradiction(plan, only)
  const { groups, waiting } = plan
  const joined = groups.reduce((sum, { joining }) => sum + joining.length, 0)
  const result = { groups, waiting, counts: { merged: groups.length, joined, waiting: waiting.length }, findings: null }
  if (dryRun || groups.length === 0) return { run: null, ...result }
  const isWhole = checkAll && latestCheck(store, 'customers') !== null
  const args = { ...(only === undefined ? { at } : { only }), ...(isWhole ? checkMark(check) : {}) }
  return store.runs.perform({ command: 'merge', operator, args, ...(signal === undefined ? {} : { signal }) }, async (run) => {
    join(store, run, groups, rules)
    if (!isWhole) {
      await recheckTouched(store, run, check)
      return { run, ...result }
    }
    const { checkedRows, ...found } = await checkedCounts(store, run, check)
    return {
      run,
      ...result,
      findings: found,
      counts: { ...result.counts, checkedRows, error: found.error, warning: found.warning, info: found.info, cleanRows: found.cleanRows },
    }
  })
}

/** Moves the records of all groups, and gives the golden records the decisions, pairs and relations they had with others. */
function join(store: Store, run: number, groups: readonly MergeGroup[], rules: GoldenRules): void {
  let next = store.golden.nextId()
  const targets = groups.map(({ into }) => into ?? next++)
  const joined = groups.flatMap(({ records }, at) =>
    records.flatMap((record) => (record === targets[at] ? [] : [[record, targets[at]!] as const])),
  )
  // a group with a golden record joins one
  const goldens = groups.flatMap(({ into, records }) => (into === null ? [] : records.filter((record) => store.golden.isGolden(record))))
  const gone = new Set(goldens)
  store.pairs.carryDecisions(
    run,
    joined.filter(([record]) => gone.has(record)),
  )
  regroup(
    store,
    run,
    groups.flatMap(({ joining }, at) => joining.map((record) => ({ record, into: targets[at]! }))),
    rules,
  )
  store.pairs.carryOver(run, joined)
  store.relations.carryOver(run, joined)
}

/** A cluster that somebody names is merged on their word, but not against another's. */
function refuseContradiction({ waiting }: MergePlan, only: number | undefined): void {
  const [refused] = waiting
  if (only === undefined || refused === undefined) return
  const [left, right] = refused.pair ?? ['', '']
  throw fault('MERGE_REFUSED', { cluster: refused.name, left, right })
}
