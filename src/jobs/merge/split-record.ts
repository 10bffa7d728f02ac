/** Takes one record out of its golden record: it is a customer of its own again, and both sides are computed anew. */

import { fault } from '../../errors.ts'
import type { Store } from '../../store/store.ts'
import { recheckTouched } from '../check/recheck.ts'
import type { StoreCheck } from '../check/store-check.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import { regroup } from '../golden/regroup.ts'

export interface SplitRequest {
  /** A record's own customer number or key: the one it had before it was merged. */
  readonly record: string
  readonly rules: GoldenRules
  readonly operator: string
  readonly dryRun?: boolean
  readonly check: StoreCheck
}

export interface SplitResult {
  /** Null for a dry run. */
  readonly run: number | null
  /** The customer number of the record, which names it again. */
  readonly record: string
  /** The golden record it was in, by its number before the split. */
  readonly from: string
  /** The customer it was in, by its number after the split: another one where the record that left had given it. */
  readonly left: string
  /** Numbers of the records that stay together; one alone stands for itself. */
  readonly staying: readonly string[]
}

/** People said by the split that the record is another customer than those that stay: they are not merged again. Throws NO_RECORD, NOT_MERGED. */
export async function splitRecord(store: Store, request: SplitRequest): Promise<SplitResult> {
  const { rules, operator, dryRun = false, check } = request
  const record = memberNamed(store, request.record)
  const golden = record.into!
  const from = store.records.keyOf(golden)
  const staying = store.records.membersOf(golden).filter((id) => id !== record.id)
  const plan = { record: record.key, from, staying: staying.map((id) => store.records.keyOf(id)) }
  const split = async (run: number): Promise<SplitResult & { counts: { split: number } }> => {
    regroup(store, run, [{ record: record.id, into: null }], rules)
    const at = store.runs.get(run)!.at
    for (const id of staying) {
      const [left, right] = id < record.id ? [id, record.id] : [record.id, id]
      store.pairs.decide(run, { left, right, verdict: 'different', relation: null, operator, at })
    }
    await recheckTouched(store, run, check)
    const left = store.records.keyOf(store.records.isLive(golden) ? golden : staying[0]!)
    return { run: dryRun ? null : run, ...plan, left, counts: { split: 1 } }
  }
  const { counts: _, ...result } = await store.runs.perform({ command: 'split', operator, args: { record: record.key }, dryRun }, split)
  return result
}

function memberNamed(store: Store, key: string) {
  const member = store.records.memberByKey(key)
  if (member !== null) return member
  const record = store.records.byKey(key)
  throw record === null ? fault('NO_RECORD', { key }) : fault('NOT_MERGED', { key })
}
