/** The pieces that pages are made of. Every text from data is escaped here. */

import type { Severity } from '../../finding.ts'
import { shownScore } from '../card/measure.ts'
import { html } from './page-text.ts'

/** A cell of a table: text, or HTML made here. */
export type Cell = string | { readonly html: string }

export const safe = (cell: Cell): string => (typeof cell === 'string' ? html(cell) : cell.html)

export interface Column {
  readonly head: string
  readonly kind?: 'right' | 'wide' | 'words' | 'place'
  /** The cell names its row. */
  readonly isName?: true
}

/** What a script finds a table and its rows by. */
export interface Marks {
  readonly id: string
  /** Attributes of a row, by its place. */
  readonly row: (at: number) => string
}

/** Columns that a phone shows beside one another; of a table with more, each row stands there as a card, its cells below one another. */
const besides = 3

/** A table that scrolls sideways where the page is narrow, unless its rows become cards; keys reach it. A list that a script filters stays a table. */
export function table(label: string, columns: readonly Column[], rows: readonly (readonly Cell[])[], marks?: Marks): string {
  const kind = ({ kind: own }: Column) => (own === undefined ? '' : ` class="${own}"`)
  const isStack = marks === undefined && columns.length > besides
  const named = ({ head: name }: Column) => (isStack ? ` data-label="${html(name)}"` : '')
  const head = columns.map((column) => `<th scope="col"${kind(column)}>${html(column.head)}</th>`).join('')
  const body = rows.map(
    (cells, n) =>
      `<tr${marks === undefined ? '' : ` ${marks.row(n)}`}>${cells
        .map((cell, at) => {
          const column = columns[at]!
          return column.isName
            ? `<th scope="row"${kind(column)}>${safe(cell)}</th>`
            : `<td${kind(column)}${named(column)}>${safe(cell)}</td>`
        })
        .join('')}</tr>`,
  )
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(label)}"><table${isStack ? ' class="stack"' : ''}${marks === undefined ? '' : ` id="${marks.id}"`}>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>
`
}

export function section(id: string, title: string, content: string): string {
  return `<section>
<h2 id="${id}">${html(title)}</h2>
${content}</section>
`
}

/** Quiet lines below a list. */
export const notes = (lines: readonly string[]): string => lines.map((line) => `<p class="quiet">${html(line)}</p>\n`).join('')

export function card(label: string, value: string, detail = '', tone = ''): string {
  return `<div class="card${tone === '' ? '' : ` ${tone}`}"><div class="label">${html(label)}</div><div class="value">${html(value)}</div><div class="label">${html(detail)}&nbsp;</div></div>`
}

/** A bar of a share, with its number beside it: read without colour. @param share 0-100 */
export function bar(share: number, text: string): Cell {
  const width = Math.max(0, Math.min(100, share)).toFixed(1)
  return { html: `<div class="bar"><i aria-hidden="true"><b style="width:${width}%"></b></i><span>${html(text)}</span></div>` }
}

export const pill = (severity: Severity, word: string): Cell => ({ html: `<span class="pill ${severity}">${html(word)}</span>` })

export const code = (text: string): Cell => ({ html: `<code>${html(text)}</code>` })

/** A value as an example: a cell may hold a whole letter. */
export const clipped = (value: string) => ([...value].length > longest ? `${[...value].slice(0, longest - 1).join('')}…` : value)

const longest = 40

/** 99.96 % is not 100 %: the last step is only shown when it is reached. */
export function shareOf(a: number, b: number): string {
  if (b === 0) return '–'
  const percent = (100 * a) / b
  return `${a < b && percent > 99.9 ? '99.9' : percent.toFixed(1)} %`
}

/** A score with one decimal: only what is perfect is 100. */
export const scoreText = (score: number) => shownScore(score).toFixed(1)

/** `+1.2`, `−1.0`, `0`: one decimal, with a sign that is a minus. */
export function signed(points: number): string {
  const size = Math.abs(points).toFixed(1)
  return size === '0.0' ? '0' : `${points > 0 ? '+' : '−'}${size}`
}
