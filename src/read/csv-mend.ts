/**
 * What a record with quotes in wrong places most likely says. The ways to read its quotes are weighed: the one with the ordinary
 * number of cells and the fewest odd quotes wins. A cell that opens a quote and never closes it is the last choice.
 */

import type { Dialect } from './csv-scan.ts'

export interface Mended {
  readonly cells: readonly string[]
  /** Quotes that stood in a wrong place. */
  readonly odd: number
  /** Whether a cell opens with a quote that nothing closes. */
  readonly unclosed: boolean
  /** One cell opens so, and others follow it: the row was not cut off there, the quote was typed. */
  readonly passed: boolean
}

// A quote opened and never closed costs more than any number of odd ones inside a cell.
const unclosedCost = 100_000
// No cell is believed to hold more than so many quotes that might as well have closed it.
const closingsTried = 8
const quotesPassed = 64
// Steps spent on one record; a more tangled one is read as well as may be, whatever its number of cells.
const mostSteps = 200_000

interface Way {
  readonly cost: number
  readonly cell: string
  readonly rest: Way | null
}

/** Ways from one place to the end of the record. */
interface Ways {
  readonly cheapest: Way
  /** The cheapest for each number of delimiters taken as text. */
  readonly byTaken: ReadonlyMap<number, Way>
}

/** The best reading of one record's text (without its line end). */
export function mend(text: string, dialect: Dialect): Mended {
  const starts = cellStarts(text, dialect.delimiter)
  // So many delimiters must stand inside quoted cells for the rest to make the ordinary number of cells.
  const toTake = dialect.width === null ? -1 : starts.length - dialect.width
  const most = starts.length * closingsTried * (toTake + 1) > mostSteps ? -1 : toTake

  const ways = new Map<number, Ways>()
  for (const start of starts.reverse()) ways.set(start, waysFrom(text, start, dialect, ways, most))
  const { cheapest, byTaken } = ways.get(0)!
  const best = byTaken.get(most) ?? cheapest
  const unclosed = Math.floor(best.cost / unclosedCost)
  return { cells: cellsOf(best), odd: best.cost % unclosedCost, unclosed: unclosed > 0, passed: unclosed === 1 && !opensInLast(best) }
}

function cellStarts(text: string, delimiter: string): number[] {
  const starts = [0]
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) starts.push(at + 1)
  return starts
}

function waysFrom(text: string, start: number, dialect: Dialect, known: ReadonlyMap<number, Ways>, most: number): Ways {
  let cheapest: Way | null = null
  const byTaken = new Map<number, Way>()
  for (const { cell, cost, end, taken } of cellsAt(text, start, dialect)) {
    const after = end >= text.length ? null : known.get(end + 1)!
    const through = (rest: Way | null): Way => ({ cost: cost + (rest?.cost ?? 0), cell, rest })
    const way = through(after?.cheapest ?? null)
    if (cheapest === null || way.cost < cheapest.cost) cheapest = way
    if (after === null) {
      if (taken <= most) keepCheaper(byTaken, taken, way)
      continue
    }
    for (const [further, rest] of after.byTaken) if (taken + further <= most) keepCheaper(byTaken, taken + further, through(rest))
  }
  return { cheapest: cheapest!, byTaken }
}

function keepCheaper(ways: Map<number, Way>, taken: number, way: Way) {
  const known = ways.get(taken)
  if (known === undefined || way.cost < known.cost) ways.set(taken, way)
}

function opensInLast(way: Way): boolean {
  let last = way
  while (last.rest !== null) last = last.rest
  return last.cost >= unclosedCost
}

function cellsOf(way: Way): string[] {
  const cells: string[] = []
  for (let at: Way | null = way; at !== null; at = at.rest) cells.push(at.cell)
  return cells
}

interface Cell {
  readonly cell: string
  readonly cost: number
  /** Its delimiter, or the text's end. */
  readonly end: number
  /** Delimiters inside it. */
  readonly taken: number
}

/** Every cell that may start here: the plain one, and one for each quote that may close a quoted one. */
function* cellsAt(text: string, start: number, dialect: Dialect): Generator<Cell> {
  const { delimiter, quote, spaced } = dialect
  const from = spaced && start > 0 && text[start] === ' ' ? start + 1 : start
  const delimited = text.indexOf(delimiter, from)
  const plainEnd = delimited < 0 ? text.length : delimited
  const plain = text.slice(from, plainEnd)
  const opens = from + (plain.length - plain.trimStart().length)
  const quoted = text[opens] === quote
  // `"Blue" line` opens a quote and closes it: odd, but whole.
  const quotes = count(plain, quote)
  yield { cell: plain, cost: quoted && opens === from && quotes % 2 === 1 ? unclosedCost : quotes, end: plainEnd, taken: 0 }
  if (!quoted) return
  let tried = 0
  let passed = 0
  for (let close = text.indexOf(quote, opens + 1); close >= 0; close = text.indexOf(quote, close + 1)) {
    if (tried === closingsTried || passed === quotesPassed) return
    passed += 1
    let end = close + 1
    while (text[end] === ' ' && delimiter !== ' ') end += 1
    if (end < text.length && text[end] !== delimiter) continue
    tried += 1
    const inside = text.slice(opens + 1, close)
    const tidy = unescapedCell(inside, dialect)
    // Spaces outside the quotes are odd as well: the plain reading is preferred where both give the ordinary number of cells.
    const cost = tidy.odd + (opens === from && end === close + 1 ? 0 : 1)
    yield { cell: tidy.cell, cost, end, taken: count(inside, delimiter) }
  }
}

/** A quoted cell's text with its escaped quotes undone; `odd` counts those that stand single. */
function unescapedCell(inside: string, dialect: Dialect): { cell: string; odd: number } {
  const { quote } = dialect
  let cell = ''
  let odd = 0
  for (let at = 0; at < inside.length; at += 1) {
    const letter = inside[at]!
    const next = inside[at + 1]
    if (dialect.escape === 'backslash' && letter === '\\' && (next === quote || next === '\\')) {
      cell += next
      at += 1
    } else if (letter === quote) {
      cell += quote
      if (next === quote) at += 1
      else odd += 1
    } else cell += letter
  }
  return { cell, odd }
}

function count(text: string, what: string): number {
  return what === '' ? 0 : text.split(what).length - 1
}
