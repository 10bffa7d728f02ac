/** One level of agreement of a comparison, and what it means. The levels of a comparison rise from "different" to "same". */

import type { Words } from '../../words.ts'

export interface Level {
  readonly label: Words
  /** The most bits of rarity a comparer gives at this level, as a share of the bits of a value that one record alone holds. */
  readonly rarest: number
  /** True where the values agree in part only: among matches such a level is rarer than those above it. */
  readonly partial?: true
  /** The most bits the level may speak for a match, whatever was learned; absent is no limit. */
  readonly most?: number
  /** True of the level from which on two values are the same but for a slip; the levels above it need not say so. */
  readonly sameButForSlip?: true
  /** Probability that two records are one customer when their values reach the level and nothing else is compared; absent is 0. */
  readonly surety?: number
}

export const different: Level = { label: { en: 'different', zh: '不同' }, rarest: 0 }
export const same: Level = { label: { en: 'same', zh: '相同' }, rarest: 1 }

/** Number of the first level at which two values agree as wholes, not in part only. */
export const agreesFrom = (levels: readonly Level[]): number => levels.findIndex(({ partial }, l) => l > 0 && partial !== true)

/** Number of the first level at which two values are the same but for a slip; where no level is, of the last one. */
export function slipFrom(levels: readonly Level[]): number {
  const from = levels.findIndex(({ sameButForSlip }) => sameButForSlip === true)
  return from < 0 ? levels.length - 1 : from
}
