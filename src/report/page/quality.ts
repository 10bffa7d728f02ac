/** The middle of the report: dimensions and measures, rules with examples, columns, missing values. */

import { fill } from '../../errors.ts'
import { isBadRate } from '../card/measure.ts'
import type { ReportData } from '../report-data.ts'
import { html } from './page-text.ts'
import { bar, type Cell, clipped, notes, pill, scoreText, section, shareOf, table } from './parts.ts'
import { type Show, titleOf } from './show.ts'

/** Values named of a column. */
const topShown = 3

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
      : `<p class="quiet">${html(words.unmeasuredRules)}${words.colon}${silent.map((rule) => `<code>${html(rule)}</code>`).join(' ')}</p>\n`
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
export function rulesSection({ rules, listing }: Pick<ReportData, 'rules' | 'listing'>, { words, n }: Show): string {
  const found = rules.filter(({ findings }) => findings > 0)
  if (found.length === 0) return section('rules', words.rulesTitle, `<p class="good">${html(words.noFindings)}</p>\n`)
  const rows = found.map(({ rule, title, severity, findings, records, wrong, judged, examples, values }): Cell[] => [
    pill(severity, words.severities[severity]),
    { html: `${html(title)}<br><code>${html(rule)}</code>` },
    n(findings),
    records === 0 ? '–' : n(records),
    judged === 0 || severity === 'info' ? '–' : `${n(wrong)} / ${n(judged)}`,
    {
      html: [
        ...new Set(
          examples.map(({ record, column, value }) =>
            record === ''
              ? `${html(column)} · ${html(words.wholeColumn)}`
              : `${html(record)} · ${html(column)}${value === '' ? '' : `${words.colon}${html(clipped(value))}`}`,
          ),
        ),
      ].join('<br>'),
    },
    { html: values.map(({ value, count }) => `${html(clipped(value))} <small>× ${n(count)}</small>`).join('<br>') },
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
  const isCut = found.some(({ findings, examples }) => findings > examples.length)
  const ofOthers = found.some(
    (one) => one.severity !== 'info' && one.wrong > one.findings && one.examples.every(({ record }) => record !== ''),
  )
  const below = [...(ofOthers ? [words.wrongOfOthers] : []), ...(isCut ? [fill(words.examplesMore, { command: listing })] : [])]
  return section('rules', words.rulesTitle, table(words.rulesTitle, columns, rows) + notes(below))
}

export function columnsSection({ fields, records }: Pick<ReportData, 'fields' | 'records'>, { words, n }: Show): string {
  const rows = fields.map(({ label, required, filled, findings, distinct, top }): Cell[] => [
    { html: `${html(label)}${required ? ` <small>${html(words.required)}</small>` : ''}` },
    bar(records === 0 ? 0 : (100 * filled) / records, shareOf(filled, records)),
    n(filled),
    distinct === null ? (filled === 0 ? '0' : words.manyDistinct) : n(distinct),
    n(findings),
    {
      html: top
        .slice(0, topShown)
        .map(({ value, count }) => `${html(clipped(value))} <small>× ${n(count)}</small>`)
        .join('<br>'),
    },
  ])
  const columns = [
    { head: words.column, isName: true as const },
    { head: words.filled, kind: 'wide' as const },
    { head: words.count, kind: 'right' as const },
    { head: words.distinct, kind: 'right' as const },
    { head: words.findings, kind: 'right' as const },
    { head: words.top, kind: 'words' as const },
  ]
  const cut = fields.some(({ top }) => top.length > topShown) ? [fill(words.valuesMore, { count: topShown })] : []
  return section('columns', words.columnsTitle, table(words.columnsTitle, columns, rows) + notes(cut))
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
  const left = `<div><h3>${html(words.missingHow)}</h3>${table(words.missingHow, columns(words.lacking), rows)}</div>`
  const right =
    empty.length === 0 ? '' : `<div><h3>${html(words.requiredEmpty)}</h3>${table(words.requiredEmpty, columns(words.column), empty)}</div>`
  return section('missing', words.missingTitle, `<div class="columns">${left}${right}</div>\n`)
}
