/** What a change by hand did, in words: what was written, and what waits until others have agreed. */

import type { Say } from './messages.ts'

interface Changed {
  readonly cells: readonly { readonly before: string | null; readonly after: string | null }[]
  /** How many of the cells wait. */
  readonly waiting: number
}

/** One sentence or two. @param run that wrote it or noted that it waits */
export function changeLines(say: Say, run: number, { cells, waiting }: Changed): string[] {
  const differing = cells.filter(({ before, after }) => before !== after).length
  const done = waiting === 0 || differing > waiting ? [say('editDone', { run })] : []
  return [...done, ...waitingLines(say, run, waiting)]
}

/** None where nothing waits. */
export const waitingLines = (say: Say, run: number, count: number): string[] => (count === 0 ? [] : [say('changeWaits', { count, run })])
