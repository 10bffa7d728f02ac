/** The tasks that threads share, by the name under which one thread asks another for them. */

import { countParts, groupPart, joinRange, placeParts } from '../block/partitioned-keys.ts'
import { findSlips } from '../block/typo-keys.ts'
import { fillKeys } from '../block/value-keys.ts'
import { digestRecords, digestValues } from '../columns/canonical-order.ts'
import { layColumn } from '../columns/encode.ts'
import { listColumn } from '../incremental/kept-lists.ts'
import { countLevels } from '../learn/learn.ts'
import { scoreRange } from '../score/score-candidates.ts'
import { levelsOfPairs } from '../vectors/pair-levels.ts'
import { workOut } from '../vectors/prepared.ts'

export const tasks = {
  countLevels,
  countParts,
  digestRecords,
  digestValues,
  fillKeys,
  findSlips,
  groupPart,
  joinRange,
  layColumn,
  levelsOfPairs,
  listColumn,
  placeParts,
  scoreRange,
  workOut,
}

export type TaskName = keyof typeof tasks

/** A task with its data unknown, as a thread gets it by name. */
export type AnyTask = (shared: unknown) => (step: number) => unknown

/** The name under which other threads find a task. */
export function nameOf(task: unknown): TaskName {
  const found = Object.entries(tasks).find(([, known]) => known === task)
  if (found === undefined) throw new Error('this task is not listed in workers/tasks.ts')
  return found[0] as TaskName
}
