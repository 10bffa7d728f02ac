/** The top of the report: how good the data is, by how much it changed, and what to do first. */

import { fill } from '../../errors.ts'
import { gradeOf } from '../card/grade.ts'
import { moreLine } from '../cut.ts'
import type { Previous, ReportData } from '../report-data.ts'
import { cleanRowsLine, findingsLine, nothingBefore, recordsLine, verifiedLines } from '../sentences.ts'
import { trendChart } from './charts.ts'
import { html } from './page-text.ts'
import { type Cell, card, code, notes, section, shareOf, signed, table } from './parts.ts'
import { capSentence, labelIn, listMark, type Show, titleOf } from './show.ts'

export async function verdict(data: ReportData, show: Show): Promise<string> {
  const { scorecard: own, settings } = data
  const { words, n } = show
  const { overall, grade, cap, coverage, cleanRows, redundant } = own
  const target = settings.targets.overall
  const away = overall === null || target === undefined ? null : overall - target
  const reached =
    away === null
      ? ''
      : ` · ${words.target} ${target}${words.colon}${away >= 0 ? words.met : fill(words.missed, { points: (-away).toFixed(1) })}`
  const score =
    overall === null
      ? `<p class="quiet">${html(words.notMeasured)}</p>`
      : `<div><div class="score">${overall.toFixed(1)} <small>/ 100</small></div><div class="label">${html(words.score + reached)}</div></div>`
  const letter = grade === null ? '' : `<div class="grade" role="img" aria-label="${html(`${words.grade} ${grade}`)}">${grade}</div>`
  const none = overall !== null && grade === null ? `<p class="held">${html(words.noGrade)}</p>\n` : ''
  const held =
    cap === null || overall === null ? '' : `<p class="held">${html(capSentence(cap, gradeOf(overall, settings.floors), words))}</p>\n`
  const missing =
    own.missingColumns.length === 0
      ? ''
      : `<p class="quiet">${html(fill(words.missingColumns, { names: own.missingColumns.map((name) => labelIn(data, name)).join(listMark(words)) }))}</p>\n`
  const cards = [
    card(words.coverage, `${coverage.measured} / ${coverage.of}`, fill(words.coverageColumns, coverage.columns)),
    card(words.cleanRows, shareOf(cleanRows.a, cleanRows.b), `${n(cleanRows.a)} / ${n(cleanRows.b)}`),
    redundant.b === 0
      ? card(words.redundant, '–', words.redundantUnknown)
      : card(words.redundant, shareOf(redundant.a, redundant.b), `${n(redundant.a)} / ${n(redundant.b)}`),
    ...(data.expectedWrongMerges === null ? [] : [card(words.wrongMerges, `≈ ${data.expectedWrongMerges}`, words.estimate)]),
    ...verifiedLines(data.verified, words).map(({ label, value, detail }) => card(label, value, detail)),
    card(words.records, n(data.records), data.quarantined > 0 ? `${words.quarantined}${words.colon}${n(data.quarantined)}` : ''),
    card(words.severityPlurals.error, n(data.findings.error), '', data.findings.error > 0 ? 'error' : ''),
    card(words.severityPlurals.warning, n(data.findings.warning), '', data.findings.warning > 0 ? 'warning' : ''),
  ]
  return `<section class="verdict">${letter}${score}</section>
${none}${held}${missing}<section class="cards">
${cards.join('\n')}
</section>
${await trend(data, show)}`
}

/** Days of the trend that are drawn. */
const daysDrawn = 24
/** What is listed of columns measured no longer or for the first time, of rules with new and gone findings, and of what to do first. */
const columnsShown = 20
const rulesShown = 8
const fixesShown = 10

async function trend({ trend: points, settings, duplicates }: ReportData, { words, time }: Show): Promise<string> {
  const all = points.map((point) => ({ ...point, score: point.likeForLike ?? point.score })).filter(({ score }) => score !== null)
  const scored = all.slice(-daysDrawn)
  if (scored.length < 2) return ''
  const days = scored.map(({ at }) => time(at).slice(0, 10))
  const [first, last] = [scored[0]!, scored.at(-1)!]
  const said = { first: first.score ?? '', last: last.score ?? '', from: days[0]!, to: days.at(-1)! }
  const title = [
    words.trendTitle,
    words.trendHow,
    ...(all.length > scored.length ? [fill(words.lastDays, { count: scored.length, all: all.length })] : []),
    ...(duplicates === null ? [] : [words.trendWithout]),
    ...(scored.some(({ isComparable }) => !isComparable) ? [words.trendBreak] : []),
  ].join(' · ')
  return `<figure><figcaption>${html(title)}</figcaption>
<div role="img" aria-label="${html(fill(words.trendAlt, said))}">${await trendChart(scored, days, settings.targets.overall, 'trend')}</div></figure>
`
}

