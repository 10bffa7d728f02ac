/** Finds the row of the headers, under titles, notes and groups, or finds that there is none. */

import type { Layout } from '../schema/layout.ts'
import { isEmail } from '../standardise/email-shape.ts'
import { areCover } from './cover-rows.ts'
import { headerWord } from './header-words.ts'
import type { RawRow } from './sheet.ts'

export interface HeaderRow {
  /** 0: the sheet has no headers. */
  readonly headerRow: number
  readonly reason: Layout['reason']
  readonly firstDataRow: number
  /** Headers as found, by column; empty where a column has none. */
  readonly headers: readonly string[]
  /** The group a header stands under, where headers take several rows. */
  readonly parents: readonly string[]
}

/** Rows in which headers are looked for first: what comes below them may be a second table's. */
const depth = 40

/** `known`: whether a header word belongs to some field. */
export function findHeaderRow(sample: readonly RawRow[], known: (word: string) => boolean, asked?: number): HeaderRow {
  const rows = sample.filter((row) => row.broken === undefined && filled(row.cells) > 0)
  if (asked === 0) return without(rows)
  if (asked !== undefined)
    return at(
      rows,
      Math.max(
        0,
        rows.findIndex((row) => row.row >= asked),
      ),
      asked,
      'flag',
      known,
    )
  const hitsIn = (some: readonly RawRow[]) => some.map((row) => row.cells.filter((cell) => cell !== '' && known(headerWord(cell))).length)
  const near = rows.slice(0, depth)
  const isNear = Math.max(0, ...hitsIn(near)) >= 1 || near.some((row) => filled(row.cells) >= Math.max(2, usualWidth(rows) * 0.6))
  // Some reports write pages before their table begins.
  const top = isNear && !isBelowCover(rows, hitsIn(rows)) ? near : rows
  const hits = hitsIn(top)
  const most = Math.max(0, ...hits)
  const best = hits.findIndex((count, index) => count === most && looksLikeHeaders(top[index]!, rows, index))
  if (most >= 2 && best >= 0) return withRows(rows, best, known)
  if (rows.length === 0) return without(rows)
  const width = usualWidth(rows)
  const first = top.findIndex((row, index) => filled(row.cells) >= Math.max(1, width * 0.6) && (index < rows.length - 1 || index === 0))
  const candidate = top[Math.max(0, first)]!
  if (most >= 1 && hits[Math.max(0, first)] === most) return withRows(rows, Math.max(0, first), known)
  if (!looksLikeHeaders(candidate, rows, Math.max(0, first)) || isLikeTheRest(candidate, rows.slice(Math.max(0, first) + 1)))
    return without(rows)
  return withRows(rows, Math.max(0, first), known)
}

/** Whether headers that everybody knows stand below the pages of a report's cover, which hold no customers. */
function isBelowCover(rows: readonly RawRow[], hits: readonly number[]): boolean {
  if (hits.slice(0, depth).some((count) => count >= 2)) return false
  const at = hits.findIndex(
    (count, index) => count >= 2 && count >= filled(rows[index]!.cells) / 2 && looksLikeHeaders(rows[index]!, rows, index),
  )
  return at >= depth && areCover(rows.slice(0, at), isData)
}

function without(rows: readonly RawRow[]): HeaderRow {
  const columns = Math.max(0, ...rows.map((row) => row.cells.length))
  return { headerRow: 0, reason: 'no-header', firstDataRow: 1, headers: new Array(columns).fill(''), parents: new Array(columns).fill('') }
}

/** The headers at `index`, with the rows above and below that belong to them. */
function withRows(rows: readonly RawRow[], index: number, known: (word: string) => boolean): HeaderRow {
  let last = index
  if (goesOnBelow(rows[index]!, rows[index + 1], known)) last++
  const reason =
    last > index || isGroupRow(rows[index - 1], rows[index]!) ? 'multi-row' : rows[index]!.row > 1 ? 'below-title' : 'first-row'
  return at(rows, last, rows[last]!.row, reason, known)
}

