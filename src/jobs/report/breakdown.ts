/** The scorecard by group: by owner, source, industry or any field. A group is scored as the whole is, on what was judged of its records. */

import { gainsOf } from '../../report/card/gain.ts'
import { type MeasureCount, overallOf, shownScore } from '../../report/card/measure.ts'
import { type Breakdown, type GroupReport, leastRanked } from '../../report/report-data.ts'
import { byGroup } from './by-group.ts'
import { changedCounts, changeIn, columnCounts, type GroupsRequest, judgedBy, measuresIn } from './group-counts.ts'
import { distinctNames } from './group-names.ts'
import type { Groups } from './records-by-value.ts'
import type { ShownValue } from './shown-values.ts'

/** Groups that are scored, the largest. */
const listed = 500

interface Named {
  readonly label: string
  /** The name as it is shown: masked where it names a person. */
  readonly shown: ShownValue
  /** The measures of the whole, to which a group's are a part. */
  readonly whole: readonly MeasureCount[]
  readonly command: string | null
}

export function breakdownOf(
  groups: Groups,
  { label, shown, whole, command }: Named,
  { measures, sets, before, weights }: GroupsRequest,
): Breakdown {
  const counts = byGroup(groups)
  const order = groups.sizes
    .map((records, number) => ({ number, records }))
    .filter(({ records }) => records > 0)
    .sort((a, b) => b.records - a.records || (groups.names[a.number]! < groups.names[b.number]! ? -1 : 1))
  const top = order.slice(0, listed)
  const names = distinctNames(top.map(({ number, records }) => (number === 0 ? null : shown(groups.field, groups.names[number]!, records))))
  const now = columnCounts(measures, sets, counts)
  const then = before === null ? null : changedCounts(measures, sets, before, counts)
  const errors = counts(sets.errors)
  const all = top.map(({ number, records }, at): GroupReport => {
    const own = measuresIn(now, number)
    const overall = overallOf(own, weights)
    const worst = gainsOf(
      own.map(({ id, wrong }) => ({ rule: id, column: null, wrong })),
      own,
      weights,
    )
    return {
      name: names[at]!,
      records,
      score: overall === null ? null : shownScore(overall),
      cleanRows: records - errors[number]!,
      isSmall: records < leastRanked,
      change: then === null ? null : changeIn(then, number, weights),
      gain: gainOf(own),
      worst: worst.map(({ rule, wrong, points }) => ({ rule, wrong, points, judged: judgedBy(own, rule) })),
    }
  })
  function gainOf(own: readonly MeasureCount[]): number {
    const changes = own.map(({ id, wrong }) => ({ rule: id, judged: 0, wrong: -wrong }))
    const [gain] = gainsOf([{ rule: groups.field, column: null, wrong: 0, changes }], whole, weights)
    return gain === undefined ? 0 : Math.round(gain.points * 100) / 100
  }
  // Those that are ranked come first, the best before the others.
  const ranked = all.sort((a, b) => Number(a.isSmall) - Number(b.isSmall) || (b.score ?? -1) - (a.score ?? -1) || b.records - a.records)
  const rest = order.slice(listed)
  return {
    field: groups.field,
    label,
    command,
    groups: ranked,
    others: { groups: rest.length, records: rest.reduce((sum, one) => sum + one.records, 0) },
  }
}
