/** Draws records, and pairs that are taken for one customer, at random for a person to verify. The same seed and store give the same draw. */

import { mix } from '../../match/arrays/hash.ts'
import type { Drawn } from '../../store/samples.ts'
import type { Store } from '../../store/store.ts'
import { areTogether } from '../dedupe/cluster-counts.ts'

export interface DrawRequest {
  /** Records wanted, and as many pairs. */
  readonly count: number
  readonly seed: number
  readonly operator: string
  readonly dryRun?: boolean
}

export interface Draw {
  /** Null for a dry run, and where there is nothing left to draw. */
  readonly run: number | null
  readonly counts: { readonly records: number; readonly pairs: number }
  /** What the records were drawn for, each in proportion to its share. */
  readonly by: 'owner' | 'source'
}

/** What was drawn before is not drawn again. Throws what the store throws; then nothing was drawn. */
export async function drawSample(store: Store, { count, seed, operator, dryRun = false }: DrawRequest): Promise<Draw> {
  const before = store.samples.list()
  const { by, strata } = strataOf(store, new Set(before.flatMap(({ record, other }) => (other === null ? [record] : []))))
  const records = allotted(strata, count).flatMap(([stratum, ids, share]) =>
    [...ids]
      .sort((a, b) => mix(a, seed) - mix(b, seed) || a - b)
      .slice(0, share)
      .map((record): Drawn => ({ stratum: stratum === '' ? null : stratum, record, other: null })),
  )
  const pairs = mergedPairs(store, new Set(before.map(({ record, other }) => `${record}:${other}`)))
    .sort((a, b) => mix(mix(a.left, a.right), seed) - mix(mix(b.left, b.right), seed) || a.left - b.left || a.right - b.right)
    .slice(0, count)
    .map(({ left, right }): Drawn => ({ stratum: null, record: left, other: right }))
  const counts = { records: records.length, pairs: pairs.length }
  if (dryRun || records.length + pairs.length === 0) return { run: null, counts, by }
  return store.runs.perform({ command: 'review', operator, args: { sample: count, seed } }, (run) => {
    store.samples.draw(run, [...records, ...pairs])
    return { run, counts, by }
  })
}

/** Live records by owner, where most have one, else by their source. */
function strataOf(store: Store, taken: ReadonlySet<number>) {
  const owners = new Map<string, number[]>()
  const sources = new Map<string, number[]>()
  let [owned, all] = [0, 0]
  const put = (to: Map<string, number[]>, name: string, id: number) => {
    const known = to.get(name)
    if (known === undefined) to.set(name, [id])
    else known.push(id)
  }
  for (const batch of store.records.batches({ fields: ['owner'] }))
    for (const { id, values, source } of batch) {
      if (taken.has(id)) continue
      all++
      if (values.owner != null) owned++
      put(owners, values.owner ?? '', id)
      put(sources, source, id)
    }
  return 2 * owned > all ? { by: 'owner' as const, strata: owners } : { by: 'source' as const, strata: sources }
}

/** How many of each stratum: in proportion, the remainders going to the largest fractions (Hamilton). */
function allotted(
  strata: ReadonlyMap<string, readonly number[]>,
  count: number,
): [stratum: string, ids: readonly number[], share: number][] {
  const all = [...strata].sort(([a], [b]) => (a < b ? -1 : 1))
  const total = all.reduce((sum, [, ids]) => sum + ids.length, 0)
  const wanted = Math.min(count, total)
  const exact = all.map(([, ids]) => (wanted * ids.length) / Math.max(1, total))
  const shares = exact.map(Math.floor)
  const order = [...all.keys()].sort((a, b) => exact[b]! - shares[b]! - (exact[a]! - shares[a]!) || a - b)
  for (const at of order.slice(0, wanted - shares.reduce((sum, share) => sum + share, 0))) shares[at]!++
  return all.map(([stratum, ids], at) => [stratum, ids, shares[at]!])
}

function mergedPairs(store: Store, taken: ReadonlySet<string>) {
  return [...store.pairs.weights()].filter(({ left, right }) => areTogether(store, left, right) && !taken.has(`${left}:${right}`))
}
