/** A custom rule about groups of records: one accumulator a group, judged after the last record. */

import type { CustomerRecord } from '../../record.ts'
import type { Condition } from '../../schema/condition/condition.ts'
import type { CustomParts } from '../../schema/condition/custom-parts.ts'
import type { Aggregate, Group } from '../../schema/condition/group-vocabulary.ts'
import type { CustomRule } from '../../schema/config.ts'
import { HashCounts } from '../hash-counts.ts'
import { detached } from '../key-groups.ts'
import type { Place, Report, RuleHandlers } from '../rule.ts'
import { canonicalText } from './canonical-text.ts'
import { type CustomMessage, valueName } from './messages.ts'

interface Building {
  readonly number: number
  readonly shared: readonly string[]
  /** The first record: a finding about the group sits there. */
  readonly place: Place
  readonly value: string
  records: number
  /** By aggregate: how many values came, and their sum or end. */
  readonly counts: number[]
  readonly totals: number[]
}

export function groupHandlers(
  rule: CustomRule,
  { when, place, groupPlaceholders }: CustomParts,
  { assert, aggregates }: { readonly assert: Condition<Group>; readonly aggregates: readonly Aggregate[] },
  report: (said: Report<CustomMessage>) => void,
): RuleHandlers<CustomMessage> {
  const groups = new Map<string, Building>()
  const distinct = new HashCounts()
  const field = place !== null && 'field' in place ? place.field : null

  function groupOf(record: CustomerRecord): Building | null {
    const shared: string[] = []
    for (const name of rule.groupBy) {
      const value = record.values[name] ?? null
      // Records that lack what makes the groups belong to none.
      if (value === null) return null
      shared.push(value)
    }
    const key = shared.length === 1 ? shared[0]! : JSON.stringify(shared)
    const known = groups.get(key)
    if (known !== undefined) return known
    const made: Building = {
      number: groups.size,
      shared: shared.map(detached),
      place: { ref: record.ref, key: detached(record.key) },
      value: detached(field === null ? '' : (record.raw[field] ?? '')),
      records: 0,
      counts: aggregates.map(() => 0),
      totals: aggregates.map(({ kind }) => starts[kind] ?? 0),
    }
    groups.set(detached(key), made)
    return made
  }

  return {
    record(record) {
      if (when !== null && when.of(record) !== true) return
      const group = groupOf(record)
      if (group === null) return
      group.records++
      for (const [at, { kind, read }] of aggregates.entries()) {
        const value = read(record)
        if (value === undefined) continue
        if (kind === 'distinct' && distinct.add(`${at}:${group.number}:${canonicalText(value) ?? ''}`) > 0) continue
        group.counts[at]!++
        if (typeof value === 'number' || value instanceof Date) group.totals[at] = gathered(kind, group.totals[at]!, Number(value))
      }
    },
    end() {
      for (const group of groups.values()) {
        const seen: Group = {
          records: group.records,
          shared: group.shared,
          gathered: aggregates.map(({ kind, type }, at) => result(kind, type, group.counts[at]!, group.totals[at]!)),
        }
        if (assert.of(seen) !== false) continue
        const data = groupPlaceholders.map(({ reference }, at) => [valueName(at), canonicalText(reference.read(seen)) ?? '–'])
        report({ record: group.place, field, message: 'violated', data: Object.fromEntries(data), value: group.value })
      }
    },
  }
}

const starts: Partial<Record<Aggregate['kind'], number>> = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY }

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
