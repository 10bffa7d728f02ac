/**
 * Bands of levels: how one comparison depends on another is learned for three bands of the parent's levels, because single levels are too
 * rare.
 */

/** The bands: 0 different, 1 partly alike, 2 alike. */
export const bands = 3

export function bandOf(level: number, levels: number): number {
  return level === 0 ? 0 : level * 2 < levels - 1 ? 1 : 2
}
