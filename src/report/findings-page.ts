/**
 * Findings as one page: counts first, then the worst cells. Nothing is loaded from anywhere; a script of its own filters what is drawn,
 * and without scripts everything is there to read. The counts are whole; of the cells so many are drawn as a browser shows at once.
 */

import { type Severity, severities } from '../finding.ts'
import { findingsScript, findingsStyle } from './findings-look.ts'
import { html } from './page/page-text.ts'

export interface PageFinding {
  readonly severity: Severity
  readonly rule: string
  readonly place: string
  readonly sheet: string
  readonly column: string
  readonly message: string
  readonly value: string | null
  /** Null: none; an empty text proposes to empty the cell. */
  readonly proposal: string | null
}

export interface PageCounts {
  readonly severity: Readonly<Record<Severity, number>>
  readonly rows: number
  readonly cleanRows: number
  /** The most severe first, then the most frequent. */
  readonly rules: readonly {
    readonly rule: string
    readonly title: string
    readonly dimension: string
    readonly severity: Severity
    readonly count: number
  }[]
  readonly columns: readonly { readonly name: string; readonly counts: Readonly<Record<Severity, number>> }[]
  readonly sheets: readonly { readonly name: string; readonly counts: Readonly<Record<Severity, number>> }[]
}

export interface PageWords {
  readonly language: string
  readonly title: string
  readonly made: string
  readonly rows: string
  readonly cleanRows: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly severityOne: Readonly<Record<Severity, string>>
  readonly rulesTitle: string
  readonly columnsTitle: string
  readonly sheetsTitle: string
  readonly cellsTitle: string
  readonly rule: string
  readonly meaning: string
  readonly dimension: string
  readonly severity: string
  readonly findings: string
  readonly column: string
  readonly sheet: string
  readonly cell: string
  readonly message: string
  readonly value: string
  readonly proposal: string
  readonly filter: string
  readonly everyRule: string
  readonly everySeverity: string
  readonly shown: string
  readonly drawn: string
  readonly noFindings: string
  readonly masked: string
}

/** Pieces of a finished HTML document. Every text from data is escaped. */
export function* findingsPage(counts: PageCounts, cells: Iterable<PageFinding>, made: string, words: PageWords): Generator<string> {
  const number = new Intl.NumberFormat(words.language)
  const n = (value: number) => number.format(value)
  /** Of one sheet everybody knows which. */
  const several = counts.sheets.length > 1
  const all = severities.reduce((sum, severity) => sum + counts.severity[severity], 0)
  yield `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${findingsScript.hash}'">
<title>${html(words.title)}</title>
<style>${findingsStyle}</style>
</head>
<body>
<header>
<h1>${html(words.title)}</h1>
<p class="quiet">${[...(several ? [] : counts.sheets.map(({ name }) => name)), made].map(html).join(' · ')}</p>
</header>
<main>
<section class="cards">
${card(words.rows, n(counts.rows), '')}
${card(words.cleanRows, n(counts.cleanRows), counts.rows === 0 ? '' : `${share(counts.cleanRows, counts.rows)}`)}
${severities.map((severity) => card(words.severities[severity], n(counts.severity[severity]), '', severity)).join('\n')}
</section>
`
  if (all === 0) {
    yield `<p class="good">${html(words.noFindings)}</p>\n`
  } else {
    yield section(
      'rules',
      words.rulesTitle,
      [words.severity, words.rule, words.meaning, words.dimension, words.findings],
      counts.rules.map(
        ({ rule, title, dimension, severity, count }) =>
          `<tr><td>${pill(severity, words)}</td><th scope="row"><code>${html(rule)}</code></th><td>${html(title)}</td><td>${html(dimension)}</td><td class="right">${n(count)}</td></tr>`,
      ),
    )
    if (several) yield bySeverity('sheets', words.sheetsTitle, words.sheet, counts.sheets, words, n)
    yield bySeverity('columns', words.columnsTitle, words.column, counts.columns, words, n)
    yield `<section aria-labelledby="cells">
<h2 id="cells">${html(words.cellsTitle)}</h2>
<form id="filter" hidden>
<label>${html(words.filter)} <input type="search" id="text"></label>
<label>${html(words.severity)} <select id="severity"><option value="">${html(words.everySeverity)}</option>${severities.map((severity) => `<option value="${severity}">${html(words.severityOne[severity])}</option>`).join('')}</select></label>
<label>${html(words.rule)} <select id="rule"><option value="">${html(words.everyRule)}</option>${[...new Set(counts.rules.map(({ rule }) => rule))].map((rule) => `<option>${html(rule)}</option>`).join('')}</select></label>
<output id="shown" data-words="${html(words.shown)}"></output>
</form>
<div class="scroll" tabindex="0" role="region" aria-labelledby="cells">
<table id="list">
<thead><tr>${[words.severity, ...(several ? [words.sheet] : []), words.cell, words.column, words.message, words.value, words.proposal, words.rule].map((head) => `<th scope="col">${html(head)}</th>`).join('')}</tr></thead>
<tbody>
`
    let drawn = 0
    for (const cell of cells) {
      drawn++
      yield rowOf(cell, words, several)
    }
    yield `</tbody>
</table>
</div>
${drawn < all ? `<p class="quiet">${html(words.drawn.replace('{drawn}', n(drawn)).replace('{all}', n(all)))}</p>\n` : ''}<p class="quiet">${html(words.masked)}</p>
</section>
`
  }
  yield `</main>
<script>${findingsScript.text}</script>
</body>
</html>
`
}

function rowOf(
  { severity, rule, place, sheet, column, message, value, proposal }: PageFinding,
  words: PageWords,
  several: boolean,
): string {
  const instead = proposal === null ? '' : `→ ${proposal === '' ? '∅' : html(proposal)}`
  return `<tr data-s="${severity}" data-r="${html(rule)}"><td>${pill(severity, words)}</td>${several ? `<td>${html(sheet)}</td>` : ''}<td class="place">${html(place)}</td><td>${html(column)}</td><td>${html(message)}</td><td>${html(value ?? '')}</td><td>${instead}</td><td><code>${html(rule)}</code></td></tr>\n`
}

const pill = (severity: Severity, words: PageWords) => `<span class="pill ${severity}">${html(words.severityOne[severity])}</span>`

function card(label: string, value: string, detail: string, tone = ''): string {
  return `<div class="card ${tone}"><div class="label">${html(label)}</div><div class="value">${html(value)}</div><div class="label">${html(detail)}&nbsp;</div></div>`
}

function section(id: string, title: string, heads: readonly string[], rows: readonly string[]): string {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${html(title)}</h2>
<div class="scroll"><table>
<thead><tr>${heads.map((head, at) => `<th scope="col"${at === heads.length - 1 ? ' class="right"' : ''}>${html(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
</section>
`
}

function bySeverity(
  id: string,
  title: string,
  head: string,
  list: PageCounts['sheets'],
  words: PageWords,
  n: (value: number) => string,
): string {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${html(title)}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">${html(head)}</th>${severities.map((severity) => `<th scope="col" class="right">${html(words.severities[severity])}</th>`).join('')}</tr></thead>
<tbody>
${list.map(({ name, counts }) => `<tr><th scope="row">${html(name)}</th>${severities.map((severity) => `<td class="right">${n(counts[severity])}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table></div>
</section>
`
}

// 99.96 % is not 100 %: the last step is only shown when it is reached.
function share(a: number, b: number): string {
  const percent = (100 * a) / b
  return a < b && percent > 99.9 ? '99.9 %' : `${percent.toFixed(1)} %`
}
