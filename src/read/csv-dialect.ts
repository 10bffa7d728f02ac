/** Which delimiter and quote a text uses: every plausible pair reads a sample, and the one that finds the most regular table wins. */

import { customerSchema } from '../schema/customer.ts'
import { isComment } from './csv-comment.ts'
import { type Dialect, type Scanner, scannerFor } from './csv-scan.ts'
import { aliasWord, headerWord } from './header-words.ts'

export interface DialectGuess {
  readonly dialect: Dialect
  /** How sure the delimiter is (0-1). */
  readonly certain: number
}

/** What the user has already decided. */
export interface DialectAsked {
  readonly delimiter?: string
  readonly spaced?: boolean
  readonly quote?: string
}

// What a delimiter is before anything is read: the usual ones, then those that also stand inside ordinary values.
const usual: Readonly<Record<string, number>> = { ',': 1, ';': 1, '\t': 1.02, '|': 1 }
const unusual: Readonly<Record<string, number>> = {
  '\x1f': 0.98, '\x01': 0.98, '^': 0.95, '~': 0.95, '¦': 0.95, '§': 0.9, '，': 0.85, '；': 0.85, '`': 0.85, '!': 0.8, '\\': 0.8,
  '#': 0.75, '*': 0.75, '=': 0.7, ':': 0.7, '/': 0.65, '_': 0.6, '&': 0.7, '%': 0.7, '$': 0.7, '@': 0.7,
} // biome-ignore format: a table
const space = ' '

// The whole sample is read for the widths of its rows; their cells are looked at in the first rows, then here and there.
const firstRows = 1_000
const everyRow = 8

/** The dialect of a sample of the file: whole lines of it, from its start on. */
export function guessDialect(sample: string, asked: DialectAsked = {}): DialectGuess {
  const delimiters = asked.delimiter !== undefined ? { [asked.delimiter]: 1 } : plausible(sample)
  const quotes = asked.quote !== undefined ? [asked.quote] : quotesIn(sample)
  const readings = Object.entries(delimiters)
    .flatMap(([delimiter, prior]) => quotes.map((quote) => weigh(sample, plain(delimiter, quote), prior)))
    .sort((a, b) => b.score - a.score)
  const first = readings[0]
  const best = (asked.quote === undefined && first !== undefined ? apostrophed(sample, first, readings) : undefined) ?? first
  if (best !== undefined && asked.delimiter === undefined && isOneColumn(sample, best)) {
    const free = ['\t', ';', '|'].find((one) => !sample.includes(one)) ?? '\x1f'
    return oneColumn(sample, { ...asked, delimiter: free }, quotes[0] ?? '"')
  }
  if (best === undefined || (asked.delimiter === undefined && (best.width < 2 || best.score === 0)))
    return oneColumn(sample, asked, quotes[0] ?? '"')

  const rival = readings.find((reading) => reading.dialect.delimiter !== best.dialect.delimiter && reading.width >= 2)
  const escaping = backslashes(sample, best)
  const spaced = asked.spaced ?? isSpaced(sample, best.dialect)
  const final = escaping === 'backslash' || spaced ? weigh(sample, { ...best.dialect, escape: escaping, spaced }, 1) : best
  const lead = rival === undefined || final.score === 0 ? 1 : Math.min(1, Math.max(0, 1 - rival.score / final.score) * 2)
  const certain = asked.delimiter !== undefined ? 1 : (0.5 + 0.5 * lead) * (0.7 + 0.3 * final.share)
  // Where hardly two rows are alike no width is the ordinary one.
  const width = final.share > 0.4 || final.rows <= 3 ? final.width : null
  return { dialect: { ...final.dialect, width, comments: final.comments }, certain: Math.round(certain * 1000) / 1000 }
}

/** One column: any delimiter will do. It is certain where the usual ones stand nowhere. */
function oneColumn(sample: string, asked: DialectAsked, quote: string): DialectGuess {
  const reading = weigh(sample, plain(asked.delimiter ?? ',', quote), 1)
  const dialect = { ...reading.dialect, width: reading.width === 0 ? null : reading.width }
  return { dialect, certain: reading.rows === 0 ? 1 : Math.round(reading.share * 1000) / 1000 }
}

const plain = (delimiter: string, quote: string): Dialect => ({
  delimiter,
  quote,
  escape: 'doubled',
  spaced: false,
  width: null,
  comments: false,
})

function plausible(sample: string): Record<string, number> {
  const found: Record<string, number> = {}
  for (const [delimiter, prior] of Object.entries(usual)) if (sample.includes(delimiter)) found[delimiter] = prior
  // The others have to stand in most lines to be thought of at all.
  const lines = sample.split(/[\r\n]+/, 300).filter((line) => line.trim() !== '')
  const share = (what: string) => lines.filter((line) => line.includes(what)).length / Math.max(1, lines.length)
  for (const [delimiter, prior] of Object.entries(unusual)) if (share(delimiter) > 0.5) found[delimiter] = prior
  if (share(space) > 0.2) found[space] = 0.6
  return found
}

