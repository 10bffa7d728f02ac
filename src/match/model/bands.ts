/** The levels of a comparison in three bands, for when one comparison depends on another: single levels are too rare to learn from. */

/** Bands of a parent's levels: different, partly alike, alike. */
export const bands = 3

export function bandOf(level: number, levels: number): number {
  return level === 0 ? 0 : level * 2 < levels - 1 ? 1 : 2
}
