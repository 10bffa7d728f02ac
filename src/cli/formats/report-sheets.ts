/** What stands in the worksheets of a report. */

import { fill } from '../../errors.ts'
import type { Dimension } from '../../finding.ts'
import { gradeOf } from '../../report/card/grade.ts'
import { isBadRate, shownScore } from '../../report/card/measure.ts'
import { shareOf } from '../../report/page/parts.ts'
import { madeLine } from '../../report/page/report-page.ts'
import { capSentence, labelIn, listMark, type Show, showIn } from '../../report/page/show.ts'
import type { Breakdown, ReportData } from '../../report/report-data.ts'
import { changeLine, verifiedLines } from '../../report/sentences.ts'
import type { ReportWords } from '../../report/words.ts'
import type { Figure, FigureSheet, FigureTable } from '../../write/report-book.ts'

/** @param now times are shown by its offset; without it, by the computer's zone */
export function reportSheets(data: ReportData, words: ReportWords, now?: string): FigureSheet[] {
  const show = showIn(words, now)
  return [
    summary(data, show),
    { name: words.dimensionsTitle, lines: [], tables: [dimensions(data, words)] },
    { name: words.rulesSheet, lines: [], tables: [rules(data, words)] },
    ...data.by.map((one): FigureSheet => ({ name: fill(words.byTitle, { field: one.label }), lines: [], tables: [groups(one, words)] })),
    ...matrix(data, words),
    { name: words.trendTitle, lines: [], tables: [trend(data, show)] },
    { name: words.sampleTitle, lines: [], tables: [sample(data, words)] },
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
    [words.changeTitle, changeLine(data.previous, show)],
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
  const titles = new Map(known.map(({ rule, title }) => [rule, title]))
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
        titles.get(one.id) ?? '',
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
      records,
      wrong,
      judged,
      judged === 0 ? null : wrong / judged,
      values.map(({ value, count }) => `${value} × ${count}`).join('\n'),
    ]),
  }
}

function groups({ label, groups: all }: Breakdown, words: ReportWords): FigureTable {
  return {
    title: null,
    columns: [
      { header: label, kind: 'text' },
      { header: words.score, kind: 'score', hasBar: true },
      { header: words.records, kind: 'count' },
      { header: words.cleanRows, kind: 'share', hasBar: true },
      { header: words.change, kind: 'points' },
      { header: words.ranked, kind: 'text' },
      { header: words.worst, kind: 'text' },
    ],
    rows: all.map(({ name, score, records, cleanRows, change, isSmall, worst }) => [
      name ?? words.none,
      score,
      records,
      records === 0 ? null : cleanRows / records,
      change,
      isSmall ? words.tooFew : '',
      worst.map(({ rule, wrong, judged }) => `${rule} ${wrong}/${judged}`).join('\n'),
    ]),
  }
}

function matrix({ ruleByOwner, ...data }: ReportData, words: ReportWords): FigureSheet[] {
  if (ruleByOwner === null || ruleByOwner.rows.length === 0) return []
  const title = fill(words.matrixTitle, { field: labelIn(data, 'owner') })
  const columns: FigureTable['columns'] = [
    { header: words.rule, kind: 'text' },
    ...ruleByOwner.columns.map((header) => ({ header, kind: 'share', hasScale: true }) as const),
  ]
  const rows = ruleByOwner.rows.map((rule, at) => [
    rule,
    ...ruleByOwner.cells[at]!.map(({ wrong, judged }) => (judged === 0 ? null : wrong / judged)),
  ])
  return [{ name: fill(words.matrixSheet, { field: labelIn(data, 'owner') }), lines: [title], tables: [{ title: null, columns, rows }] }]
}

function trend({ trend: points }: ReportData, { words, time }: Show): FigureTable {
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

function sample({ sample: all }: ReportData, words: ReportWords): FigureTable {
  const heads = [words.severity, words.rule, words.record, words.place, words.column, words.finding, words.value, words.proposal]
  return {
    title: null,
    columns: heads.map((header) => ({ header, kind: 'text' })),
    rows: all.map(({ severity, rule, record, place, column, message, value, proposal }) => [
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
}