/** `"` unless cells stand between apostrophes. */
function quotesIn(sample: string): string[] {
  const apostrophes = sample.match(/(?:^|[\n\r,;\t| ])'(?=[^'\n])/g)?.length ?? 0
  return apostrophes >= 2 && /'(?:[,;\t| \r\n]|$)/.test(sample) ? ['"', "'"] : ['"']
}

/**
 * The reading that takes apostrophes for quotes: cells stand between them and hardly any has just one (`'Mill','12'`), or nearly all lines begin
 * and end with one (`'Mill, Sons','12'`). Apostrophes inside such cells (`'D'Arcy Ltd'`) make rows that are to be mended, no other quotes.
 */
function apostrophed(sample: string, best: Reading, readings: readonly Reading[]): Reading | undefined {
  const { enclosed, apostrophes, width, dialect } = best
  if (dialect.quote !== '"' || enclosed < 2 || (apostrophes > enclosed / 20 && !isEnclosed(sample))) return undefined
  return readings.find(
    (one) => one.dialect.quote === "'" && one.dialect.delimiter === dialect.delimiter && one.width === width && one.share >= best.share / 4,
  )
}

/** Whether nearly all lines begin and end with an apostrophe. */
function isEnclosed(sample: string): boolean {
  const lines = sample.split(/[\r\n]+/, 1_000).filter((line) => line.trim() !== '')
  const between = lines.filter((line) => line.length > 1 && line.startsWith("'") && line.endsWith("'"))
  return between.length >= 2 && between.length >= lines.length * 0.9
}

/**
 * A list of names or addresses with a title of one word: `name`, `Doe, John`, `Smith, Jane`. Every comma has a space behind it, and the second
 * line is no header of a table below a title: it has digits wherever the lines below it have. Below a header everybody knows
 * (`公司名称`) a name may hold commas without a space as well (`恒达,有限公司`), as long as no line has a number or an address in it.
 */
function isOneColumn(sample: string, { dialect }: Reading): boolean {
  if (dialect.delimiter !== ',' || !sample.includes(',') || sample.includes('"')) return false
  const lines = sample.split(/\r\n|\n|\r/, 2_000).filter((line) => line.trim() !== '')
  const [head = '', second = '', ...rest] = lines.length > 2_000 ? lines.slice(0, 2_000) : lines
  if (head.includes(',') || rest.length === 0) return false
  if (isHeader(head) && !second.split(',').some(isHeader) && [second, ...rest].every(isName)) return true
  if ([second, ...rest].some((line) => /(?<!\d),(?! |$)|,(?! |\d{3}(?!\d)|$)/.test(line))) return false
  const cellsOf = (line: string) => line.split(', ')
  const cells = cellsOf(second)
  return cells.every((cell, at) => {
    const below = rest.map(cellsOf).filter((one) => one.length > at)
    const digits = below.filter((one) => /\d/.test(one[at]!)).length
    return /\d/.test(cell) || digits < below.length * 0.8 || below.length === 0
  })
}

const headers = new Set(customerSchema.fields.flatMap(({ aliases }) => aliases.map(aliasWord)))
const isHeader = (text: string) => text.length <= 40 && headers.has(headerWord(text))
/** Words and commas alone: no second cell could be a phone, a date, an amount or an e-mail. */
const isName = (line: string) => !/[\d@]/.test(line) && line.split(',').length <= 4

interface Reading {
  readonly dialect: Dialect
  readonly score: number
  /** Cells of most rows; 0 where there is nothing. */
  readonly width: number
  /** Share of rows with that many. */
  readonly share: number
  readonly rows: number
  readonly comments: boolean
  /** Cells looked at that stand between apostrophes, and cells with one at just one end. */
  readonly enclosed: number
  readonly apostrophes: number
}

