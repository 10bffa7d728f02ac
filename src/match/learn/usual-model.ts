/**
 * The usual model, for sheets of few records. Five records show nothing of how often two customers agree by chance, so the model takes
 * what is usual in customer sheets: how often two customers share a telephone number, a name, a town.
 */

import { methods } from '../compare/kind.ts'
import type { Estimate } from '../model/estimate.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import { exchangeLevels } from '../vectors/exchanged-names.ts'
import type { Prepared } from '../vectors/prepared.ts'

/** Partners a record has before anything is known, and the most that the odds of a pair may be from that. */
export const partners = 0.25

export const mostPrior = 1 / 16

/** The model that is usual in customer sheets. */
export function usualEstimate({ size, comparisons, exchanges }: Prepared): Estimate {
  const pairs = Math.max(1, (size * (size - 1)) / 2)
  const parameters: ComparisonParameters[] = comparisons.map(({ kind, filled }) => {
    const { levels, usual: usually } = methods[kind]
    const u = [...usually.u]
    const m = [...usually.m]
    // the bits of a value held once: what is held more often speaks less
    const top = Math.log2(Math.max(2, filled))
    const usual = levels.map(({ rarest }, l) => (l === levels.length - 1 ? Math.min(top, -Math.log2(u[l]!)) : rarest * top))
    return { levels, m, u, fixed: false, usual, most: m.map((share, l) => Math.log2(share / u[l]!)), parent: -1, lift: [] }
  })
  for (const _ of exchanges)
    parameters.push({
      levels: exchangeLevels,
      m: [0.05, 0.95],
      u: [1, 1],
      fixed: true,
      usual: [0, 0],
      most: [0, 0],
      parent: -1,
      lift: [],
    })
  return { parameters, matches: Math.min(partners * size, mostPrior * pairs), another: 0, iterations: 0, converged: true }
}
