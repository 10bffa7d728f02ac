/** What can be told of a rule from its handlers: how many columns it could measure, and which cells it reads. */

import type { RuleHandlers } from '../rule.ts'
import type { ReadCells } from './judged.ts'

/** A rule about records, groups or sheets counts as one. 0 for a rule that judges nothing under this schema. */
export function measurableColumns({ cells, appliesTo, keys = [], columns = [], record, judged, end, closeSheet }: RuleHandlers): number {
  const filled = typeof appliesTo === 'object' ? appliesTo.filled : []
  const fields = new Set([
    ...(cells?.fields ?? []).map(({ name }) => name),
    ...filled,
    ...keys.map(({ field }) => field),
    ...columns.map(({ field }) => field),
  ])
  if (fields.size > 0) return fields.size
  return record === undefined && judged === undefined && end === undefined && closeSheet === undefined ? 0 : 1
}

/** Null for a rule that judges each cell on its own. */
export function readCells({ hangsOn, appliesTo, record, spoils, keys = [], columns = [] }: RuleHandlers): ReadCells | null {
  const grouped = [...keys, ...columns].flatMap(({ field, reads }) => (reads === undefined ? [field] : [field, reads]))
  if (grouped.length > 0 && record === undefined) return [...new Set(grouped)]
  if (hangsOn !== undefined) return hangsOn.fields
  return record === undefined || spoils === true || typeof appliesTo === 'object' ? null : 'all'
}
