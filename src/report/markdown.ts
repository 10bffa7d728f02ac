/** The report for a pull request or a chat: the verdict, what changed, what to do first, the dimensions. */

import { fill } from '../errors.ts'
import { gradeOf } from './card/grade.ts'
import { shareOf, signed } from './page/parts.ts'
import { capSentence, labelIn, showIn } from './page/verdict.ts'
import type { ReportData } from './report-data.ts'
import type { ReportWords } from './words.ts'

/** Markdown of GitHub's kind. Nothing of the data can become markup. @param now times are shown by its offset; without it, by the computer's zone */
export function reportMarkdown(data: ReportData, words: ReportWords, now?: string): string {
  const { n, time } = showIn(words, now)
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
      `${coverage.measured} / ${coverage.of}`,
      shareOf(cleanRows.a, cleanRows.b),
      shareOf(redundant.a, redundant.b),
      n(data.records),
    ]),
    ...changed(data, words, time),
  ]
  if (data.topFixes.length > 0) {
    lines.push(
      '',
      `### ${words.fixesTitle}`,
      '',
      ...row([words.gain, words.problem, words.column, words.count, words.command]),
      '|--:|---|---|--:|---|',
    )
    for (const { points, title, column, cells, command } of data.topFixes.slice(0, 5))
      lines.push(
        ...row([`+${points.toFixed(2)}`, plain(title), plain(column ?? words.wholeRecord), n(cells), `\`${command.replaceAll('`', '')}\``]),
      )
  }
  lines.push('', `### ${words.dimensionsTitle}`, '', ...row([words.dimension, words.score, words.right, words.judged]), '|---|--:|--:|--:|')
  for (const { id, score: own, a, b } of dimensions) lines.push(...row([words.dimensions[id], own.toFixed(1), n(a), n(b)]))
  lines.push('', `${words.ruleSet} ${data.ruleSet} · ${words.made} ${time(data.at)} · crm-clean ${data.version}`)
  return `${lines.join('\n')}\n`
}

function changed(data: ReportData, words: ReportWords, time: (at: string) => string): string[] {
  const { previous } = data
  if (previous === null) return []
  const { change } = previous
  const named = { run: previous.run, at: time(previous.at) }
  if (change === null) return ['', plain(fill(previous.reason === 'rules' ? words.notComparable : words.recordsUnknown, named))]
  const { points, noLonger, findings } = change
  const sentence = points === null ? words.nothingBoth : points === 0 ? words.unchanged : fill(words.changed, { points: signed(points) })
  const lost = noLonger
    .slice(0, 5)
    .map(({ rule, column, judged }) => `- ${rule} · ${plain(column === null ? words.wholeRecord : labelIn(data, column))} · ${judged}`)
  return [
    '',
    `${plain(fill(words.since, named))}: ${sentence} · ${words.newFindings} ${findings.new} · ${words.goneFindings} ${findings.gone}`,
    ...(lost.length === 0 ? [] : ['', `${words.noLonger}:`, '', ...lost]),
  ]
}

const row = (cells: readonly string[]) => [`| ${cells.join(' | ')} |`]

/** Text of the data, in which no character is markup. */
const plain = (text: string) => text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~]/g, '\\$&')
