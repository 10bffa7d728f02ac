/**
 * Bands of levels: how one comparison depends on another is learned for three bands of the parent's levels, because single levels are too
 * rare.
 */

import type { Level } from '../compare/level.ts'

/** The bands: 0 different, 1 partly alike, 2 alike. */
export const bands = 3

/** The band of each level. */
export const bandsOf = (levels: readonly Level[]): Uint8Array =>
  Uint8Array.from(levels, ({ partial }, l) => (l === 0 ? 0 : partial === true ? 1 : 2))
