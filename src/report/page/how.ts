/** How the score is counted, so that anyone can count again: the formula, and the weights, floors and caps that were in force. */

import { fill } from '../../errors.ts'
import { leastIndicators } from '../card/scorecard.ts'
import type { ReportData } from '../report-data.ts'
import { html } from './page-text.ts'
import { section } from './parts.ts'
import type { Show } from './show.ts'

export function howSection({ settings, ruleSet }: Pick<ReportData, 'settings' | 'ruleSet'>, { words }: Show): string {
  const { weights, floors, caps, critical } = settings
  const table = words.capTable
  const atMost = (grade: string) => fill(words.atMost, { grade })
  const limits = [
    ...caps.cleanRows.map(([limit, grade]) => `${fill(table.cleanRows, { limit })}${words.colon}${atMost(grade)}`),
    ...caps.redundant.map(([limit, grade]) => `${fill(table.redundant, { limit })}${words.colon}${atMost(grade)}`),
    ...(caps.missingColumn === null ? [] : [`${table.missingColumn}${words.colon}${atMost(caps.missingColumn)}`]),
    ...(caps.critical === null || critical.length === 0 ? [] : [`${table.critical} (${critical.join(', ')}): ${atMost(caps.critical)}`]),
  ]
  const own = Object.entries(weights)
  const lines = [
    ...words.how.map((line) => fill(line, { least: leastIndicators })),
    `${words.grades}${words.colon}${Object.entries(floors)
      .map(([grade, floor]) => `${grade} ≥ ${floor}`)
      .join(' · ')} · E`,
    ...(limits.length === 0 ? [] : [`${words.capsTitle}${words.colon}${limits.join(' · ')}`]),
    ...(own.length === 0 ? [] : [`${words.weights}${words.colon}${own.map(([name, weight]) => `${name} ${weight}`).join(' · ')}`]),
    `${words.ruleSet}${words.colon}${ruleSet}`,
  ]
  return section('how', words.howTitle, `<div class="how">${lines.map((line) => `<p>${html(line)}</p>`).join('\n')}</div>\n`)
}
