/**
 * The usual model, for sheets of few records. Five records show nothing of how often two customers agree by chance, so the model takes
 * what is usual in customer sheets: how often two customers share a telephone number, a name, a town.
 */

import type { Kind } from '../compare/kind.ts'
import type { Estimate } from '../model/estimate.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import type { Prepared } from '../vectors/prepared.ts'

/** How often two different customers reach each level of a comparison, in a sheet of ordinary make. Judged, rounded, not fitted. */
export const byChance: Record<Kind, readonly number[]> = {
  choice: [0.8, 0.2],
  choices: [0.6, 0.2, 0.1, 0.1],
  code: [0.93, 0.05, 0.01, 0.008, 0.002],
  company: [0.9, 0.07, 0.01, 0.008, 0.005, 0.004, 0.003],
  date: [0.5, 0.35, 0.08, 0.03, 0.02, 0.015, 0.005],
  email: [0.985, 0.005, 0.003, 0.003, 0.002, 0.001, 0.001],
  number: [0.8, 0.1, 0.05, 0.05],
  phone: [0.967, 0.015, 0.008, 0.005, 0.003, 0.002],
  'short-text': [0.85, 0.08, 0.035, 0.015, 0.01, 0.01],
  'long-text': [0.85, 0.08, 0.04, 0.015, 0.008, 0.004, 0.003],
}

/** How often two records of one customer do. */
export const ofOne: Record<Kind, readonly number[]> = {
  choice: [0.2, 0.8],
  choices: [0.2, 0.1, 0.2, 0.5],
  code: [0.08, 0.02, 0.05, 0.15, 0.7],
  company: [0.05, 0.03, 0.03, 0.04, 0.1, 0.15, 0.6],
  date: [0.2, 0.15, 0.08, 0.05, 0.06, 0.06, 0.4],
  email: [0.15, 0.04, 0.04, 0.07, 0.05, 0.05, 0.6],
  number: [0.2, 0.1, 0.1, 0.6],
  phone: [0.2, 0.03, 0.02, 0.08, 0.07, 0.6],
  'short-text': [0.12, 0.03, 0.05, 0.1, 0.1, 0.6],
  'long-text': [0.06, 0.03, 0.05, 0.12, 0.16, 0.13, 0.45],
}

/** Partners a record has before anything is known, and the most that the odds of a pair may be from that. */
export const partners = 0.25

export const mostPrior = 1 / 16

/** The model that is usual in customer sheets. */
export function usualEstimate({ size, comparisons, exchanges }: Prepared): Estimate {
  const pairs = Math.max(1, (size * (size - 1)) / 2)
  const parameters: ComparisonParameters[] = comparisons.map(({ kind, comparer, filled }) => {
    const u = [...byChance[kind]]
    const m = [...ofOne[kind]]
    // the bits of a value held once: what is held more often speaks less
    const top = Math.log2(Math.max(2, filled))
    const usual = comparer.rarest.map((share, l) => (l === comparer.levels.length - 1 ? Math.min(top, -Math.log2(u[l]!)) : share * top))
    return { m, u, fixed: false, usual, most: m.map((share, l) => Math.log2(share / u[l]!)), parent: -1, lift: [] }
  })
  for (const _ of exchanges) parameters.push({ m: [0.05, 0.95], u: [1, 1], fixed: true, usual: [0, 0], most: [0, 0], parent: -1, lift: [] })
  return { parameters, matches: Math.min(partners * size, mostPrior * pairs), another: 0, iterations: 0, converged: true }
}
