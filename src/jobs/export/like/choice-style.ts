/** Options as the cells of a column write them: what a system has no word for is told. */

import { tidy } from '../../../standardise/text.ts'
import type { Sample } from './sample.ts'

/** Finds the cell that most often stands for a value, else the one that most often means it: `Customer` for 成交. */
export function usualCells(samples: readonly Sample[]): (value: string) => string | undefined {
  const own = mostOf(samples.map(({ cell, value }) => [value, tidy(cell)]))
  const meant = mostOf(samples.flatMap(({ cell, means }) => (means === undefined ? [] : [[means, tidy(cell)] as const])))
  return (value) => own.get(value) ?? meant.get(value)
}

/** Of each key the word that comes most often with it. */
function mostOf(pairs: readonly (readonly [key: string, word: string])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const [key, word] of pairs) {
    const words = counts.get(key) ?? new Map<string, number>()
    words.set(word, (words.get(word) ?? 0) + 1)
    counts.set(key, words)
  }
  return new Map([...counts].map(([key, words]) => [key, [...words].sort((a, b) => b[1] - a[1])[0]![0]]))
}
