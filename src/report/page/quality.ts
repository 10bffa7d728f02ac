/** The middle of the report: dimensions and measures, rules with examples, columns, missing values, groups. */

import { fill } from '../../errors.ts'
import { isBadRate } from '../card/measure.ts'
import { type Breakdown, leastRanked, type Matrix, type ReportData, type RuleReport } from '../report-data.ts'
import { html } from './page-text.ts'
import { bar, type Cell, pill, scoreText, section, shareOf, signed, table } from './parts.ts'
import { labelIn, type Show, titleOf } from './show.ts'

export function groupSections({ by, rules }: ReportData, show: Show): string {
  return by.map((one) => groupSection(one, rules, show)).join('')
}

function groupSection({ field, label, groups, others }: Breakdown, rules: readonly RuleReport[], { words, n }: Show): string {
  const rows = groups.map(({ name, records, score, cleanRows, isSmall, change, worst }): Cell[] => [
    name ?? words.none,
    score === null ? '–' : isSmall ? scoreText(score) : bar(score, scoreText(score)),
    `${n(records)}`,
    shareOf(cleanRows, records),
    change === null ? '–' : signed(change),
    {
      html: worst
        .map(
          ({ rule, wrong, judged }) =>
            `<span title="${html(rule)}">${html(titleOf(rules, rule, words))} <small>${n(wrong)}/${n(judged)}</small></span>`,
        )
        .join('<br>'),
    },
  ])
  const columns = [
    { head: label, isName: true as const },
    { head: words.score, kind: 'wide' as const },
    { head: words.records, kind: 'right' as const },
    { head: words.cleanRows, kind: 'right' as const },
    { head: words.change, kind: 'right' as const },
    { head: words.worst, kind: 'words' as const },
  ]
  const title = fill(words.byTitle, { field: label })
  const small = groups.some(({ isSmall }) => isSmall) ? `<p class="quiet">${html(fill(words.small, { least: leastRanked }))}</p>\n` : ''
  const more =
    others.groups === 0
      ? ''
      : `<p class="quiet">${html(fill(words.others, { groups: n(others.groups), records: n(others.records) }))}</p>\n`
  return section(`by-${html(field)}`, title, table(title, columns, rows) + small + more)
}

/** Each dimension with its measures: A, B, the indicator of the standard, the score. */
export function dimensionsSection(
  { scorecard, rules, settings }: Pick<ReportData, 'scorecard' | 'rules' | 'settings'>,
  { words, n }: Show,
): string {
  const rows = scorecard.dimensions.flatMap(({ id, score, a, b, measures }): Cell[][] => {
    const target = settings.targets[id]
    const goal = target === undefined ? '' : ` · ${words.target} ${target}`
    return [
      [{ html: `<strong>${html(words.dimensions[id])}</strong>${html(goal)}` }, '', bar(score, scoreText(score)), n(a), n(b)],
      ...measures.map((measure): Cell[] => {
        const bad = isBadRate(measure.standard)
          ? `<br><small>${html(fill(words.badRate, { share: shown(measure.a, measure.b) }))}</small>`
          : ''
        return [
          { html: `<code>${html(measure.id)}</code> ${html(titleOf(rules, measure.id, words))}` },
          measure.standard,
          { html: `${scoreText(measure.score)}${bad}` },
          n(measure.a),
          n(measure.b),
        ]
      }),
    ]
  })
  const silent = rules.filter(({ judged, severity }) => judged === 0 && severity !== 'info').map(({ rule }) => rule)
  const rest =
    silent.length === 0
      ? ''
      : `<p class="quiet">${html(words.unmeasuredRules)}: ${silent.map((rule) => `<code>${html(rule)}</code>`).join(' ')}</p>\n`
  const columns = [
    { head: `${words.dimension} / ${words.measure}`, kind: 'words' as const, isName: true as const },
    { head: words.indicator },
    { head: words.score, kind: 'wide' as const },
    { head: words.right, kind: 'right' as const },
    { head: words.judged, kind: 'right' as const },
  ]
  return section('dimensions', words.dimensionsTitle, table(words.dimensionsTitle, columns, rows) + rest)
}

const shown = (a: number, b: number) => ((100 * a) / b).toFixed(2)

