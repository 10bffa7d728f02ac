/**
 * The well-formed part of CSV, at speed. Hot path: one pass by `indexOf`, no object per cell, results in reused fields.
 * Whatever is not plain (a quote in the wrong place, one that never closes) is said, not guessed: csv-mend.ts takes it from there.
 * It gives the same rows as csv-parse wherever csv-parse finds nothing to complain of; a test holds it to that.
 */

export interface Dialect {
  /** One character. */
  readonly delimiter: string
  /** One character, or '' where nothing is quoted. */
  readonly quote: string
  /** How a quote is written inside a quoted cell: `""` or `\"`. */
  readonly escape: 'doubled' | 'backslash'
  /** Whether one space after a delimiter belongs to the delimiter. */
  readonly spaced: boolean
  /** Cells of an ordinary row; null where no width is ordinary. */
  readonly width: number | null
  /** Whether lines that begin with `#` and are not as wide as a row are comments. */
  readonly comments: boolean
}

export interface Scanner {
  /** A new stretch of text to scan; positions are in it. */
  over(text: string): void
  /**
   * Reads the record that starts at `from`. `final`: no text will follow. `reach`: how far a quoted cell may go.
   * 'more': the record does not end in the text yet; 'irregular': it is not well formed.
   */
  scan(from: number, final: boolean, reach: number): 'record' | 'more' | 'irregular'
  /** Where the line that begins at `from` ends (its first line-break character); -1 when it does not. */
  lineEnd(from: number): number
  /** The last record's cells. */
  cells: string[]
  /** Where the last record's text ends, before its line break. */
  end: number
  /** Where the next record begins. */
  next: number
  /** Line breaks inside the last record's cells. */
  breaks: number
  /** Cells of the last record that hold a quote without being quoted. */
  strays: number
}

const CR = 13
const LF = 10
const BACKSLASH = 92
const SPACE = 32

export function scannerFor(dialect: Dialect): Scanner {
  const { delimiter, quote, spaced } = dialect
  const delimiterCode = delimiter.charCodeAt(0)
  const quoteCode = quote === '' ? -1 : quote.charCodeAt(0)
  const doubled = quote + quote
  const backslash = dialect.escape === 'backslash'
  const escapes = new RegExp(`\\\\([\\\\${/[\]^-]/.test(quote) ? `\\${quote}` : quote}])`, 'g')
  let text = ''
  // The next of each at or after the place last asked for; Infinity when there is none. Only ever moved forward, but for a step back.
  let asked = 0
  let nextLf = -1
  let nextCr = -1
  let nextQuote = -1

  const find = (what: string, from: number) => {
    const at = text.indexOf(what, from)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }

  function stepTo(from: number) {
    if (from < asked) {
      nextLf = -1
      nextCr = -1
      nextQuote = -1
    }
    asked = from
    if (nextLf < from) nextLf = find('\n', from)
    if (nextCr < from) nextCr = find('\r', from)
  }

  function lineEnd(from: number): number {
    stepTo(from)
    const end = nextCr < nextLf ? nextCr : nextLf
    return end === Number.POSITIVE_INFINITY ? -1 : end
  }

  /** Ends the record at a line break or the end of the text; false when a CR at the end may yet be followed by LF. */
  function finish(end: number, final: boolean): boolean {
    scanner.end = end
    if (text.charCodeAt(end) === CR) {
      if (end + 1 === text.length && !final) return false
      scanner.next = text.charCodeAt(end + 1) === LF ? end + 2 : end + 1
    } else scanner.next = end < text.length ? end + 1 : end
    return true
  }

  function scan(from: number, final: boolean, reach: number): 'record' | 'more' | 'irregular' {
    scanner.breaks = 0
    scanner.strays = 0
    let ending = lineEnd(from)
    if (ending < 0 && !final) return 'more'
    if (ending < 0) ending = text.length
    if (quoteCode >= 0 && nextQuote < from) nextQuote = find(quote, from)
    if (quoteCode < 0 || nextQuote >= ending) {
      const cells = text.slice(from, ending).split(delimiter)
      if (spaced) for (let i = 1; i < cells.length; i += 1) if (cells[i]!.charCodeAt(0) === SPACE) cells[i] = cells[i]!.slice(1)
      scanner.cells = cells
      return finish(ending, final) ? 'record' : 'more'
    }
    const cells: string[] = []
    for (let at = from; ; ) {
      if (spaced && cells.length > 0 && text.charCodeAt(at) === SPACE) at += 1
      if (text.charCodeAt(at) === quoteCode) {
        let close = text.indexOf(quote, at + 1)
        let escaped = false
        for (;;) {
          if (close < 0 || close - from > reach) return final || text.length - from > reach ? 'irregular' : 'more'
          if (backslash && escapedAt(close, at + 1)) {
            escaped = true
            close = text.indexOf(quote, close + 1)
          } else if (text.charCodeAt(close + 1) === quoteCode) {
            escaped = true
            close = text.indexOf(quote, close + 2)
          } else break
        }
        if (close + 1 >= text.length && !final) return 'more'
        const inside = text.slice(at + 1, close)
        cells.push(escaped ? unescaped(inside) : backslash ? inside.replace(escapes, '$1') : inside)
        if (close > ending) scanner.breaks += lineBreaks(inside)
        at = close + 1
        const after = text.charCodeAt(at)
        if (after === delimiterCode) {
          at += 1
          continue
        }
        if (at < text.length && after !== LF && after !== CR) return 'irregular'
        scanner.cells = cells
        return finish(at, final) ? 'record' : 'more'
      }
      if (at > ending) {
        ending = lineEnd(at)
        if (ending < 0 && !final) return 'more'
        if (ending < 0) ending = text.length
      }
      const delimited = text.indexOf(delimiter, at)
      const stop = delimited < 0 || delimited > ending ? ending : delimited
      if (nextQuote < at) {
        nextQuote = find(quote, at)
        asked = at
      }
      if (nextQuote < stop) scanner.strays += 1
      cells.push(text.slice(at, stop))
      if (stop === ending) {
        scanner.cells = cells
        return finish(ending, final) ? 'record' : 'more'
      }
      at = stop + 1
    }
  }

  /** Whether an odd number of backslashes stands before `at`. */
  function escapedAt(at: number, first: number): boolean {
    let before = at - 1
    while (before >= first && text.charCodeAt(before) === BACKSLASH) before -= 1
    return (at - before) % 2 === 0
  }

  function unescaped(inside: string): string {
    return backslash ? inside.replace(escapes, '$1').replaceAll(doubled, quote) : inside.replaceAll(doubled, quote)
  }

  const scanner: Scanner = {
    over(stretch) {
      text = stretch
      asked = 0
      nextLf = -1
      nextCr = -1
      nextQuote = -1
    },
    scan,
    lineEnd,
    cells: [],
    end: 0,
    next: 0,
    breaks: 0,
    strays: 0,
  }
  return scanner
}

/** Line breaks in a text: CR LF is one. */
export function lineBreaks(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count += 1
  }
  return count
}
