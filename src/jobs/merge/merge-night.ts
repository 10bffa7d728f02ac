/** The merge of a night: what is certain, while nobody looks. */

import type { Store } from '../../store/store.ts'
import type { CheckCounts } from '../check/check-tally.ts'
import type { StoreCheck } from '../check/store-check.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import { mergeStore } from './merge-store.ts'
import type { WhyWaiting } from './why-waiting.ts'

export interface NightMerge {
  readonly run: number | null
  readonly isNew: boolean
  /** Customers that took records in, and records that joined them. */
  readonly merged: number
  readonly joined: number
  /** Groups that wait for a person, by reason. */
  readonly waiting: Readonly<Partial<Record<WhyWaiting, number>>>
  /** Findings in all records after the merge; null where nothing was merged. */
  readonly findings: CheckCounts | null
}

export interface NightMergeRequest {
  readonly rules: GoldenRules
  readonly at: number
  readonly operator: string
  readonly check: StoreCheck
}

export async function mergeCertain(store: Store, { rules, at, operator, check }: NightMergeRequest): Promise<NightMerge> {
  const { country, signal } = check
  const watched = signal === undefined ? {} : { signal }
  const result = await mergeStore(store, { at, country, byItself: true, rules, operator, check, checkAll: true, ...watched })
  const waiting: Partial<Record<WhyWaiting, number>> = {}
  for (const { why } of result.waiting) waiting[why] = (waiting[why] ?? 0) + 1
  const { merged, joined } = result.counts
  return { run: result.run, isNew: result.run !== null, merged, joined, waiting, findings: result.findings }
}
