/** Text in portions → rows: well-formed records at speed, damaged ones mended or reported, and the count of both kept as a spreadsheet counts. */

import { fault } from '../errors.ts'
import { badHex, hasBadBytes, spelt } from './bad-bytes.ts'
import { isComment } from './csv-comment.ts'
import { mend } from './csv-mend.ts'
import { type Dialect, lineBreaks, type Scanner, scannerFor } from './csv-scan.ts'
import { newTally } from './csv-tally.ts'
import type { RawRow, ReadNotice } from './sheet.ts'
import { batchRows, type TextLimits } from './text-limits.ts'

export interface CsvReader {
  /** Rows that are whole by now, a batch at a time. The rows do not depend on where the text was cut. */
  push(text: string): Iterable<readonly RawRow[]>
  /** The rows that are left. */
  end(): Iterable<readonly RawRow[]>
  notices(): ReadNotice[]
}

// How much of what follows is looked at to tell whether a quoted cell goes on over the next lines.
const mendLines = 20
const mendChars = 1 << 16

/** A reader of one text. `name` is what the user calls the file; `skipLines`: lines before row 1 (`sep=`). */
export function csvReader(dialect: Dialect, limits: TextLimits, name: string, skipLines = 0): CsvReader {
  const scanner = scannerFor(dialect)
  let text = ''
  let at = 0
  let row = 0
  let line = 1
  let toSkip = skipLines
  let mayBeBad = false
  let waiting: string[] = []
  let waitingChars = 0
  const tally = newTally()

  function* drain(final: boolean): Generator<readonly RawRow[]> {
    let rows: RawRow[] = []
    const arrived = waiting.join('')
    waiting = []
    waitingChars = 0
    mayBeBad = (mayBeBad && hasBadBytes(text)) || hasBadBytes(arrived)
    text = text === '' ? arrived : text + arrived
    scanner.over(text)
    while (at < text.length) {
      if (rows.length >= batchRows) {
        yield rows
        rows = []
      }
      const outcome = scanner.scan(at, final, limits.rowChars)
      if (outcome === 'more' && text.length - at <= limits.rowChars) break
      if (outcome !== 'record' || swallowed(scanner, at)) {
        if (!damaged(rows, final)) break
        continue
      }
      const { cells, strays, breaks, next } = scanner
      if (toSkip > 0) toSkip -= 1
      else {
        row += 1
        accept(rows, cells, strays, scanner.end)
      }
      line += 1 + breaks
      at = next
    }
    if (rows.length > 0) yield rows
    text = text.slice(at)
    at = 0
  }

  function accept(rows: RawRow[], cells: string[], strays: number, end: number) {
    if (end - at > limits.rowChars) throw fault('ROW_TOO_LONG', { path: name, row, line, limit: limits.rowChars })
    if (cells.length > limits.columns) throw fault('TOO_MANY_COLUMNS', { path: name, row, limit: limits.columns })
    if (isBlank(cells)) {
      tally.blank += 1
      return
    }
    if (dialect.comments && cells.length !== dialect.width && isComment(text, at)) {
      tally.comment(text.slice(at, end))
      return
    }
    if (mayBeBad && hasBadBytes(text.slice(at, end))) {
      const bad = cells.findIndex(hasBadBytes)
      const raw = text.slice(at, end)
      rows.push({
        row,
        line,
        cells: cells.map(spelt),
        broken: { reason: 'bad-bytes', raw: spelt(raw), column: bad + 1, detail: badHex(raw) },
      })
      return
    }
    if (end - at > limits.cellChars) {
      const long = cells.findIndex((cell) => cell.length > limits.cellChars)
      if (long >= 0) {
        rows.push({
          row,
          line,
          cells: [],
          broken: { reason: 'too-long', raw: text.slice(at, end), column: long + 1, detail: String(cells[long]!.length) },
        })
        return
      }
    }
    if (strays > 0) tally.stray(strays, row)
    if (dialect.width !== null && cells.length !== dialect.width) tally.ragged(row)
    rows.push({ row, line, cells })
  }

  /** A record that is not well formed: mended where that is certain, else its first line goes to the broken. False: more text is needed. */
  function damaged(rows: RawRow[], final: boolean): boolean {
    const first = scanner.lineEnd(at)
    if (first < 0 && !final) {
      if (text.length - at > limits.rowChars) throw fault('ROW_TOO_LONG', { path: name, row: row + 1, line, limit: limits.rowChars })
      return false
    }
    const ends = lineEnds(scanner, text, at, final)
    if (ends === null) return false
    row += 1
    const end = ends[0]!
    const mended = end - at > mendChars ? null : mend(text.slice(at, end), dialect)
    if (mended !== null && fits(mended) && !mended.unclosed) return settle(rows, mended.cells, mended.odd, end)
    const joined = joinedLines(ends)
    if (joined !== null) return settle(rows, joined.cells, joined.odd, joined.end)
    if (mended?.passed === true && dialect.width !== null && fits(mended) && rowFollows(ends)) return settle(rows, mended.cells, 1, end)
    if (mended !== null && !mended.unclosed && !fits(mended)) return settle(rows, mended.cells, mended.odd, end)
    const raw = text.slice(at, end)
    const tooLong = raw.length > limits.cellChars
    rows.push({
      row,
      line,
      cells: mended === null || tooLong ? [] : mended.cells.map(spelt),
      broken: { reason: tooLong ? 'too-long' : 'unclosed-quote', raw: spelt(raw) },
    })
    advance(end)
    return true
  }

  const fits = ({ cells }: { cells: readonly string[] }) => dialect.width === null || cells.length === dialect.width

  /** A quoted cell with odd quotes that goes on over the next lines, none of which is a row by itself. */
  function joinedLines(ends: readonly number[]): { cells: readonly string[]; odd: number; end: number } | null {
    if (dialect.width === null) return null
    for (let index = 1; index < ends.length; index += 1) {
      if (afterBreak(text, ends[index - 1]!) >= text.length || isRow(ends, index)) return null
      const end = ends[index]!
      const mended = mend(text.slice(at, end), dialect)
      if (mended !== null && !mended.unclosed && fits(mended)) return { cells: mended.cells, odd: mended.odd, end }
    }
    return null
  }

  /** Whether a line is a row by itself. @param index of its end */
  function isRow(ends: readonly number[], index: number): boolean {
    const alone = scanner.scan(afterBreak(text, ends[index - 1]!), true, mendChars)
    return alone === 'record' && scanner.end === ends[index] && scanner.strays === 0 && scanner.cells.length === dialect.width
  }

  /** The next line is a row by itself: nothing of it belongs to this one. At the end of a file a row may have been cut off. */
  const rowFollows = (ends: readonly number[]) => ends.length > 1 && afterBreak(text, ends[0]!) < text.length && isRow(ends, 1)

  function settle(rows: RawRow[], cells: readonly string[], odd: number, end: number): true {
    accept(rows, [...cells], Math.max(1, odd), end)
    advance(end)
    return true
  }

  function advance(end: number) {
    line += 1 + lineBreaks(text.slice(at, end))
    at = afterBreak(text, end)
  }

  /**
   * A well-formed record over several lines that is not as wide as a row, while its first or second line would be one by itself:
   * an unclosed quote ate what follows.
   */
  function swallowed({ breaks, cells, end, next, strays }: Scanner, from: number): boolean {
    if (dialect.width === null) return false
    const odd = breaks > 0 && cells.length !== dialect.width
    const spacedQuote = strays > 0 && cells.length !== dialect.width
    if (!odd) return spacedQuote && breaks === 0 && mendable(text.slice(from, end))
    const first = scanner.lineEnd(from)
    const alone = scanner.scan(afterBreak(text, first), true, mendChars)
    const secondIsRow = alone === 'record' && scanner.breaks === 0 && scanner.strays === 0 && scanner.cells.length === dialect.width
    const ate = secondIsRow || firstIsRow(text.slice(from, first))
    if (!ate) Object.assign(scanner, { breaks, cells, end, next, strays })
    return ate
  }

  function firstIsRow(line: string): boolean {
    const mended = line.length > mendChars ? null : mend(line, dialect)
    return mended?.unclosed === true && fits(mended)
  }

  function mendable(record: string): boolean {
    const mended = record.length > mendChars ? null : mend(record, dialect)
    return mended !== null && !mended.unclosed && fits(mended)
  }

  return {
    push(portion) {
      tally.nul(portion)
      waiting.push(portion)
      waitingChars += portion.length
      // A record that has not ended yet is not read again with every portion, but whenever its text has doubled.
      return waitingChars < Math.min(text.length, limits.rowChars) ? [] : drain(false)
    },
    end: () => drain(true),
    notices: () => tally.notices(),
  }
}

/** Where the lines from `from` on end, as many as mending looks at; null when the text does not hold them yet. */
function lineEnds(scanner: Scanner, text: string, from: number, final: boolean): number[] | null {
  const ends: number[] = []
  for (let at = from; ends.length < mendLines && at < text.length; ) {
    const end = scanner.lineEnd(at)
    // A CR at the very end may be half of a line break.
    if (!final && (end < 0 || end + 1 === text.length)) return ends.length > 0 && text.length - from > mendChars + 1 ? ends : null
    const known = end < 0 ? text.length : end
    if (ends.length > 0 && known - from > mendChars) break
    ends.push(known)
    at = afterBreak(text, known)
  }
  return final || ends.length === mendLines || text.length - from > mendChars + 1 ? ends : null
}

/** Where the next line begins, after the line break at `end`. */
function afterBreak(text: string, end: number): number {
  if (end >= text.length) return text.length
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && !/^[\s\x1a]*$/.test(cell)) return false
  return true
}
