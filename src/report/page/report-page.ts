/** The report as one page, in the order a manager asks: no script, nothing loaded from anywhere, readable on screen and on paper. */

import type { ReportData } from '../report-data.ts'
import type { ReportWords } from '../words.ts'
import { pageEnd, pageStart } from './document.ts'
import { groupSections, matrixSection } from './groups.ts'
import { howSection } from './how.ts'
import { columnsSection, dimensionsSection, missingSection, rulesSection } from './quality.ts'
import { type Show, showIn } from './show.ts'
import { customersSection, pairsSection, sourcesSection } from './store-parts.ts'
import { changeSection, fixesSection, verdict } from './verdict.ts'

/** A finished HTML document. Every text from data is escaped. @param now times are shown by its offset; without it, by the computer's zone */
export async function reportPage(data: ReportData, words: ReportWords, now?: string): Promise<string> {
  const show = showIn(words, now)
  const title = data.title === null ? words.title : `${data.title} · ${words.title}`
  const parts = [
    await verdict(data, show),
    changeSection(data, show),
    fixesSection(data, show),
    groupSections(data, show),
    dimensionsSection(data, show),
    pairsSection(data, show),
    rulesSection(data, show),
    columnsSection(data, show),
    matrixSection(data.ruleByOwner, data, show),
    missingSection(data, show),
    await customersSection(data, show),
    sourcesSection(data, show),
    howSection(data, show),
  ]
  return `${pageStart({ language: words.language, title, made: madeLine(data, show) })}${parts.join('')}${pageEnd()}`
}

/** Who made it, when, of which period and from which check. */
export function madeLine({ at, operator, run, version, previous, ruleSet }: ReportData, { words, time }: Show): string {
  const [from, to] = [time(previous?.at ?? at), time(at)].map((moment) => moment.slice(0, 10))
  return [
    ...(from === to ? [] : [`${from} – ${to}`]),
    `${words.made} ${time(at)}${operator === null ? '' : ` ${words.by} ${operator}`}`,
    run === null ? words.noRun : `${words.run} ${run}`,
    `${words.ruleSet} ${ruleSet}`,
    `crm-clean ${version}`,
  ].join(' · ')
}
