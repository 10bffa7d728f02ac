/** An answer as the command line writes it: `same`, `different`, `related:branch`, `unsure`. */

import { relationKinds } from '../../jobs/dedupe/relations.ts'
import type { Verdict } from '../../store/decision.ts'
import type { RelationKind } from '../../store/relations.ts'

export interface Said {
  readonly verdict: Verdict
  /** Null where `related` leaves it open, and for every other verdict. */
  readonly relation: RelationKind | null
}

const plain = ['same', 'different', 'related', 'unsure'] as const

/** Null where the text is no answer. */
export function verdictOf(text: string): Said | null {
  const verdict = plain.find((one) => one === text)
  if (verdict !== undefined) return { verdict, relation: null }
  const relation = relationKinds.find((kind) => text === `related:${kind}`)
  return relation === undefined ? null : { verdict: 'related', relation }
}

/** `C1:C2=same` as the name of the pair and the answer; null where it is neither. Keys may hold `=` themselves. */
export function decisionOf(text: string): (Said & { readonly pair: string }) | null {
  const at = text.lastIndexOf('=')
  const said = at < 1 ? null : verdictOf(text.slice(at + 1).trim())
  return said === null ? null : { pair: text.slice(0, at).trim(), ...said }
}
