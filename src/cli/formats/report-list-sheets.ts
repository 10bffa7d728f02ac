/** Worksheets of a report that list things whole: what changed, columns, customers, the trend, a sample of the findings. */

import { fill } from '../../errors.ts'
import { clipped } from '../../report/page/parts.ts'
import { labelIn, type Show, titleOf } from '../../report/page/show.ts'
import type { ReportData } from '../../report/report-data.ts'
import type { ReportWords } from '../../report/words.ts'
import type { FigureSheet, FigureTable } from '../../write/report-book.ts'

/** Findings of each rule that are new and gone, and what is measured no longer or for the first time. None where nothing can be compared. */
export function changeSheets({ previous, rules, fields }: ReportData, words: ReportWords): FigureSheet[] {
  const change = previous?.change ?? null
  if (change === null) return []
  const found: FigureTable = {
    title: `${words.newFindings} / ${words.goneFindings}`,
    columns: [
      { header: words.requirement, kind: 'text' },
      { header: words.rule, kind: 'text' },
      { header: words.newFindings, kind: 'count' },
      { header: words.goneFindings, kind: 'count' },
      { header: words.unmeasuredFindings, kind: 'count' },
    ],
    rows: change.rules.map((one) => [titleOf(rules, one.rule, words), one.rule, one.new, one.gone, one.noLonger]),
  }
  const measured = (title: string, list: typeof change.noLonger): FigureTable => ({
    title,
    columns: [
      { header: words.requirement, kind: 'text' },
      { header: words.rule, kind: 'text' },
      { header: words.cellsHead, kind: 'count' },
      { header: words.column, kind: 'text' },
    ],
    rows: list.map(({ rule, column, judged }) => [
      titleOf(rules, rule, words),
      rule,
      judged,
      column === null ? words.wholeRecord : labelIn({ fields }, column),
    ]),
  })
  const all = [found, measured(words.noLonger, change.noLonger), measured(words.newly, change.newly)]
  const tables = all.filter(({ rows }) => rows.length > 0)
  return tables.length === 0 ? [] : [{ name: words.changeTitle, lines: [words.changeTitle], tables }]
}

/** How every column is filled, and with what. */
export function columnsSheets({ fields, records }: ReportData, words: ReportWords): FigureSheet[] {
  if (fields.length === 0) return []
  const table: FigureTable = {
    title: null,
    columns: [
      { header: words.column, kind: 'text' },
      { header: words.required, kind: 'text' },
      { header: words.filled, kind: 'share', hasBar: true },
      { header: words.count, kind: 'count' },
      { header: words.distinct, kind: 'count' },
      { header: words.findings, kind: 'count' },
      { header: words.top, kind: 'text' },
    ],
    rows: fields.map(({ label, required, filled, distinct, findings, top }) => [
      label,
      required ? words.yes : words.no,
      records === 0 ? null : filled / records,
      filled,
      distinct,
      findings,
      top.map(({ value, count }) => `${clipped(value)} × ${count}`).join('\n'),
    ]),
  }
  return [{ name: words.columnsTitle, lines: [], tables: [table] }]
}

/** Who the customers are, and how many came in which month. */
export function customersSheets({ customers, growth, records }: ReportData, words: ReportWords): FigureSheet[] {
  const tableOf = (label: string, values: ReportData['growth']): FigureTable => ({
    title: label,
    columns: [
      { header: words.value, kind: 'text' },
      { header: words.count, kind: 'count' },
      { header: words.share, kind: 'share', hasBar: true },
    ],
    rows: values.map(({ value, count }) => [value, count, records === 0 ? null : count / records]),
  })
  const months = growth.length === 0 ? [] : [tableOf(words.growthTitle, growth)]
  const tables = [...customers.map(({ label, values }) => tableOf(label, values)), ...months]
  return tables.length === 0 ? [] : [{ name: words.customersTitle, lines: [words.customersTitle], tables }]
}

export function trend({ trend: points }: ReportData, { words, time }: Show): FigureTable {
  return {
    title: null,
    columns: [
      { header: words.day, kind: 'text' },
      { header: words.run, kind: 'text' },
      { header: words.score, kind: 'score', hasBar: true },
      { header: words.likeForLike, kind: 'score', hasBar: true },
      { header: words.comparable, kind: 'text' },
    ],
    rows: points.map(({ at, run, score, likeForLike, isComparable }) => [
      time(at),
      String(run),
      score,
      likeForLike,
      isComparable ? words.yes : words.no,
    ]),
  }
}

export function sampleSheet({ sample, findings, listing }: ReportData, { words, n }: Show): FigureSheet {
  const all = findings.error + findings.warning + findings.info
  const cut = all > sample.length ? [fill(words.sampleShown, { shown: n(sample.length), all: n(all), command: listing })] : []
  const heads = [words.severity, words.rule, words.record, words.place, words.column, words.finding, words.value, words.proposal]
  const table: FigureTable = {
    title: null,
    columns: heads.map((header) => ({ header, kind: 'text' })),
    rows: sample.map(({ severity, rule, record, place, column, message, value, proposal }) => [
      words.severities[severity],
      rule,
      record,
      place,
      column,
      message,
      value ?? '',
      proposal ?? '',
    ]),
  }
  return { name: words.sampleTitle, lines: [words.sampleTitle, ...cut], tables: [table] }
}
