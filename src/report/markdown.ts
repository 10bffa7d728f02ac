/** The report for a pull request or a chat: the verdict, what changed, what to do first, the dimensions. */

import { fill } from '../errors.ts'
import { gradeOf } from './card/grade.ts'
import { moreLine } from './cut.ts'
import { scoreText, shareOf } from './page/parts.ts'
import { capSentence, labelIn, type Show, showIn, titleOf } from './page/show.ts'
import type { ReportData } from './report-data.ts'
import { changeLine, verifiedLines } from './sentences.ts'
import type { ReportWords } from './words.ts'

/** What is listed of what to do first, and of what is measured no longer. */
const fixesShown = 5
const columnsShown = 10

/** Markdown of GitHub's kind. Nothing of the data can become markup. @param now times are shown by its offset; without it, by the computer's zone */
export function reportMarkdown(data: ReportData, words: ReportWords, now?: string): string {
  const show = showIn(words, now)
  const { n, time } = show
  const { overall, grade, cap, coverage, cleanRows, redundant, dimensions } = data.scorecard
  const score =
    overall === null ? words.notMeasured : `**${overall.toFixed(1)}** / 100${grade === null ? '' : ` · ${words.grade} **${grade}**`}`
  const lines = [
    `## ${plain(data.title === null ? words.title : `${data.title} · ${words.title}`)}`,
    '',
    score,
    ...(overall !== null && grade === null ? ['', words.noGrade] : []),
    ...(cap === null || overall === null ? [] : ['', plain(capSentence(cap, gradeOf(overall, data.settings.floors), words))]),
    '',
    ...row([words.coverage, words.cleanRows, words.redundant, words.records]),
    '|---|---|---|---|',
    ...row([
      `${coverage.measured} / ${coverage.of} (${fill(words.coverageColumns, coverage.columns)})`,
      shareOf(cleanRows.a, cleanRows.b),
      shareOf(redundant.a, redundant.b),
      n(data.records),
    ]),
    ...verifiedLines(data.verified, words).flatMap(({ label, text }) => ['', `${label}${words.colon}${plain(text)}`]),
    ...changed(data, show),
  ]
  if (data.topFixes.length > 0) {
    lines.push(
      '',
      `### ${words.fixesTitle}`,
      '',
      ...row([words.gain, words.problem, words.column, words.count, words.command]),
      '|--:|---|---|--:|---|',
    )
    for (const { points, title, column, cells, command } of data.topFixes.slice(0, fixesShown))
      lines.push(
        ...row([`+${points.toFixed(2)}`, plain(title), plain(column ?? words.wholeRecord), n(cells), `\`${command.replaceAll('`', '')}\``]),
      )
  }
  lines.push(...below(moreLine(data.topFixes.length, fixesShown, words.inWorkbook, show)))
  lines.push('', `### ${words.dimensionsTitle}`, '', ...row([words.dimension, words.score, words.right, words.judged]), '|---|--:|--:|--:|')
  for (const { id, score: own, a, b } of dimensions) lines.push(...row([words.dimensions[id], scoreText(own), n(a), n(b)]))
  lines.push('', `${words.ruleSet} ${data.ruleSet} · ${words.made} ${time(data.at)} · crm-clean ${data.version}`)
  return `${lines.join('\n')}\n`
}

function changed(data: ReportData, show: Show): string[] {
  const { previous } = data
  const { words } = show
  if (previous === null && data.sought === null) return []
  const line = plain(changeLine(data, show))
  const lost = previous?.change?.noLonger ?? []
  if (lost.length === 0) return ['', line]
  const list = lost
    .slice(0, columnsShown)
    .map(
      ({ rule, column, judged }) =>
        `- ${plain(titleOf(data.rules, rule, words))} · ${plain(column === null ? words.wholeRecord : labelIn(data, column))} · ${show.n(judged)} ${words.cells}`,
    )
  return [
    '',
    line,
    '',
    `${words.noLonger}${words.colon.trim()}`,
    '',
    ...list,
    ...below(moreLine(lost.length, columnsShown, words.inWorkbook, show)),
  ]
}

const below = (lines: readonly string[]) => lines.flatMap((line) => ['', plain(line)])

export const row = (cells: readonly string[]) => [`| ${cells.join(' | ')} |`]

/** Text of the data, in which no character is markup. */
export const plain = (text: string) => text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~]/g, '\\$&')
