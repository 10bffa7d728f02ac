/** A pair's evidence as it is kept: levels and weights in the order of the model, some tens of bytes; names and labels stand in the model once. */

import { copy } from '../../match/copied-rows.ts'
import type { ModelDocument } from '../../match/model/shape.ts'
import { namesOfEvidence, type PairEvidence } from '../../match/score/explain.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { keptModel } from './kept-model.ts'

/** What is kept of a pair's evidence: the values themselves stand in the records. */
export interface StoredEvidence {
  /** log2 odds before anything was compared. */
  readonly prior: number
  readonly comparisons: readonly { readonly field: string; readonly level: number; readonly label: Words; readonly weight: number }[]
}

const short = (bits: number) => Math.round(bits * 1000) / 1000

/** The prior, then level and weight of each comparison and exchange of the model. A hot path: a million records have a quarter of a million pairs. */
export function packed({ prior, evidence }: PairEvidence): number[] {
  const numbers = [short(prior)]
  for (const { level, weight } of evidence) numbers.push(level, short(weight))
  return numbers
}

/** Makes the function that reads the evidence of the store's pairs. */
export function evidenceReader(store: Store): (evidence: unknown) => StoredEvidence {
  const model = keptModel(store)?.document ?? null
  return (evidence) => (Array.isArray(evidence) && model !== null ? unpacked(evidence as number[], model) : (evidence as StoredEvidence))
}

function unpacked([prior = 0, ...rest]: readonly number[], model: ModelDocument): StoredEvidence {
  const names = namesOfEvidence(model)
  const comparisons = names.map(({ name, labels, none }, c) => {
    const level = rest[c * 2] ?? -1
    return { field: name, level, label: labels[level] ?? none, weight: rest[c * 2 + 1] ?? 0 }
  })
  // beyond the comparisons there is only what is said of copies
  const [level, weight] = rest.slice(names.length * 2)
  if (level !== undefined && weight !== undefined) comparisons.push({ field: '=', level, label: copy, weight })
  return { prior, comparisons }
}
