/** What people decided of pairs, as it counts today: some answers hold until the records change. */

import type { StandingDecision } from '../../store/decision.ts'
import type { Store } from '../../store/store.ts'
import { comparedColumns } from './compared-columns.ts'
import { keptModel, pairName } from './kept-model.ts'
import type { StoreColumn } from './store-column.ts'

export interface Decided extends StandingDecision {
  /** Nobody has to be asked again: the answer is sure, and nothing it rested on has changed. */
  readonly isSettled: boolean
}

/** Runs that change values without anybody saying something new of a customer. */
const unasked: ReadonlySet<string> = new Set(['restandardise', 'merge', 'split', 'dedupe'])

/**
 * Decisions by the name of their pair (`3:17`, the lesser id first). One that says `unsure` is not settled; neither is one that says `different`
 * where a compared field of one of the two has changed since.
 */
export function decidedPairs(store: Store): Map<string, Decided> {
  const decisions = store.pairs.decisions()
  const kept = decisions.length === 0 ? null : keptModel(store)
  const columns = kept === null ? [] : comparedColumns(kept)
  return new Map(
    decisions.map((decision) => [
      pairName(decision.left, decision.right),
      { ...decision, isSettled: decision.verdict !== 'unsure' && !hasChanged(store, decision, columns) },
    ]),
  )
}

function hasChanged(store: Store, { verdict, run, left, right, decided }: StandingDecision, columns: readonly StoreColumn[]): boolean {
  if (verdict !== 'different') return false
  return [...new Set([left, right, ...decided])].some((record) => {
    const first = new Map<string, string | null>()
    const last = new Map<string, string | null>()
    for (const { command, field, before, after } of store.changes.updatesSince('customers', record, run)) {
      if (unasked.has(command)) continue
      if (!first.has(field)) first.set(field, before)
      last.set(field, after)
    }
    return columns.some(({ name, header, part }) => {
      const isExtra = header !== undefined && part === undefined
      const field = isExtra ? '_extras' : (part?.of ?? name)
      const [was, is] = [first.get(field) ?? null, last.get(field) ?? null]
      return isExtra ? cellOf(was, header) !== cellOf(is, header) : was !== is
    })
  })
}

/** @param extras JSON by header, or null */
const cellOf = (extras: string | null, header: string): string =>
  extras === null ? '' : ((JSON.parse(extras) as Record<string, string>)[header] ?? '')

/** Names of the pairs that were drawn at random for a person to verify. */
export const drawnPairs = (store: Store): ReadonlySet<string> =>
  new Set(store.samples.list().flatMap(({ record, other, answer }) => (other === null || answer === null ? [] : [pairName(record, other)])))

/** Records of pairs whose decision is new, changed or gone. */
export function decidedAnew(now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>): number[] {
  const names = new Set([...Object.keys(now), ...Object.keys(before)])
  return [...names].filter((name) => now[name] !== before[name]).flatMap((name) => name.split(':').map(Number))
}
