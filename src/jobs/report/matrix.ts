/** Rules by groups: who makes which mistakes. */

import type { Matrix } from '../../report/report-data.ts'
import { byGroup } from './by-group.ts'
import { columnCounts, type GroupsRequest, measuresIn } from './group-counts.ts'
import { distinctNames } from './group-names.ts'
import type { Groups } from './records-by-value.ts'

/** The largest groups that are compared. */
const mostGroups = 50

/** What every rule that finds something finds by group: the largest groups, the rule that finds most first. */
export function matrixOf(groups: Groups, shown: (name: string) => string, { measures, sets }: GroupsRequest): Matrix {
  const counts = columnCounts(measures, sets, byGroup(groups))
  const wrongOf = (rule: string) => counts.filter((one) => one.rule === rule).reduce((sum, { total }) => sum + total, 0)
  const rows = [...new Set(counts.map(({ rule }) => rule))]
    .filter((rule) => wrongOf(rule) > 0)
    .sort((a, b) => wrongOf(b) - wrongOf(a) || (a < b ? -1 : 1))
  const all = groups.sizes
    .map((records, number) => ({ number, records }))
    .filter(({ number, records }) => number > 0 && records > 0)
    .sort((a, b) => b.records - a.records || (groups.names[a.number]! < groups.names[b.number]! ? -1 : 1))
  const columns = all.slice(0, mostGroups)
  return {
    rows,
    others: all.length - columns.length,
    columns: distinctNames(columns.map(({ number }) => shown(groups.names[number]!))) as string[],
    cells: rows.map((rule) =>
      columns
        .map(({ number }) => measuresIn(counts, number).find(({ id }) => id === rule) ?? { wrong: 0, judged: 0 })
        .map(({ wrong, judged }) => ({ wrong, judged })),
    ),
  }
}
