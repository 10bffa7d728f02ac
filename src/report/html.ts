/** The report as one page: no script, nothing loaded from anywhere, readable on screen and on paper. */

import { fill } from '../errors.ts'
import type { Dimension, Severity } from '../finding.ts'
import { localTime } from '../schema/local-day.ts'
import { html } from './page-text.ts'
import type { FieldCount, ReportData } from './report-data.ts'
import { gradeFloors } from './scorecard.ts'

/** The words of the page; the language is chosen by whoever prints it. */
export interface ReportWords {
  readonly language: string
  readonly title: string
  readonly made: string
  /** Before the number of the run whose findings are shown. */
  readonly run: string
  readonly records: string
  readonly quarantined: string
  readonly cleanRows: string
  readonly errors: string
  readonly warnings: string
  readonly duplicates: string
  readonly score: string
  readonly notMeasured: string
  readonly dimensionsTitle: string
  readonly dimension: string
  readonly goodOfAll: string
  readonly fieldsTitle: string
  readonly field: string
  readonly filled: string
  readonly findings: string
  readonly required: string
  readonly rulesTitle: string
  readonly rule: string
  readonly severity: string
  readonly recordsHit: string
  readonly noFindings: string
  readonly pairsTitle: string
  readonly pairsSummary: string
  readonly pair: string
  readonly evidence: string
  readonly probability: string
  readonly noPairs: string
  readonly sourcesTitle: string
  readonly file: string
  readonly rows: string
  readonly encoding: string
  readonly read: string
  readonly howTitle: string
  readonly how: readonly string[]
  readonly dimensions: Readonly<Record<Dimension, string>>
  readonly severities: Readonly<Record<Severity, string>>
}