/** What each rule found: how much, in how many records, examples, the values it finds most. */
export function rulesSection({ rules }: Pick<ReportData, 'rules'>, { words, n }: Show): string {
  const found = rules.filter(({ findings }) => findings > 0)
  if (found.length === 0) return section('rules', words.rulesTitle, `<p class="good">${html(words.noFindings)}</p>\n`)
  const rows = found.map(({ rule, title, severity, findings, records, wrong, judged, examples, values }): Cell[] => [
    pill(severity, words.severities[severity]),
    { html: `${html(title)}<br><code>${html(rule)}</code>` },
    n(findings),
    n(records),
    judged === 0 ? '–' : `${n(wrong)} / ${n(judged)}`,
    {
      html: examples
        .map(({ record, column, value }) =>
          record === ''
            ? `${html(column)} · ${html(words.wholeColumn)}`
            : `${html(record)} · ${html(column)}${value === '' ? '' : `: ${html(value)}`}`,
        )
        .join('<br>'),
    },
    { html: values.map(({ value, count }) => `${html(value)} <small>× ${n(count)}</small>`).join('<br>') },
  ])
  const columns = [
    { head: words.severity },
    { head: words.rule, kind: 'words' as const, isName: true as const },
    { head: words.findings, kind: 'right' as const },
    { head: words.recordsHit, kind: 'right' as const },
    { head: words.wrongOfJudged, kind: 'right' as const },
    { head: words.examples, kind: 'words' as const },
    { head: words.badValues, kind: 'words' as const },
  ]
  return section('rules', words.rulesTitle, table(words.rulesTitle, columns, rows))
}

export function columnsSection({ fields, records }: Pick<ReportData, 'fields' | 'records'>, { words, n }: Show): string {
  const rows = fields.map(({ label, required, filled, findings, distinct, top }): Cell[] => [
    { html: `${html(label)}${required ? ` <small>${html(words.required)}</small>` : ''}` },
    bar(records === 0 ? 0 : (100 * filled) / records, shareOf(filled, records)),
    n(filled),
    distinct === null ? (filled === 0 ? '0' : words.manyDistinct) : n(distinct),
    n(findings),
    { html: top.map(({ value, count }) => `${html(value)} <small>× ${n(count)}</small>`).join('<br>') },
  ])
  const columns = [
    { head: words.column, isName: true as const },
    { head: words.filled, kind: 'wide' as const },
    { head: words.count, kind: 'right' as const },
    { head: words.distinct, kind: 'right' as const },
    { head: words.findings, kind: 'right' as const },
    { head: words.top, kind: 'words' as const },
  ]
  return section('columns', words.columnsTitle, table(words.columnsTitle, columns, rows))
}

/** Shares of wrong ones, rule by group: darker is worse, and the number says how much. */
export function matrixSection(matrix: Matrix | null, data: ReportData, { words, n }: Show): string {
  if (matrix === null || matrix.rows.length === 0) return ''
  const rows = matrix.rows.map((rule, at): Cell[] => [
    { html: `${html(titleOf(data.rules, rule, words))}<br><code>${html(rule)}</code>` },
    ...matrix.cells[at]!.map(
      ({ wrong, judged }): Cell => (judged === 0 ? '–' : { html: `${shareOf(wrong, judged)}<br><small>${n(wrong)}/${n(judged)}</small>` }),
    ),
  ])
  const title = fill(words.matrixTitle, { field: labelIn(data, 'owner') })
  const columns = [
    { head: words.rule, kind: 'words' as const, isName: true as const },
    ...matrix.columns.map((head) => ({ head, kind: 'right' as const })),
  ]
  return section('matrix', title, table(title, columns, rows))
}

export function missingSection({ missing, records, fields }: ReportData, { words, n }: Show): string {
  const names = [words.complete, '1', '2', words.andMore]
  const rows = missing.map((count, at): Cell[] => [
    names[at]!,
    bar(records === 0 ? 0 : (100 * count) / records, shareOf(count, records)),
    n(count),
  ])
  const required = fields.filter(({ required: own, filled }) => own && filled < records)
  const empty = required.map(({ label, filled }): Cell[] => [
    label,
    bar(records === 0 ? 0 : (100 * (records - filled)) / records, shareOf(records - filled, records)),
    n(records - filled),
  ])
  const columns = (head: string) => [
    { head, isName: true as const },
    { head: words.share, kind: 'wide' as const },
    { head: words.count, kind: 'right' as const },
  ]
  const left = `<div><h3>${html(words.missingHow)}</h3>${table(words.missingHow, columns(words.missingTitle), rows)}</div>`
  const right =
    empty.length === 0 ? '' : `<div><h3>${html(words.required)}</h3>${table(words.required, columns(words.column), empty)}</div>`
  return section('missing', words.missingTitle, `<div class="columns">${left}${right}</div>\n`)
}
