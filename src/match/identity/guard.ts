/** Weights of pairs held within what their records say of one another. */

import type { EncodedColumn } from '../columns/encode.ts'
import { tuning } from '../tuning.ts'
import type { Identity } from './identity.ts'
import { pairFactsOf } from './pair-facts.ts'
import type { RelatedPair } from './related-pair.ts'
import { ask, type Verdict, verdictOf } from './verdict.ts'

/** Makes the function that says who two records may be to each other, by position in the columns. */
export function guardOf(
  columns: readonly EncodedColumn[],
  identity: Identity,
  contradicts: (i: number, j: number) => boolean,
): (i: number, j: number, isProven?: boolean) => Verdict {
  const factsOf = pairFactsOf(columns, identity)
  return (i, j, isProven) => {
    const verdict = verdictOf(factsOf(i, j), identity, isProven)
    return verdict.stand === 'open' && contradicts(i, j) ? ask : verdict
  }
}

/** Whether rules look at pairs beside the evidence: of people and companies always, of other things where they have numbers of their own. */
export const isGuarded = ({ unit, code }: Pick<Identity, 'unit' | 'code'>) => unit !== 'thing' || code.length > 0

/** What a cluster makes of a pair: 1 where the rules vouch for it, -1 where it is two customers, 0 where the evidence alone speaks. */
export const stanceOf = ({ stand, least }: Verdict): -1 | 0 | 1 => (stand === 'apart' ? -1 : least !== null ? 1 : 0)

/** What binds two customers who are not one, as a result: colleagues are told of in a pair's evidence alone. */
export const relationOf = ({ relation }: Verdict): RelatedPair['relation'] | null => (relation === 'colleagues' ? null : relation)

/**
 * @param weight log2 odds by the evidence
 * @param matchAt log2 odds from which two records are one customer
 */
export function boundedWeight({ stand, least }: Verdict, weight: number, matchAt: number): number {
  if (stand === 'open') return least === null ? weight : Math.max(weight, least)
  return Math.min(weight, stand === 'apart' ? tuning.apart : Math.min(tuning.unsure, matchAt - 0.5))
}