function at(
  rows: readonly RawRow[],
  last: number,
  headerRow: number,
  reason: Layout['reason'],
  known: (word: string) => boolean,
): HeaderRow {
  const row = rows[last]
  if (row === undefined) return { headerRow, reason, firstDataRow: headerRow + 1, headers: [], parents: [] }
  const above = rows[last - 1]
  const grouped = above !== undefined && (isGroupRow(above, row) || goesOnBelow(above, row, known))
  const columns = Math.max(...rows.map((one) => one.cells.length))
  const parents = grouped ? spread(above.cells, columns) : new Array<string>(columns).fill('')
  const headers = Array.from({ length: columns }, (_, column) => {
    const own = clean(row.cells[column])
    return own === '' && grouped ? clean(above.cells[column]) : own
  })
  return {
    headerRow,
    reason,
    firstDataRow: headerRow + 1,
    headers,
    parents: parents.map((parent, column) => (parent === headers[column] ? '' : parent)),
  }
}

/** A row of groups above the headers: fewer cells, at least two, none of them data, over a row that fills what they span. */
function isGroupRow(above: RawRow | undefined, row: RawRow): boolean {
  if (above === undefined || above.row !== row.row - 1) return false
  const groups = filled(above.cells)
  if (groups < 2 || groups >= filled(row.cells) || above.cells.some(isData)) return false
  return above.cells.every((cell, column) => clean(cell) === '' || clean(row.cells[column]) !== '' || (row.cells[column + 1] ?? '') === '')
}

/** The row below names what the headers leave open: it stands only under empty cells and under cells that span several columns. */
function goesOnBelow(row: RawRow, below: RawRow | undefined, known: (word: string) => boolean): boolean {
  if (below === undefined || below.row !== row.row + 1 || below.cells.some(isData)) return false
  const named = below.cells.filter((cell) => clean(cell) !== '')
  const open = (column: number) => clean(row.cells[column]) === '' || clean(row.cells[column + 1]) === ''
  if (named.length < 2 || !below.cells.every((cell, column) => clean(cell) === '' || open(column))) return false
  if (!below.cells.some((cell, column) => clean(cell) !== '' && clean(row.cells[column]) === '')) return false
  // Words nobody knows are headers where they come again under the next group: 金额, 数量, 金额, 数量.
  return named.some((cell) => known(headerWord(cell))) || (named.length >= 4 && new Set(named).size <= named.length / 2)
}

/** A merged group's text stands in its first cell: it counts for the cells to its right, up to the next. */
function spread(cells: readonly string[], columns: number): string[] {
  let group = ''
  return Array.from({ length: columns }, (_, column) => {
    group = clean(cells[column]) || group
    return group
  })
}

/** Headers are words, each its own, and no data stands among them. */
function looksLikeHeaders(row: RawRow, rows: readonly RawRow[], index: number): boolean {
  const cells = row.cells.map(clean).filter((cell) => cell !== '')
  if (cells.length === 1 && usualWidth(rows.slice(index + 1)) > 1) return false
  const data = cells.filter(isData).length
  return data <= cells.length * 0.2 && cells.every((cell) => cell.length <= 200) && new Set(cells).size >= cells.length * 0.5
}

/** The first row of a sheet without headers has the shapes of the rows below it, column by column. */
function isLikeTheRest(row: RawRow, rest: readonly RawRow[]): boolean {
  const below = rest.slice(0, 50)
  if (below.length === 0) return false
  let telling = 0
  let alike = 0
  row.cells.forEach((cell, column) => {
    const others = below.map((one) => clean(one.cells[column])).filter((text) => text !== '')
    if (clean(cell) === '' || others.length === 0) return
    const data = others.filter(isData).length / others.length
    if (data > 0.8) {
      telling++
      if (isData(cell)) alike++
    }
  })
  return telling > 0 && alike / telling > 0.5
}

/** Cells that no header is made of: numbers, dates, e-mail addresses, web addresses. */
export function isData(cell: string): boolean {
  const text = clean(cell)
  if (text === '') return false
  if (/^[-+]?[\d\s,.()/:年月日￥$€%-]+$/.test(text) && /\d/.test(text)) return !/^(19|20)\d\d$/.test(text)
  return isEmail(text) || /^https?:\/\//i.test(text)
}

function clean(cell: string | undefined): string {
  return (cell ?? '').trim()
}

const filled = (cells: readonly string[]) => cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0)

/** The number of filled cells that most rows have (the median, so that titles and notes do not count). */
function usualWidth(rows: readonly RawRow[]): number {
  const widths = rows
    .slice(0, 1_000)
    .map((row) => filled(row.cells))
    .sort((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] ?? 0
}
