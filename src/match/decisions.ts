/** What people decided of pairs. */

/** What people decided of two records, by position; null where nobody did. `different` holds against everything else. */
export type Decided = (i: number, j: number) => 'same' | 'different' | null

export interface DecidedPair {
  readonly left: number
  readonly right: number
  readonly verdict: 'same' | 'different'
  /** The pair was drawn at random, not chosen by its weight: only such answers teach the model what pairs have in common. */
  readonly isDrawn?: boolean
}

/** Decisions as a lookup: the last word on a pair counts. */
export function decidedBy(pairs: readonly DecidedPair[]): Decided {
  const verdicts = new Map<string, 'same' | 'different'>()
  const name = (i: number, j: number) => (i < j ? `${i}:${j}` : `${j}:${i}`)
  for (const { left, right, verdict } of pairs) verdicts.set(name(left, right), verdict)
  return verdicts.size === 0 ? () => null : (i, j) => verdicts.get(name(i, j)) ?? null
}
