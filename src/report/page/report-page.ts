/** The report as one page, in the order a manager asks: no script, nothing loaded from anywhere, readable on screen and on paper. */

import type { ReportData } from '../report-data.ts'
import type { ReportWords } from '../words.ts'
import { howSection } from './how.ts'
import { pageStyle } from './look.ts'
import { html } from './page-text.ts'
import { columnsSection, dimensionsSection, groupSections, matrixSection, missingSection, rulesSection } from './quality.ts'
import { customersSection, pairsSection, sourcesSection } from './store-parts.ts'
import { changeSection, fixesSection, type Show, showIn, verdict } from './verdict.ts'

/** Groups of fewer records are shown and not ranked. */
const leastRanked = 30

/** A finished HTML document. Every text from data is escaped. @param now times are shown by its offset; without it, by the computer's zone */
export async function reportPage(data: ReportData, words: ReportWords, now?: string): Promise<string> {
  const show = showIn(words, now)
  const title = data.title === null ? words.title : `${data.title} · ${words.title}`
  const parts = [
    await verdict(data, show),
    changeSection(data, show),
    fixesSection(data, show),
    groupSections(data, show, leastRanked),
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
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${html(title)}</h1>
<p class="quiet">${html(madeLine(data, show))}</p>
</header>
<main>
${parts.join('')}</main>
</body>
</html>
`
}

/** Who made it, when, of which period and from which check. */
export function madeLine({ at, operator, run, version, previous, ruleSet }: ReportData, { words, time }: Show): string {
  return [
    ...(previous === null ? [] : [`${time(previous.at).slice(0, 10)} – ${time(at).slice(0, 10)}`]),
    `${words.made} ${time(at)}${operator === null ? '' : ` ${words.by} ${operator}`}`,
    run === null ? words.noRun : `${words.run} ${run}`,
    `${words.ruleSet} ${ruleSet}`,
    `crm-clean ${version}`,
  ].join(' · ')
}
