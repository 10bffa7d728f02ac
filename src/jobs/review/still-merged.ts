/** Pairs of a sample that a person found to be two customers, and that are one merged customer still: only a split takes them apart. */

import type { SampleEntry } from '../../store/samples.ts'
import type { Store } from '../../store/store.ts'
import { type MergedAlready, mergedAlready } from './merged-already.ts'

export interface StillMerged extends MergedAlready {
  /** Who found it. */
  readonly operator: string
}

export function stillMerged(
  store: Store,
  entries: readonly Pick<SampleEntry, 'record' | 'other' | 'answer' | 'operator'>[] = store.samples.list(),
): StillMerged[] {
  return entries.flatMap(({ record, other, answer, operator }) => {
    if (other === null || answer === null || !('isSame' in answer) || answer.isSame !== false) return []
    const merged = mergedAlready(store, { left: record, right: other })
    return merged === null ? [] : [{ ...merged, operator: operator ?? '' }]
  })
}
