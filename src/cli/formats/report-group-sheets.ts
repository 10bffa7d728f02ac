/** Worksheets of a report about groups: the score by owner, source, industry or any field, and rules by owner. */

import { fill } from '../../errors.ts'
import { labelIn, type Show, titleOf } from '../../report/page/show.ts'
import { type Breakdown, leastRanked, type ReportData } from '../../report/report-data.ts'
import type { FigureSheet, FigureTable } from '../../write/report-book.ts'

/** Rules named of a group. */
const worstShown = 3

export function groupSheet({ label, command, groups, others }: Breakdown, { rules }: ReportData, { words, n }: Show): FigureSheet {
  const name = fill(words.byTitle, { field: label })
  const left = { groups: n(others.groups), records: n(others.records), where: words.notScored }
  const lines = [
    ...(groups.some(({ gain }) => gain > 0) ? [words.groupGain] : []),
    ...(groups.some(({ isSmall }) => isSmall) ? [fill(words.small, { least: leastRanked })] : []),
    ...(others.groups > 0 ? [fill(words.others, left)] : []),
    ...(groups.some(({ worst }) => worst.length > worstShown) ? [fill(words.worstMore, { count: worstShown })] : []),
    ...(command === null ? [] : [`${words.groupCommand} ${command}`]),
  ]
  const table: FigureTable = {
    title: null,
    columns: [
      { header: label, kind: 'text' },
      { header: words.score, kind: 'score', hasBar: true },
      { header: words.records, kind: 'count' },
      { header: words.cleanRows, kind: 'share', hasBar: true },
      { header: words.change, kind: 'points' },
      { header: words.gain, kind: 'points' },
      { header: words.ranked, kind: 'text' },
      { header: words.worst, kind: 'text' },
    ],
    rows: groups.map(({ name: group, score, records, cleanRows, change, gain, isSmall, worst }) => [
      group ?? words.none,
      score,
      records,
      records === 0 ? null : cleanRows / records,
      change,
      gain,
      isSmall ? words.no : words.yes,
      [
        ...worst.slice(0, worstShown).map(({ rule, wrong, judged }) => `${titleOf(rules, rule, words)} ${wrong}/${judged}`),
        ...(worst.length > worstShown ? [fill(words.moreHere, { count: n(worst.length - worstShown) })] : []),
      ].join('\n'),
    ]),
  }
  return { name, lines: [name, ...lines], tables: [table] }
}

export function matrixSheets({ ruleByOwner, ...data }: ReportData, { words, n }: Show): FigureSheet[] {
  if (ruleByOwner === null || ruleByOwner.rows.length === 0) return []
  const title = fill(words.matrixTitle, { field: labelIn(data, 'owner') })
  const columns: FigureTable['columns'] = [
    { header: words.requirement, kind: 'text' },
    { header: words.rule, kind: 'text' },
    ...ruleByOwner.columns.map((header) => ({ header, kind: 'share', hasScale: true }) as const),
  ]
  const rows = ruleByOwner.rows.map((rule, at) => [
    titleOf(data.rules, rule, words),
    rule,
    ...ruleByOwner.cells[at]!.map(({ wrong, judged }) => (judged === 0 ? null : wrong / judged)),
  ])
  const { others } = ruleByOwner
  const left = others > 0 ? [fill(words.more, { count: n(others), where: words.notScored })] : []
  return [
    { name: fill(words.matrixSheet, { field: labelIn(data, 'owner') }), lines: [title, ...left], tables: [{ title: null, columns, rows }] },
  ]
}
