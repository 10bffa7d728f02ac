/** Options as the cells of a column write them: what a system has no word for is told. */

import { tidy } from '../../../standardise/text.ts'
import type { Learner } from './sample.ts'

/** Finds the cell that most often stands for a value, else the one that most often means it: `Customer` for 成交. */
export function usualCells(): Learner<(value: string) => string | undefined> {
  const own = words()
  const meant = words()
  return {
    see({ cell, value, means }) {
      own.add(value, tidy(cell))
      if (means !== undefined) meant.add(means, tidy(cell))
    },
    learnt() {
      const [ownMost, meantMost] = [own.most(), meant.most()]
      return (value) => ownMost.get(value) ?? meantMost.get(value)
    },
  }
}

function words() {
  const counts = new Map<string, Map<string, number>>()
  return {
    add(key: string, word: string) {
      const known = counts.get(key) ?? new Map<string, number>()
      known.set(word, (known.get(word) ?? 0) + 1)
      counts.set(key, known)
    },
    /** Of each key the word that comes most often with it. */
    most: (): ReadonlyMap<string, string> =>
      new Map([...counts].map(([key, known]) => [key, [...known].sort((a, b) => b[1] - a[1])[0]![0]])),
  }
}