/** What changed since the check compared with. */
export function changeSection(
  { previous, sought, fields, rules, records }: Pick<ReportData, 'previous' | 'sought' | 'fields' | 'rules' | 'records'>,
  show: Show,
): string {
  const { words } = show
  if (previous === null) return section('changed', words.changeTitle, `<p class="quiet">${html(nothingBefore(sought, words))}</p>\n`)
  const named = { run: previous.run, at: show.time(previous.at) }
  const { change } = previous
  if (change === null) {
    const why = previous.reason === 'rules' ? words.notComparable : words.recordsUnknown
    return section('changed', words.changeTitle, `<p>${html(fill(why, named))}</p>\n`)
  }
  const { points, noLonger, newly } = change
  const tone = points === null || points === 0 ? '' : points > 0 ? ' class="up"' : ' class="down"'
  const sentence = points === null ? words.nothingBoth : points === 0 ? words.unchanged : fill(words.changed, { points: signed(points) })
  const list = (title: string, all: typeof noLonger) => {
    const columns = byColumn(all)
    if (columns.length === 0) return ''
    const items = columns.slice(0, columnsShown).map((own) => {
      const { column, judged } = own[0]!
      const name = column === null ? words.wholeRecord : labelIn({ fields }, column)
      const titles = own.map(({ rule }) => `${html(titleOf(rules, rule, words))} <code>${html(rule)}</code>`)
      return `<li>${html(name)} · ${show.n(judged)} ${html(words.cells)}${html(words.colon)}${titles.join(html(listMark(words)))}</li>`
    })
    return `<h3>${html(title)}</h3>
<ul class="plain">${items.join('')}</ul>
${notes(moreLine(columns.length, columnsShown, words.inWorkbook, show))}`
  }
  return section(
    'changed',
    words.changeTitle,
    `<p>${html(fill(words.since, named))}${words.colon}<strong${tone}>${html(sentence)}</strong></p>
${notes(recordsLine(previous, records, show))}${counts(change, rules, show)}${list(words.noLonger, noLonger)}${list(words.newly, newly)}`,
  )
}

/** The rules of each column that judged as many of its cells, in the order given. */
function byColumn<Measured extends { readonly column: string | null; readonly judged: number }>(all: readonly Measured[]): Measured[][] {
  const columns = new Map<string, Measured[]>()
  for (const one of all) {
    const key = JSON.stringify([one.column, one.judged])
    columns.set(key, [...(columns.get(key) ?? []), one])
  }
  return [...columns.values()]
}

function counts({ findings, rules, cleanRows }: NonNullable<Previous['change']>, known: ReportData['rules'], show: Show): string {
  const { words, n } = show
  const rows = rules
    .slice(0, rulesShown)
    .map((one): Cell[] => [
      { html: `${html(titleOf(known, one.rule, words))}<br><code>${html(one.rule)}</code>` },
      n(one.new),
      n(one.gone),
      n(one.noLonger),
    ])
  const head = `<p>${html(findingsLine(findings, show))}</p>\n<p>${html(cleanRowsLine(cleanRows, show))}</p>\n`
  if (rows.length === 0) return head
  return (
    head +
    table(
      words.changeTitle,
      [
        { head: words.rule, kind: 'words', isName: true },
        { head: words.newFindings, kind: 'right' },
        { head: words.goneFindings, kind: 'right' },
        { head: words.unmeasuredFindings, kind: 'right' },
      ],
      rows,
    ) +
    notes(moreLine(rules.length, rulesShown, words.inWorkbook, show))
  )
}

/** What would help most. */
export function fixesSection({ topFixes }: Pick<ReportData, 'topFixes'>, show: Show): string {
  const { words, n } = show
  if (topFixes.length === 0) return section('fixes', words.fixesTitle, `<p class="good">${html(words.noFixes)}</p>\n`)
  const rows = topFixes
    .slice(0, fixesShown)
    .map(({ points, title, rule, column, cells, proposals, command }): Cell[] => [
      `+${points.toFixed(2)}`,
      { html: `${html(title)}<br><code>${html(rule)}</code>` },
      column ?? words.wholeRecord,
      { html: `${n(cells)}${proposals === 0 ? '' : `<br><small>${html(fill(words.proposals, { count: n(proposals) }))}</small>`}` },
      code(command),
    ])
  const columns = [
    { head: `${words.gain} (${words.points})`, kind: 'right' as const },
    { head: words.problem, kind: 'words' as const, isName: true as const },
    { head: words.column },
    { head: words.count, kind: 'right' as const },
    { head: words.command, kind: 'words' as const },
  ]
  const more = notes(moreLine(topFixes.length, fixesShown, words.inWorkbook, show))
  return section('fixes', words.fixesTitle, table(words.fixesTitle, columns, rows) + more)
}
