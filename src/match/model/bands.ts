/** The levels of a comparison in three bands, for when one comparison depends on another: single levels are too rare to learn from. */

import type { Level } from '../compare/level.ts'

/** Bands of a parent's levels: different, partly alike, alike. */
export const bands = 3

/** The band of each level. */
export const bandsOf = (levels: readonly Level[]): Uint8Array =>
  Uint8Array.from(levels, ({ partial }, l) => (l === 0 ? 0 : partial === true ? 1 : 2))
