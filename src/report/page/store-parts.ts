/** The end of a store's report: duplicates with their evidence, who the customers are, where they come from. */

import { fill } from '../../errors.ts'
import { moreLine } from '../cut.ts'
import type { DuplicateExample, ReportData } from '../report-data.ts'
import { columnChart } from './charts.ts'
import { html } from './page-text.ts'
import { bar, type Cell, notes, section, shareOf, signed, table } from './parts.ts'
import type { Show } from './show.ts'

export function pairsSection({ duplicates }: ReportData, { words, n }: Show): string {
  if (duplicates === null) return ''
  const { matches, review, clusters, redundant, examples } = duplicates
  const summary = `<p>${html(fill(words.pairsSummary, { matches, review, clusters, redundant }))}</p>\n`
  if (examples.length === 0)
    return section('pairs', words.pairsTitle, matches + review === 0 ? `<p class="good">${html(words.noPairs)}</p>\n` : summary)
  const rows = examples.map(({ left, right, leftName, rightName, probability, evidence }): Cell[] => [
    { html: `${html(left)} ${html(leftName)}<br>${html(right)} ${html(rightName)}` },
    { html: evidence.map(weighed).join('<br>') },
    bar(100 * probability, shareOf(Math.floor(probability * 100_000), 100_000)),
  ])
  const columns = [
    { head: words.pair, kind: 'words' as const, isName: true as const },
    { head: words.evidence, kind: 'words' as const },
    { head: words.probability, kind: 'wide' as const },
  ]
  const all = matches + review
  const cut = all > examples.length ? [fill(words.pairsMore, { shown: n(examples.length), all: n(all) })] : []
  return section('pairs', words.pairsTitle, summary + table(words.pairsTitle, columns, rows) + notes(cut))
}

const weighed = ({ words, weight }: DuplicateExample['evidence'][number]) =>
  `${html(words)} <small class="${weight < 0 ? 'down' : 'up'}">${signed(weight)}</small>`

/** Values and months on the page. */
const valuesShown = 12
const monthsDrawn = 24

export async function customersSection({ customers, growth, records }: ReportData, show: Show): Promise<string> {
  const { words, n } = show
  const tables = customers.map(({ label, values, others }) => {
    const columns = [
      { head: label, isName: true as const },
      { head: words.share, kind: 'wide' as const },
      { head: words.count, kind: 'right' as const },
    ]
    const rows = values
      .slice(0, valuesShown)
      .map(({ value, count }): Cell[] => [value, bar(records === 0 ? 0 : (100 * count) / records, shareOf(count, records)), n(count)])
    const more = moreLine(values.length + others, valuesShown, words.inWorkbook, show)
    return `<div>${table(label, columns, rows)}${notes(more)}</div>`
  })
  const drawn = growth.slice(-monthsDrawn)
  const months = { from: drawn[0]?.value ?? '', to: drawn.at(-1)?.value ?? '' }
  const cut = growth.length > drawn.length ? ` · ${fill(words.lastMonths, { count: drawn.length, all: growth.length })}` : ''
  const chart =
    drawn.length < 2
      ? ''
      : `<figure><figcaption>${html(words.growthTitle + cut)}</figcaption>
<div role="img" aria-label="${html(fill(words.growthAlt, months))}">${await columnChart(drawn, 'growth')}</div></figure>
`
  if (tables.length === 0 && chart === '') return ''
  return section('customers', words.customersTitle, `<div class="columns">${tables.join('')}</div>\n${chart}`)
}

export function sourcesSection({ sources }: ReportData, { words, n, time }: Show): string {
  if (sources.length === 0) return ''
  const rows = sources.map(({ file, sheet, encoding, rows: count, quarantined, at }): Cell[] => [
    `${file}${sheet === null ? '' : ` · ${sheet}`}`,
    encoding ?? '–',
    n(count),
    n(quarantined),
    time(at),
  ])
  const columns = [
    { head: words.file, kind: 'words' as const, isName: true as const },
    { head: words.encoding },
    { head: words.rows, kind: 'right' as const },
    { head: words.quarantined, kind: 'right' as const },
    { head: words.read },
  ]
  return section('sources', words.sourcesTitle, table(words.sourcesTitle, columns, rows))
}
