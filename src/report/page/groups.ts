/** Who has which data: the score by owner, source, industry or any field, and rules by groups. */

import { fill } from '../../errors.ts'
import { type Breakdown, leastRanked, type Matrix, type ReportData, type RuleReport } from '../report-data.ts'
import { html } from './page-text.ts'
import { bar, type Cell, notes, scoreText, section, shareOf, signed, table } from './parts.ts'
import { labelIn, type Show, titleOf } from './show.ts'

/** Groups on the page, and rules named of each. */
const groupsShown = 30
const worstShown = 3
/** Rules and groups of the matrix. */
const matrixShown = { rules: 10, groups: 8 }

export function groupSections({ by, rules }: ReportData, show: Show): string {
  return by.map((one) => groupSection(one, rules, show)).join('')
}

function groupSection({ field, label, command, groups: all, others }: Breakdown, rules: readonly RuleReport[], show: Show): string {
  const { words, n } = show
  const groups = largest(all)
  const rows = groups.map(({ name, records, score, cleanRows, isSmall, change, gain, worst }): Cell[] => [
    name ?? words.none,
    score === null ? '–' : isSmall ? scoreText(score) : bar(score, scoreText(score)),
    `${n(records)}`,
    shareOf(cleanRows, records),
    change === null ? '–' : signed(change),
    gain === 0 ? '–' : `+${gain.toFixed(2)}`,
    { html: worstOf(worst, rules, show) },
  ])
  const columns = [
    { head: label, isName: true as const },
    { head: words.score, kind: 'wide' as const },
    { head: words.records, kind: 'right' as const },
    { head: words.cleanRows, kind: 'right' as const },
    { head: words.change, kind: 'right' as const },
    { head: words.gain, kind: 'right' as const },
    { head: words.worst, kind: 'words' as const },
  ]
  const title = fill(words.byTitle, { field: label })
  const left = { groups: all.length - groups.length + others.groups, records: recordsOf(all) - recordsOf(groups) + others.records }
  const where = groups.length < all.length ? words.inWorkbook : words.notScored
  const below = [
    ...(left.groups === 0 ? [] : [fill(words.others, { groups: n(left.groups), records: n(left.records), where })]),
    ...(groups.some(({ gain }) => gain > 0) ? [words.groupGain] : []),
    ...(groups.some(({ isSmall }) => isSmall) ? [fill(words.small, { least: leastRanked })] : []),
    ...(groups.some(({ worst }) => worst.length > worstShown) ? [fill(words.worstMore, { count: worstShown })] : []),
  ]
  const mend = command === null ? '' : `<p class="quiet">${html(words.groupCommand)} <code>${html(command)}</code></p>\n`
  return section(`by-${html(field)}`, title, table(title, columns, rows) + notes(below) + mend)
}

function worstOf(worst: Breakdown['groups'][number]['worst'], rules: readonly RuleReport[], { words, n }: Show): string {
  const named = worst
    .slice(0, worstShown)
    .map(
      ({ rule, wrong, judged }) =>
        `<span title="${html(rule)}">${html(titleOf(rules, rule, words))} <small>${n(wrong)}/${n(judged)}</small></span>`,
    )
  const more = worst.length > worstShown ? [`<small>${html(fill(words.moreHere, { count: n(worst.length - worstShown) }))}</small>`] : []
  return [...named, ...more].join('<br>')
}

/** The largest groups, in the order they are in. */
function largest(groups: Breakdown['groups']): Breakdown['groups'] {
  const kept = new Set([...groups].sort((a, b) => b.records - a.records).slice(0, groupsShown))
  return groups.filter((group) => kept.has(group))
}

const recordsOf = (groups: Breakdown['groups']) => groups.reduce((sum, { records }) => sum + records, 0)

/** Shares of wrong ones, rule by group: darker is worse, and the number says how much. */
export function matrixSection(matrix: Matrix | null, data: Pick<ReportData, 'fields' | 'rules'>, { words, n }: Show): string {
  if (matrix === null || matrix.rows.length === 0) return ''
  const heads = matrix.columns.slice(0, matrixShown.groups)
  const worst = matrix.rows.slice(0, matrixShown.rules)
  const rows = worst.map((rule, at): Cell[] => [
    { html: `${html(titleOf(data.rules, rule, words))}<br><code>${html(rule)}</code>` },
    ...matrix.cells[at]!.slice(0, heads.length).map(
      ({ wrong, judged }): Cell => (judged === 0 ? '–' : { html: `${shareOf(wrong, judged)}<br><small>${n(wrong)}/${n(judged)}</small>` }),
    ),
  ])
  const title = fill(words.matrixTitle, { field: labelIn(data, 'owner') })
  const columns = [
    { head: words.rule, kind: 'words' as const, isName: true as const },
    ...heads.map((head) => ({ head, kind: 'right' as const })),
  ]
  const left = { rules: matrix.rows.length - worst.length, groups: matrix.columns.length - heads.length + matrix.others }
  return section('matrix', title, table(title, columns, rows) + notes(left.rules + left.groups === 0 ? [] : [fill(words.matrixMore, left)]))
}
