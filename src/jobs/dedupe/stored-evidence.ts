/** A pair's evidence as the store keeps it: levels and weights in the order of the model's comparisons, some tens of bytes a pair. */

import { copy } from '../../match/copied-rows.ts'
import type { ModelDocument } from '../../match/model/shape.ts'
import { namesOfEvidence, type PairEvidence } from '../../match/score/explain.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { keptModel } from './kept-model.ts'

/** The evidence of a pair, without the values: they are in the records. */
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
  // numbers beyond the model's comparisons are the evidence of a copied row
  const [level, weight] = rest.slice(names.length * 2)
  if (level !== undefined && weight !== undefined) comparisons.push({ field: '=', level, label: copy, weight })
  return { prior, comparisons }
}
