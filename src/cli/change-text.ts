/** What a change by hand did, in words: what was written, what waits until others have agreed, and what waits no more. */

import type { Say } from './messages.ts'

interface Changed {
  readonly cells: readonly { readonly before: string | null; readonly after: string | null }[]
  /** How many of the cells wait. */
  readonly waiting: number
  /** Changes that waited and were given up by it. */
  readonly withdrawn: number
  /** Changes that waited and were agreed to, as the same was entered again. */
  readonly agreed: number
  /** Changes that waited in the name of others, and whose place this one takes. */
  readonly replaced?: readonly { readonly operators: readonly string[] }[]
}

/** One sentence or more. @param run that wrote it or noted that it waits */
export function changeLines(say: Say, run: number, { cells, waiting, withdrawn, agreed, replaced = [] }: Changed): string[] {
  const differing = cells.filter(({ before, after }) => before !== after).length
  const done = differing > waiting || waiting + withdrawn + agreed === 0 ? [say('editDone', { run })] : []
  const taken = replaced.map(({ operators }) => say('changeReplaced', { operators: operators.join(', ') }))
  return [...done, ...agreedLines(say, agreed), ...waitingLines(say, run, waiting), ...taken, ...withdrawnLines(say, run, withdrawn)]
}

/** None where nothing waits. @param run null for a dry run */
export function waitingLines(say: Say, run: number | null, count: number): string[] {
  if (count === 0) return []
  return [run === null ? say('changeWouldWait', { count }) : say('changeWaits', { count, run })]
}

/** None where nothing was given up. @param run null for a dry run */
export function withdrawnLines(say: Say, run: number | null, count: number): string[] {
  if (count === 0) return []
  return [run === null ? say('changeWouldWithdraw', { count }) : say('changeWithdrawn', { count, run })]
}

const agreedLines = (say: Say, count: number): string[] => (count === 0 ? [] : [say('changeAgreed', { count })])
