/** The tasks threads share, by name. Each is opened once per thread with its data and then does steps by number. */

import { digestRecords, digestValues, layColumn } from './columns.ts'
import { listColumn } from './index-lists.ts'
import { fillKeys } from './keys.ts'
import { countLevels } from './learn.ts'
import { levelsOfPairs } from './levels.ts'
import { workOut } from './prepare.ts'
import { scoreRange } from './score-pairs.ts'
import { countParts, groupPart, joinRange, placeParts } from './spread.ts'
import { findSlips } from './typo-keys.ts'

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

type Tasks = typeof tasks
export type TaskName = keyof Tasks
export type Shared<Name extends TaskName> = Parameters<Tasks[Name]>[0]
export type Result<Name extends TaskName> = ReturnType<ReturnType<Tasks[Name]>>

/** Any of them, its data unknown. */
export type Open = (shared: unknown) => (step: number) => unknown
