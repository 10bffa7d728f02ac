/**
 * Findings as one page: counts first, then the worst cells. Nothing is loaded from anywhere; a script of its own filters what is drawn,
 * and without scripts everything is there to read. The counts are whole; of the cells so many are drawn as a browser shows at once.
 */

import { fill } from '../errors.ts'
import { type Severity, severities } from '../finding.ts'
import { findingsScript } from './findings-script.ts'
import { pageEnd, pageStart } from './page/document.ts'
import { html } from './page/page-text.ts'
import { type Cell, type Column, card, code, type Marks, notes, pill, section, shareOf, table } from './page/parts.ts'

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
  readonly columns: Listed
  readonly sheets: Listed
}

/** The worst ones with their findings, and how many there are that are not listed. */
export interface Listed {
  readonly list: readonly { readonly name: string; readonly counts: Readonly<Record<Severity, number>> }[]
  readonly more: number
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
  readonly more: string
  readonly noFindings: string
  readonly masked: string
}

/** Pieces of a finished HTML document. Every text from data is escaped. */
export function* findingsPage(counts: PageCounts, cells: Iterable<PageFinding>, made: string, words: PageWords): Generator<string> {
  const number = new Intl.NumberFormat(words.language)
  const n = (value: number) => number.format(value)
  /** Of one sheet everybody knows which. */
  const several = counts.sheets.list.length > 1
  const all = severities.reduce((sum, severity) => sum + counts.severity[severity], 0)
  const named = [...(several ? [] : counts.sheets.list.map(({ name }) => name)), made].join(' · ')
  yield pageStart({ language: words.language, title: words.title, made: named, script: findingsScript.hash })
  yield `<section class="cards">
${card(words.rows, n(counts.rows))}
${card(words.cleanRows, n(counts.cleanRows), counts.rows === 0 ? '' : shareOf(counts.cleanRows, counts.rows))}
${severities.map((severity) => card(words.severities[severity], n(counts.severity[severity]), '', severity)).join('\n')}
</section>
`
  if (all === 0) yield `<p class="good">${html(words.noFindings)}</p>\n`
  else {
    yield rulesSection(counts, words, n)
    if (several) yield bySeverity('sheets', words.sheetsTitle, words.sheet, counts.sheets, words, n)
    yield bySeverity('columns', words.columnsTitle, words.column, counts.columns, words, n)
    yield cellsSection([...cells], counts, words, { all, several, n })
  }
  yield pageEnd(findingsScript.text)
}

type Numbers = (value: number) => string

function rulesSection({ rules }: PageCounts, words: PageWords, n: Numbers): string {
  const columns: Column[] = [
    { head: words.severity },
    { head: words.rule, isName: true },
    { head: words.meaning, kind: 'words' },
    { head: words.dimension },
    { head: words.findings, kind: 'right' },
  ]
  const rows = rules.map(({ rule, title, dimension, severity, count }): Cell[] => [
    pill(severity, words.severityOne[severity]),
    code(rule),
    title,
    dimension,
    n(count),
  ])
  return section('rules', words.rulesTitle, table(words.rulesTitle, columns, rows))
}

function bySeverity(id: string, title: string, head: string, { list, more }: Listed, words: PageWords, n: Numbers): string {
  const columns: Column[] = [
    { head, isName: true },
    ...severities.map((severity) => ({ head: words.severities[severity], kind: 'right' }) as const),
  ]
  const rows = list.map(({ name, counts }): Cell[] => [name, ...severities.map((severity) => n(counts[severity]))])
  return section(id, title, table(title, columns, rows) + notes(more === 0 ? [] : [fill(words.more, { count: n(more) })]))
}

function cellsSection(
  cells: readonly PageFinding[],
  { rules }: PageCounts,
  words: PageWords,
  { all, several, n }: { all: number; several: boolean; n: Numbers },
): string {
  const columns: Column[] = [
    { head: words.severity },
    ...(several ? [{ head: words.sheet }] : []),
    { head: words.cell, kind: 'place' },
    { head: words.column },
    { head: words.message, kind: 'words' },
    { head: words.value },
    { head: words.proposal },
    { head: words.rule },
  ]
  const rows = cells.map(({ severity, rule, place, sheet, column, message, value, proposal }): Cell[] => [
    pill(severity, words.severityOne[severity]),
    ...(several ? [sheet] : []),
    place,
    column,
    message,
    value ?? '',
    proposal === null ? '' : `→ ${proposal === '' ? '∅' : proposal}`,
    code(rule),
  ])
  const marks: Marks = { id: 'list', row: (at) => `data-s="${cells[at]!.severity}" data-r="${html(cells[at]!.rule)}"` }
  const options = (names: readonly (readonly [value: string, word: string])[]) =>
    names.map(([value, word]) => `<option value="${html(value)}">${html(word)}</option>`).join('')
  const ruleNames = [...new Set(rules.map(({ rule }) => rule))]
  const form = `<form id="filter" hidden>
<label>${html(words.filter)} <input type="search" id="text"></label>
<label>${html(words.severity)} <select id="severity">${options([['', words.everySeverity], ...severities.map((one) => [one, words.severityOne[one]] as const)])}</select></label>
<label>${html(words.rule)} <select id="rule">${options([['', words.everyRule], ...ruleNames.map((rule) => [rule, rule] as const)])}</select></label>
<output id="shown" data-words="${html(words.shown)}"></output>
</form>
`
  const left = cells.length < all ? `<p class="quiet">${html(fill(words.drawn, { drawn: n(cells.length), all: n(all) }))}</p>\n` : ''
  const masked = `<p class="quiet">${html(words.masked)}</p>\n`
  return section('cells', words.cellsTitle, form + table(words.cellsTitle, columns, rows, marks) + left + masked)
}
