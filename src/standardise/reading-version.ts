/** The number of the code that makes values from cells. */

/**
 * Kept with every run that makes values, so that a store knows which of its values an older program read: they can then be made anew. Raise it
 * when a release makes other values from the same cells: 2 once `3个月内` is read as a range of days, say.
 */
export const readingVersion = 2