/** A finished HTML document. Every text from data is escaped. @param now times are shown by its offset; without it, by the computer's zone */
export function reportPage(data: ReportData, words: ReportWords, now?: string): string {
  const time = (at: string) => html(localTime(at, now))
  const number = new Intl.NumberFormat(words.language)
  const n = (value: number) => number.format(value)
  const { scorecard: card } = data
  const count = (severity: Severity) => data.findings[severity]
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(words.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${html(words.title)}</h1>
<p class="quiet">${html(words.made)} ${time(data.at)} · crm-clean ${html(data.version)}${data.run === null ? '' : ` · ${html(words.run)} ${data.run}`}</p>
</header>
<section class="cards">
${card.overall === null ? tile(words.score, '–', words.notMeasured) : tile(words.score, card.overall.toFixed(1), card.grade ?? '', `grade-${card.grade}`)}
${tile(words.records, n(data.records), data.quarantined > 0 ? `${words.quarantined}: ${n(data.quarantined)}` : '')}
${tile(words.cleanRows, share(card.cleanRows.a, card.cleanRows.b), `${n(card.cleanRows.a)} / ${n(card.cleanRows.b)}`)}
${tile(words.errors, n(count('error')), '', count('error') > 0 ? 'bad' : 'good')}
${tile(words.warnings, n(count('warning')), '')}
${data.duplicates === null ? '' : tile(words.duplicates, n(data.duplicates.redundant), share(data.duplicates.redundant, data.records))}
</section>
<section>
<h2>${html(words.dimensionsTitle)}</h2>
<table>
<thead><tr><th>${html(words.dimension)}</th><th class="wide">${html(words.score)}</th><th class="right">${html(words.goodOfAll)}</th></tr></thead>
<tbody>
${card.dimensions.map((one) => `<tr><th>${html(words.dimensions[one.id])}</th><td>${bar(one.a, one.b)}</td><td class="right">${n(one.a)} / ${n(one.b)}</td></tr>`).join('\n')}
</tbody>
</table>
</section>
<section>
<h2>${html(words.rulesTitle)}</h2>
${rulesTable(data, words, n)}
</section>
<section>
<h2>${html(words.fieldsTitle)}</h2>
<table>
<thead><tr><th>${html(words.field)}</th><th class="wide">${html(words.filled)}</th><th class="right"></th><th class="right">${html(words.findings)}</th></tr></thead>
<tbody>
${data.fields.map((field) => fieldRow(field, data.records, words, n)).join('\n')}
</tbody>
</table>
</section>
${pairsSection(data, words, n)}
<section>
<h2>${html(words.sourcesTitle)}</h2>
<table>
<thead><tr><th>${html(words.file)}</th><th>${html(words.encoding)}</th><th class="right">${html(words.rows)}</th><th class="right">${html(words.quarantined)}</th><th>${html(words.read)}</th></tr></thead>
<tbody>
${data.sources.map((source) => `<tr><td>${html(source.file)}${source.sheet === null ? '' : ` · ${html(source.sheet)}`}</td><td>${html(source.encoding ?? '–')}</td><td class="right">${n(source.rows)}</td><td class="right">${n(source.quarantined)}</td><td>${time(source.at)}</td></tr>`).join('\n')}
</tbody>
</table>
</section>
<section class="how">
<h2>${html(words.howTitle)}</h2>
${words.how.map((line) => `<p>${html(line)}</p>`).join('\n')}
<p>${gradeFloors.map(([grade, floor]) => `${grade} ≥ ${floor}`).join(' · ')}</p>
</section>
</body>
</html>
`
}

function rulesTable(data: ReportData, words: ReportWords, n: (value: number) => string): string {
  const hit = data.rules.filter((rule) => rule.findings > 0)
  if (hit.length === 0) return `<p class="good">${html(words.noFindings)}</p>`
  return `<table>
<thead><tr><th>${html(words.severity)}</th><th>${html(words.rule)}</th><th>${html(words.dimension)}</th><th class="right">${html(words.findings)}</th><th class="right">${html(words.recordsHit)}</th></tr></thead>
<tbody>
${hit.map((rule) => `<tr><td><span class="pill ${rule.severity}">${html(words.severities[rule.severity])}</span></td><td><code>${html(rule.rule)}</code> ${html(rule.title)}</td><td>${html(words.dimensions[rule.dimension])}</td><td class="right">${n(rule.findings)}</td><td class="right">${n(rule.records)}</td></tr>`).join('\n')}
</tbody>
</table>`
}

function fieldRow(field: FieldCount, records: number, words: ReportWords, n: (value: number) => string): string {
  const star = field.required ? ` <abbr class="required" title="${html(words.required)}">*</abbr>` : ''
  return `<tr><th>${html(field.label)}${star}</th><td>${bar(field.filled, records, field.required)}</td><td class="right">${n(field.filled)} / ${n(records)}</td><td class="right">${n(field.findings)}</td></tr>`
}

function pairsSection(data: ReportData, words: ReportWords, n: (value: number) => string): string {
  const found = data.duplicates
  if (found === null) return ''
  const { matches, review, clusters, redundant } = found
  const summary = fill(words.pairsSummary, { matches: n(matches), review: n(review), clusters: n(clusters), redundant: n(redundant) })
  const rows = found.examples
    .map((pair) => {
      const evidence = pair.evidence.map(
        ({ words: text, weight }) =>
          `${html(text)} <span class="${weight < 0 ? 'minus' : 'plus'}">${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}</span>`,
      )
      return `<tr><td>${html(pair.leftName)} <small>${html(pair.left)}</small><br>${html(pair.rightName)} <small>${html(pair.right)}</small></td><td>${evidence.join(' · ')}</td><td class="right">${share(pair.probability, 1)}</td></tr>`
    })
    .join('\n')
  const table = `<table>
<thead><tr><th>${html(words.pair)}</th><th>${html(words.evidence)}</th><th class="right">${html(words.probability)}</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>`
  return `<section>
<h2>${html(words.pairsTitle)}</h2>
<p>${html(found.matches + found.review === 0 ? words.noPairs : summary)}</p>
${found.examples.length === 0 ? '' : table}
</section>`
}

function tile(label: string, value: string, detail: string, tone = ''): string {
  return `<div class="card ${tone}"><div class="label">${html(label)}</div><div class="value">${html(value)}</div><div class="detail">${html(detail)}&nbsp;</div></div>`
}

// An optional field that is seldom filled is no fault, so its bar has no colour of blame.
function bar(a: number, b: number, judged = true): string {
  const percent = b === 0 ? 0 : (100 * a) / b
  const tone = !judged ? 'plain' : percent >= 95 ? 'good' : percent >= 80 ? 'fair' : 'poor'
  return `<div class="bar"><div class="${tone}" style="width:${percent.toFixed(2)}%"></div><span>${share(a, b)}</span></div>`
}

// 99.96 % is not 100 %: the last step is only shown when it is reached.
function share(a: number, b: number): string {
  if (b === 0) return '–'
  const percent = (100 * a) / b
  return a < b && percent > 99.9 ? '99.9 %' : `${percent.toFixed(1)} %`
}

const style = `
:root { color-scheme: light; --ink: #1c2430; --quiet: #667085; --line: #e3e7ed; --ground: #f6f7f9; --good: #1f8f5f; --fair: #c98a12; --poor: #c8413b; --accent: #2f5fd0 }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 64rem; color: var(--ink); background: #fff; font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif }
h1 { margin: 0; font-size: 1.7rem } h2 { margin: 2.2rem 0 .6rem; font-size: 1.1rem }
.quiet { margin: .2rem 0 0; color: var(--quiet) }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem; margin-top: 1.4rem }
.card { padding: .8rem 1rem; border: 1px solid var(--line); border-top: 3px solid var(--accent); border-radius: .5rem; background: var(--ground) }
.card.good, .card.grade-A, .card.grade-B { border-top-color: var(--good) } .card.grade-C { border-top-color: var(--fair) } .card.bad, .card.grade-D, .card.grade-E { border-top-color: var(--poor) }
.label, .detail { color: var(--quiet); font-size: .85rem } .value { font-size: 1.7rem; font-weight: 650; font-variant-numeric: tabular-nums }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .38rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere }
thead th { color: var(--quiet); font-size: .82rem } .right { text-align: right; white-space: nowrap } .wide { width: 45% }
small { color: var(--quiet) } code { font-size: .86em }
.bar { position: relative; height: 1.25rem; border-radius: .25rem; background: var(--line) }
.bar > div { height: 100%; border-radius: .25rem } .bar .plain { background: #a9bfe8 } .bar .good { background: #8fd0b1 } .bar .fair { background: #f0cd84 } .bar .poor { background: #eea6a2 }
.bar span { position: absolute; left: .5rem; top: 0; font-size: .82rem; line-height: 1.25rem }
.pill { padding: .05rem .5rem; border-radius: 1rem; font-size: .8rem; white-space: nowrap } .pill.error { background: #fbe3e1; color: #8f2420 } .pill.warning { background: #fdf1d6; color: #7a5200 } .pill.info { background: #e6edfb; color: #24489c }
.required { color: var(--poor); text-decoration: none } .plus { color: var(--good) } .minus { color: var(--poor) } p.good { color: var(--good) }
.how p { margin: .3rem 0; color: var(--quiet); font-size: .88rem }
@media print { body { padding: 0; font-size: 12px } .card, tr { break-inside: avoid } * { -webkit-print-color-adjust: exact; print-color-adjust: exact } }
`
