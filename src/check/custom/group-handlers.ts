/** A custom rule about groups of records: what it asks is gathered group by group, and judged after the last record. */

import type { CustomerRecord } from '../../record.ts'
import type { Condition } from '../../schema/condition/condition.ts'
import type { CustomParts } from '../../schema/condition/custom-parts.ts'
import type { Aggregate, Group } from '../../schema/condition/group-vocabulary.ts'
import type { CustomRule } from '../../schema/config.ts'
import { HashCounts } from '../hash-counts.ts'
import type { Report, RuleHandlers } from '../rule.ts'
import { canonicalText } from './canonical-text.ts'
import { Groups } from './groups.ts'
import { type CustomMessage, valueName } from './messages.ts'

export function groupHandlers(
  { groupBy }: CustomRule,
  { when, place, groupPlaceholders }: CustomParts,
  { assert, aggregates }: { readonly assert: Condition<Group>; readonly aggregates: readonly Aggregate[] },
  report: (said: Report<CustomMessage>) => void,
): RuleHandlers<CustomMessage> {
  // Of each group how many records it has; then by aggregate how many values came, and their sum or end.
  const groups = new Groups(1 + aggregates.length * 2)
  const distinct = new HashCounts()
  const field = place !== null && 'field' in place ? place.field : null
  let judged = 0

  function gather(record: CustomerRecord, group: number): void {
    for (let at = 0; at < aggregates.length; at++) {
      const { kind, read } = aggregates[at]!
      const value = read(record)
      if (value === undefined) continue
      if (kind === 'distinct' && distinct.add(`${at}:${group}:${canonicalText(value) ?? ''}`) > 0) continue
      const count = groups.tally(group, 1 + at * 2)
      groups.setTally(group, 1 + at * 2, count + 1)
      if (typeof value === 'number' || value instanceof Date) {
        const total = groups.tally(group, 2 + at * 2)
        groups.setTally(group, 2 + at * 2, count === 0 ? Number(value) : gathered(kind, total, Number(value)))
      }
    }
  }

  function seen(group: number): Group {
    return {
      records: groups.tally(group, 0),
      shared: groups.sharedOf(group, groupBy.length),
      gathered: aggregates.map(({ kind, type }, at) =>
        result(kind, type, groups.tally(group, 1 + at * 2), groups.tally(group, 2 + at * 2)),
      ),
    }
  }

  return {
    record(record) {
      if (when !== null && when.of(record) !== true) return
      const shared: string[] = []
      for (const name of groupBy) {
        const value = record.values[name] ?? null
        // Records that lack what makes the groups belong to none.
        if (value === null) return
        shared.push(value)
      }
      const group = groups.numberOf(shared, record, field === null ? '' : (record.raw[field] ?? ''))
      groups.setTally(group, 0, groups.tally(group, 0) + 1)
      gather(record, group)
    },
    end() {
      for (let number = 0; number < groups.size; number++) {
        const group = seen(number)
        const holds = assert.of(group)
        if (holds === true || holds === false) judged++
        if (holds !== false) continue
        const data = groupPlaceholders.map(({ reference }, at) => [valueName(at), canonicalText(reference.read(group)) ?? '–'])
        const { place: first, value } = groups.firstOf(number)
        report({ record: first, field, message: 'violated', data: Object.fromEntries(data), value })
      }
    },
    judged: () => judged,
  }
}

function gathered(kind: Aggregate['kind'], total: number, value: number): number {
  if (kind === 'min') return Math.min(total, value)
  return kind === 'max' ? Math.max(total, value) : total + value
}

/** undefined: no record of the group had a value. A sum of none is 0, as in a workbook. */
function result(kind: Aggregate['kind'], type: Aggregate['type'], count: number, total: number): unknown {
  if (kind === 'count' || kind === 'distinct') return count
  if (kind === 'sum') return total
  if (count === 0) return undefined
  if (kind === 'avg') return total / count
  return type === 'double' ? total : new Date(total)
}
