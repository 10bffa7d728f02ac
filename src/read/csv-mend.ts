/**
 * What a record with quotes in wrong places most likely says. Every way to read its quotes is weighed: the one with the ordinary
 * number of cells and the fewest odd quotes wins. A cell that opens a quote and never closes it is never taken as read.
 */

import type { Dialect } from './csv-scan.ts'

export interface Mended {
  readonly cells: readonly string[]
  /** Quotes that stood in a wrong place. */
  readonly odd: number
  /** Whether a cell opens with a quote that nothing closes. */
  readonly unclosed: boolean
}

// A quote opened and never closed costs more than any number of odd ones inside a cell.
const unclosedCost = 10_000
// A record is mended by trying; beyond this many delimiters or quotes there is nothing reliable to find.
const mostTried = 120

interface Way {
  readonly cost: number
  readonly cell: string
  readonly rest: Way | null
}

/** The best reading of one record's text (without its line end); null when it is too tangled to tell. */
export function mend(text: string, dialect: Dialect): Mended | null {
  const { delimiter, quote } = dialect
  if (count(text, delimiter) > mostTried || count(text, quote) > mostTried) return null

  // From each place a cell may start: the cheapest way to the end for every number of cells.
  const known = new Map<number, ReadonlyMap<number, Way>>()
  function waysFrom(start: number): ReadonlyMap<number, Way> {
    const before = known.get(start)
    if (before !== undefined) return before
    const ways = new Map<number, Way>()
    for (const { cell, cost, end } of cellsAt(text, start, dialect)) {
      if (end >= text.length) {
        keepCheaper(ways, 1, { cell, cost, rest: null })
        continue
      }
      for (const [width, rest] of waysFrom(end + 1)) keepCheaper(ways, width + 1, { cell, cost: cost + rest.cost, rest })
    }
    known.set(start, ways)
    return ways
  }

  // From the back, so that no start has to wait for more than one step of recursion.
  for (let at = text.lastIndexOf(delimiter); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(delimiter, at - 1)) waysFrom(at + 1)
  const ways = waysFrom(0)
  const wanted = dialect.width === null ? undefined : ways.get(dialect.width)
  const best = wanted ?? [...ways.values()].reduce((a, b) => (b.cost < a.cost ? b : a))
  return { cells: cellsOf(best), odd: best.cost % unclosedCost, unclosed: best.cost >= unclosedCost }
}

function keepCheaper(ways: Map<number, Way>, width: number, way: Way) {
  const known = ways.get(width)
  if (known === undefined || way.cost < known.cost) ways.set(width, way)
}

function cellsOf(way: Way): string[] {
  const cells: string[] = []
  for (let at: Way | null = way; at !== null; at = at.rest) cells.push(at.cell)
  return cells
}

/** Every cell that may start here: the plain one, and one for each quote that may close a quoted one. `end`: its delimiter, or the text's end. */
function* cellsAt(text: string, start: number, dialect: Dialect): Generator<{ cell: string; cost: number; end: number }> {
  const { delimiter, quote, spaced } = dialect
  const from = spaced && start > 0 && text[start] === ' ' ? start + 1 : start
  const delimited = text.indexOf(delimiter, from)
  const plainEnd = delimited < 0 ? text.length : delimited
  const plain = text.slice(from, plainEnd)
  const opens = from + (plain.length - plain.trimStart().length)
  const quoted = text[opens] === quote
  // `"Blue" line` opens a quote and closes it: odd, but whole.
  const quotes = count(plain, quote)
  yield { cell: plain, cost: quoted && opens === from && quotes % 2 === 1 ? unclosedCost : quotes, end: plainEnd }
  if (!quoted) return
  for (let close = text.indexOf(quote, opens + 1); close >= 0; close = text.indexOf(quote, close + 1)) {
    let end = close + 1
    while (text[end] === ' ' && delimiter !== ' ') end += 1
    if (end < text.length && text[end] !== delimiter) continue
    const inside = text.slice(opens + 1, close)
    const tidy = unescapedCell(inside, dialect)
    // Spaces outside the quotes are odd as well: the plain reading is preferred where both give the ordinary number of cells.
    yield { cell: tidy.cell, cost: tidy.odd + (opens === from && end === close + 1 ? 0 : 1), end }
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
