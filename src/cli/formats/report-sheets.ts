/** What stands in the worksheets of a report. */

import { fill } from '../../errors.ts'
import type { Dimension } from '../../finding.ts'
import { gradeOf } from '../../report/card/grade.ts'
import { isBadRate, shownScore } from '../../report/card/measure.ts'
import { clipped, shareOf } from '../../report/page/parts.ts'
import { madeLine } from '../../report/page/report-page.ts'
import { capSentence, labelIn, listMark, type Show, showIn, titleOf } from '../../report/page/show.ts'
import type { ReportData } from '../../report/report-data.ts'
import { changeLine, verifiedLines } from '../../report/sentences.ts'
import type { ReportWords } from '../../report/words.ts'
import type { Figure, FigureSheet, FigureTable } from '../../write/report-book.ts'
import { groupSheet, matrixSheets } from './report-group-sheets.ts'
import { changeSheets, columnsSheets, customersSheets, sampleSheet, trend } from './report-list-sheets.ts'

/** @param now times are shown by its offset; without it, by the computer's zone */
export function reportSheets(data: ReportData, words: ReportWords, now?: string): FigureSheet[] {
  const show = showIn(words, now)
  return [
    summary(data, show),
    { name: words.dimensionsTitle, lines: [], tables: [dimensions(data, words)] },
    { name: words.rulesSheet, lines: [], tables: [rules(data, words)] },
    ...changeSheets(data, words),
    ...data.by.map((one) => groupSheet(one, data, show)),
    ...matrixSheets(data, show),
    ...columnsSheets(data, words),
    ...customersSheets(data, words),
    { name: words.trendTitle, lines: [], tables: [trend(data, show)] },
    sampleSheet(data, show),
  ]
}

function summary(data: ReportData, show: Show): FigureSheet {
  const { words, n } = show
  const { overall, grade, cap, coverage, cleanRows, redundant, missingColumns } = data.scorecard
  const target = data.settings.targets.overall
  const score = overall === null ? words.notMeasured : overall.toFixed(1)
  const rows: Figure[][] = [
    [words.score, `${score}${target === undefined ? '' : ` · ${words.target} ${target}`}`],
    [words.grade, grade ?? (overall === null ? words.notMeasured : words.noGrade)],
    ...(cap === null || overall === null ? [] : [['', capSentence(cap, gradeOf(overall, data.settings.floors), words)]]),
    [words.coverage, fill(words.coverageOf, { measured: coverage.measured, of: coverage.of })],
    ['', fill(words.coverageColumns, coverage.columns)],
    [words.cleanRows, `${shareOf(cleanRows.a, cleanRows.b)} (${n(cleanRows.a)} / ${n(cleanRows.b)})`],
    [
      words.redundant,
      redundant.b === 0 ? words.redundantUnknown : `${shareOf(redundant.a, redundant.b)} (${n(redundant.a)} / ${n(redundant.b)})`,
    ],
    ...(data.expectedWrongMerges === null ? [] : [[words.wrongMerges, `≈ ${data.expectedWrongMerges} (${words.estimate})`]]),
    ...verifiedLines(data.verified, words).map(({ label, text }) => [label, text]),
    [words.records, n(data.records)],
    [words.quarantined, n(data.quarantined)],
    ...(['error', 'warning', 'info'] as const).map((severity) => [words.severityPlurals[severity], n(data.findings[severity])]),
    ...(missingColumns.length === 0
      ? []
      : [['', fill(words.missingColumns, { names: missingColumns.map((name) => labelIn(data, name)).join(listMark(words)) })]]),
    [words.changeTitle, changeLine(data, show)],
  ]
  const facts: FigureTable = {
    title: null,
    columns: [
      { header: words.figure, kind: 'text' },
      { header: words.value, kind: 'text' },
    ],
    rows,
  }
  const fixes: FigureTable = {
    title: words.fixesTitle,
    columns: [
      { header: words.problem, kind: 'text' },
      { header: words.command, kind: 'text' },
      { header: words.column, kind: 'text' },
      { header: words.count, kind: 'count' },
      { header: `${words.gain} (${words.points})`, kind: 'points', hasBar: true },
    ],
    rows: data.topFixes.map(({ title, rule, column, points, cells, command }) => [
      `${title} (${rule})`,
      command,
      column ?? words.wholeRecord,
      cells,
      points,
    ]),
  }
  const title = data.title === null ? words.title : `${data.title} · ${words.title}`
  return { name: words.summarySheet, lines: [title, madeLine(data, show)], tables: fixes.rows.length === 0 ? [facts] : [facts, fixes] }
}

function dimensions({ scorecard, rules: known, settings }: ReportData, words: ReportWords): FigureTable {
  const goal = (id: Dimension) => settings.targets[id] ?? null
  return {
    title: null,
    columns: [
      { header: words.dimension, kind: 'text' },
      { header: words.measure, kind: 'text' },
      { header: words.requirement, kind: 'text' },
      { header: words.indicator, kind: 'text' },
      { header: words.score, kind: 'score', hasBar: true },
      { header: words.right, kind: 'count' },
      { header: words.judged, kind: 'count' },
      { header: words.badRateHead, kind: 'share' },
      { header: words.target, kind: 'score' },
    ],
    rows: scorecard.dimensions.flatMap(({ id, score, a, b, measures }): Figure[][] => [
      [words.dimensions[id], '', '', '', shownScore(score), a, b, null, goal(id)],
      ...measures.map((one): Figure[] => [
        words.dimensions[id],
        one.id,
        titleOf(known, one.id, words),
        one.standard,
        shownScore(one.score),
        one.a,
        one.b,
        isBadRate(one.standard) ? one.a / one.b : null,
        null,
      ]),
    ]),
    isStrong: ([, rule]) => rule === '',
  }
}

function rules({ rules: all }: ReportData, words: ReportWords): FigureTable {
  return {
    title: null,
    columns: [
      { header: words.rule, kind: 'text' },
      { header: words.requirement, kind: 'text' },
      { header: words.dimension, kind: 'text' },
      { header: words.indicator, kind: 'text' },
      { header: words.severity, kind: 'text' },
      { header: words.findings, kind: 'count' },
      { header: words.recordsHit, kind: 'count' },
      { header: words.wrong, kind: 'count' },
      { header: words.judged, kind: 'count' },
      { header: words.wrongShare, kind: 'share', hasBar: true },
      { header: words.badValues, kind: 'text' },
    ],
    rows: all.map(({ rule, title, dimension, standard, severity, findings, records, judged, wrong, values }) => [
      rule,
      title,
      words.dimensions[dimension],
      standard,
      words.severities[severity],
      findings,
      records === 0 && findings > 0 ? null : records,
      severity === 'info' ? null : wrong,
      judged,
      judged === 0 || severity === 'info' ? null : wrong / judged,
      values.map(({ value, count }) => `${clipped(value)} × ${count}`).join('\n'),
    ]),
  }
}
