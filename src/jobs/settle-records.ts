/** Fixes, duplicates and merges of a night, in rounds: what a round fixed or merged says more than before, and may make more certain. */

import type { NightStepName } from '../schema/night-settings.ts'
import type { Store } from '../store/store.ts'
import type { DedupeCounts } from './dedupe/dedupe-result.ts'
import type { NightMerge } from './merge/merge-night.ts'
import { dedupeAnew, fixCertain, mergeAnew, type NightFix, type SettleRequest } from './night-steps.ts'

export interface Settled {
  /** All rounds together. Null, as of the others: the step was left out. */
  readonly fixed: NightFix | null
  /** After the last round. */
  readonly duplicates: DedupeCounts | null
  /** All rounds together, and the groups that wait after the last. */
  readonly merged: NightMerge | null
}

export interface StepResult {
  readonly run: number | null
  /** Whether the step did anything. */
  readonly isNew: boolean
}

/** Does a step and tells of it. @param onlyNew a step that finds nothing to do is not told */
export type StepTaker = <Result extends StepResult>(
  command: NightStepName,
  work: () => Promise<Result>,
  onlyNew?: boolean,
) => Promise<Result>

/** More rounds than a store needs: each merges customers, so they end by themselves, but for a plug-in that proposes to and fro. */
const mostRounds = 12

/** Goes on until a round changes nothing: then a second night with nothing new has nothing to do. Throws what the steps throw. */
export async function settleRecords(store: Store, request: SettleRequest, step: StepTaker): Promise<Settled> {
  const { config } = request
  const takes = (name: NightStepName) => config.run.steps.includes(name)
  let settled: Settled = { fixed: null, duplicates: null, merged: null }
  for (let round = 0; round < mostRounds; round++) {
    const later = round > 0
    const fixed = request.fix && takes('fix') ? await step('fix', () => fixCertain(store, request), later) : null
    const compared = takes('dedupe') ? await step('dedupe', () => dedupeAnew(store, request), later) : null
    const merged = takes('merge') ? await step('merge', () => mergeAnew(store, request), later) : null
    settled = {
      fixed: both(settled.fixed, fixed, (one, other) => ({
        ...other,
        ...newest(one, other),
        cells: one.cells + other.cells,
        records: one.records + other.records,
        byRule: added(one.byRule, other.byRule),
      })),
      duplicates: compared?.counts ?? null,
      merged: both(settled.merged, merged, (one, other) => ({
        ...other,
        ...newest(one, other),
        merged: one.merged + other.merged,
        joined: one.joined + other.joined,
      })),
    }
    if (fixed?.isNew !== true && merged?.isNew !== true) break
  }
  return settled
}

const both = <Value>(one: Value | null, other: Value | null, join: (one: Value, other: Value) => Value) =>
  one === null || other === null ? other : join(one, other)

/** The last run of two rounds that made one. */
const newest = (one: StepResult, other: StepResult): StepResult => ({ run: other.run ?? one.run, isNew: one.isNew || other.isNew })

function added(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]))
}