function weigh(sample: string, dialect: Dialect, prior: number): Reading {
  const widths = new Map<number, number>()
  const seen = {
    rows: 0,
    irregular: 0,
    cells: 0,
    likely: 0,
    quoted: 0,
    strays: 0,
    enclosed: 0,
    apostrophes: 0,
    firstWidth: 0,
    hashes: [] as number[],
    firstCells: [] as string[],
  }
  for (const record of records(sample, dialect)) {
    if (record === null) {
      seen.irregular += 1
      continue
    }
    const { cells, at } = record
    if (cells.every((cell) => cell.trim() === '')) continue
    if (isComment(sample, at)) {
      seen.hashes.push(cells.length)
      continue
    }
    seen.rows += 1
    seen.strays += record.strays
    if (seen.firstWidth === 0) {
      seen.firstWidth = cells.length
      seen.firstCells = cells
    }
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    if (seen.rows > firstRows && seen.rows % everyRow !== 0) continue
    for (const cell of cells) {
      seen.cells += 1
      if (isLikely(cell, dialect.delimiter)) seen.likely += 1
      const [starts, ends] = [cell.startsWith("'"), cell.length > 1 && cell.endsWith("'")]
      if (starts && ends) seen.enclosed += 1
      else if (starts || ends) seen.apostrophes += 1
    }
  }
  let width = 0
  let most = 0
  for (const [cells, count] of widths) if (count > most) [width, most] = [cells, count]
  const total = seen.rows + seen.irregular
  const share = total === 0 ? 0 : most / total
  const likely = seen.likely / Math.max(1, seen.cells)
  let score = share * likely ** 2 * prior * (1 - 0.5 / width) * (1 - (0.5 * seen.strays) / Math.max(1, seen.cells))
  if (width < 2 || !isPlainAbout(dialect.delimiter, { ...seen, width, share })) score = 0
  const comments = width > 1 && seen.hashes.length > 0 && seen.hashes.length <= seen.rows && !seen.hashes.includes(width)
  return {
    dialect: { ...dialect, width },
    score: Number.isFinite(score) ? score : 0,
    width,
    share,
    rows: total,
    comments,
    enclosed: seen.enclosed,
    apostrophes: seen.apostrophes,
  }
}

/** A character that also stands inside values delimits only where the sample leaves no doubt. */
function isPlainAbout(
  delimiter: string,
  seen: { width: number; share: number; firstWidth: number; rows: number; firstCells: readonly string[] },
): boolean {
  if (delimiter in usual) return true
  const heads = seen.firstCells.filter((cell) => cell !== '' && !/\d{3}|^\d+$/.test(cell))
  if (seen.firstWidth !== seen.width && delimiter !== space) return false
  if (delimiter === space) return seen.firstWidth >= 3 && seen.width >= 3 && heads.length >= seen.firstWidth - 1 && seen.share > 0.2
  const rare = (unusual[delimiter] ?? 0) >= 0.9
  return seen.share >= 0.95 && seen.rows >= 2 && seen.width >= (rare ? 2 : 3) && (rare || heads.length === seen.firstCells.length)
}

function* records(sample: string, dialect: Dialect): Generator<{ cells: string[]; at: number; strays: number } | null> {
  const scanner: Scanner = scannerFor(dialect)
  scanner.over(sample)
  for (let at = 0; at < sample.length; ) {
    if (scanner.scan(at, true, 1 << 16) === 'record') {
      yield { cells: scanner.cells, at, strays: scanner.strays }
      at = scanner.next
    } else {
      yield null
      const end = scanner.lineEnd(at)
      at = end < 0 ? sample.length : end + 1
    }
  }
}

/** Whether a cell looks like one: nothing in it that would rather delimit. */
function isLikely(cell: string, delimiter: string): boolean {
  if (/[;\t|]/.test(cell) && !/^[^;|\t]{2,}(?:[;|] ?[^;|\t]{2,})*$/.test(cell)) return false
  if (cell.includes(',') && delimiter !== ',' && !/^[^\d,]*-?\d{1,3}(?:,\d+)*(?:\.\d+)?[^\d,]*$/.test(cell) && !/, /.test(cell))
    return false
  return true
}

/** How a quote inside a quoted cell is written: with a backslash where only that makes the sample's records whole. */
function backslashes(sample: string, best: Reading): Dialect['escape'] {
  const { dialect } = best
  if (dialect.quote === '' || !sample.includes(`\\${dialect.quote}`)) return 'doubled'
  const wrong = (escaping: Dialect['escape']) => {
    let count = 0
    for (const record of records(sample, { ...dialect, escape: escaping }))
      if (record === null || record.cells.length !== best.width) count += 1
    return count
  }
  return wrong('backslash') < wrong('doubled') ? 'backslash' : 'doubled'
}

/** Whether every delimiter between cells is followed by a space: `a, "b", c`. */
function isSpaced(sample: string, dialect: Dialect): boolean {
  if (dialect.delimiter === space || dialect.delimiter === '\t') return false
  let delimiters = 0
  for (const line of sample.split(/\r\n|\n|\r/, 500)) {
    // What stands between quotes is one mark; every second piece is inside.
    const outside =
      dialect.quote === ''
        ? line
        : line
            .split(dialect.quote)
            .filter((_part, index) => index % 2 === 0)
            .join('\0')
    for (let at = outside.indexOf(dialect.delimiter); at >= 0; at = outside.indexOf(dialect.delimiter, at + 1)) {
      if (outside[at + 1] === ' ') delimiters += 1
      else if (at + 1 < outside.length) return false
    }
  }
  return delimiters >= 2
}
