/** What a letter says whose attachment is a report: the verdict in a few lines, as plain text. */

import { moreLine } from './cut.ts'
import { showIn } from './page/show.ts'
import type { ReportData } from './report-data.ts'
import { changeLine } from './sentences.ts'
import type { ReportWords } from './words.ts'

const fixesSaid = 3

/** @param now times are shown by its offset; without it, by the computer's zone */
export function mailText(data: ReportData, words: ReportWords, now?: string): { subject: string; text: string } {
  const show = showIn(words, now)
  const { overall, grade } = data.scorecard
  const score = overall === null ? words.notMeasured : `${overall.toFixed(1)} / 100`
  const verdict = grade === null ? score : `${score} · ${words.grade} ${grade}`
  const fixes = data.topFixes
    .slice(0, fixesSaid)
    .map(
      ({ points, title, column }) =>
        `- +${points.toFixed(2)} ${words.points}${words.colon}${title}${column === null ? '' : ` (${column})`}`,
    )
  const more = moreLine(data.topFixes.length, fixesSaid, words.attached, show)
  const lines = [verdict, '', changeLine(data, show), ...(fixes.length === 0 ? [] : ['', words.fixesTitle, ...fixes, ...more])]
  const title = data.title === null ? words.title : `${data.title} · ${words.title}`
  return { subject: `${title}${words.colon}${verdict}`, text: `${lines.join('\n')}\n` }
}
