/** A rule that runs, and how far what it says of a record reaches: what must be judged again when a record or the day changes. */

import type { RuleHandlers } from './rule.ts'
import type { ActiveRule } from './rule-set.ts'

export interface RunningRule {
  readonly active: ActiveRule
  readonly handlers: RuleHandlers
  readonly reach: Reach
  /** What it says of a record may change with every day. */
  readonly isDaily: boolean
}

/** `record`: that record alone. `keys`: the records that share a key with it. `columns`: every number of a column. `all`: anything. */
export type Reach = 'record' | 'keys' | 'columns' | 'all'

/** @param readsTables whether it compares with tables of the store @param asksToday whether it asked what day it is */
export function reachOf(handlers: RuleHandlers, readsTables: boolean, asksToday: boolean): Pick<RunningRule, 'reach' | 'isDaily'> {
  const { cells, record, keys = [], columns = [], changesOn, end, closeSheet, judged, looksAt = 'record' } = handlers
  const isDaily = asksToday && changesOn === undefined
  const isAlone = cells !== undefined || record !== undefined
  const parts = [isAlone, keys.length > 0, columns.length > 0].filter((one) => one).length
  const fields = new Set([...keys, ...columns].map(({ field }) => field))
  const isAny = end ?? closeSheet ?? judged
  if (isAny !== undefined || looksAt === 'all' || readsTables || parts > 1 || fields.size < keys.length + columns.length)
    return { reach: 'all', isDaily }
  if (keys.length + columns.length === 0) return { reach: 'record', isDaily }
  return { reach: isDaily ? 'all' : keys.length > 0 ? 'keys' : 'columns', isDaily }
}
