/** Rows that are no records, marked as a sheet is read: judged one by one, and a second table from its header to the sheet's own. */

import { isData } from '../header-row.ts'
import { headerWord } from '../header-words.ts'
import type { RawRow, ReadNotice, SetAside, Sheet } from '../sheet.ts'
import { type Filled, filledOf, type Judged, judgeOf, type Known, longestHeader } from './no-record.ts'
import { beginnings, mayBegin, withinHints } from './words.ts'

/** Makes the function that takes a sheet's rows in order and gives them back, those that are no records marked. */
export function marker(judged: Judged, known: Known): (rows: readonly RawRow[]) => readonly RawRow[] {
  const { firstDataRow, headerRow, columns } = judged.layout
  const judge = judgeOf(judged, known)
  const mayBeAside = quickly(judged, known)
  // The sheet's own headers in another order lay out a table of their own.
  const own = new Set(columns.map(({ header }) => headerWord(header.replace(/#\d+$/, ''))))
  const isHeaderWord = (word: string) => word !== '' && (known.header(word) || own.has(word))
  const ofData = dataColumns(judged)
  let before = 0
  let records = 0
  let above: RawRow['cells'] | null = null
  let isSecond = false

  const asideOf = (row: RawRow, next: RawRow | undefined): SetAside | null => {
    // A row of nothing but delimiters is a gap as a blank line is.
    if (row.cells.every((cell) => cell.trim() === '')) return null
    const isGap = records > 0 && row.row > before + 1
    before = row.row
    if (row.row < firstDataRow || row.broken !== undefined) return null
    if (records > 0 && !isGap && !isSecond && !mayBeAside(row.cells)) {
      above = row.cells
      return null
    }
    const filled = filledOf(row)
    const alone = judge(row, filled, above)
    if (alone === 'header' && filled.length > 1) isSecond = false
    else if (headerRow > 0 && isOtherHeader(filled, isGap)) {
      // The header in other words, such as in English, stands below the header.
      if (records === 0) return 'header'
      isSecond = true
    }
    // The title of a second table stands between the gap and its header.
    else if (isGap && filled.length === 1 && next !== undefined && next.row === row.row + 1 && isOtherHeader(filledOf(next), true))
      isSecond = true
    if (isSecond) return 'second-table'
    if (alone === null) {
      records += 1
      above = row.cells
    }
    return alone
  }

  /**
   * Headers of some kind, each another, and no data: in every cell; behind a gap, or where a word stands in a column of numbers, in half of
   * them.
   */
  function isOtherHeader(filled: Filled, isGap: boolean): boolean {
    const [first, second] = filled
    if (first === undefined || second === undefined || (!isHeaderLike(first.text) && !isHeaderLike(second.text))) return false
    const isWide = filled.length >= 3 && filled.length >= columns.length * 0.6
    // Directly below the records a narrower table stands at their left.
    if (!isGap && !isWide && (records === 0 || filled.some(({ index }, at) => index !== at))) return false
    if (filled.some(({ text }) => text.length > longestHeader || isData(text))) return false
    if (new Set(filled.map(({ text }) => text)).size < filled.length) return false
    const words = filled.filter(({ text }) => isHeaderWord(headerWord(text))).length
    if (words === filled.length) return true
    return words >= 2 && words >= filled.length / 2 && (isGap || (records > 0 && filled.some(({ index }) => ofData.has(index))))
  }

  const isHeaderLike = (text: string) => text.length <= longestHeader && !/^\d/.test(text) && isHeaderWord(headerWord(text))

  return (rows) => {
    let isMarked = false
    const marked = rows.map((row, at) => {
      const aside = asideOf(row, rows[at + 1])
      if (aside === null) return row
      isMarked = true
      return { ...row, aside }
    })
    return isMarked ? marked : rows
  }
}

/** Columns that hold numbers, dates or addresses in nearly all of the first rows. */
function dataColumns({ layout, sample }: Judged): ReadonlySet<number> {
  const rows = sample.filter(({ row }) => row >= layout.firstDataRow).slice(0, 100)
  const isOfData = (index: number) => {
    const filled = rows.flatMap(({ cells }) => (cells[index]?.trim() ? [cells[index]] : []))
    return filled.length >= 2 && filled.filter(isData).length >= filled.length * 0.7
  }
  return new Set(layout.columns.map(({ index }) => index).filter(isOfData))
}

/** The sheet with its rows that are no records marked, and told: those among its first rows at once, all of them once all were read. */
export function withAside(sheet: Sheet, judged: Judged, known: Known): Sheet {
  let all: readonly RawRow[] = marker(judged, known)(judged.sample).filter(({ aside }) => aside !== undefined)
  const { detection } = sheet
  return {
    ...sheet,
    detection: { ...detection, notices: [...detection.notices, ...noticeOf(all)] },
    async *rows() {
      const mark = marker(judged, known)
      const found: RawRow[] = []
      for await (const batch of sheet.rows()) {
        const marked = mark(batch)
        if (marked !== batch) for (const row of marked) if (row.aside !== undefined) found.push({ ...row, cells: [] })
        yield marked
      }
      all = found
    },
    notices: () => [...sheet.notices(), ...noticeOf(all)],
  }
}

/** Rows named in the notice, of each reason. */
const named = 5

function noticeOf(aside: readonly RawRow[]): ReadNotice[] {
  if (aside.length === 0) return []
  const reasons = [...new Set(aside.map((row) => row.aside!))].map((why) => {
    const rows = aside.filter((row) => row.aside === why).map(({ row }) => row)
    return { why, count: rows.length, rows: rows.slice(0, named).join(', ') + (rows.length > named ? ', …' : '') }
  })
  return [{ kind: 'set-aside', count: aside.length, reasons }]
}

/**
 * Makes the function that passes nearly all records at a glance: two cells or more are filled, and neither of the first two is a header or begins
 * as a hint, an example or a sum does. A hot path: runs once for every row.
 */
function quickly({ layout, sample }: Judged, known: Known): (cells: readonly string[]) => boolean {
  const above = sample.filter(({ row }) => row < layout.firstDataRow).flatMap(({ cells }) => cells.map(plainWord))
  const own = new Set([...layout.columns.map(({ header }) => plainWord(header.replace(/#\d+$/, ''))), ...above])
  own.delete('')
  const startsWithDigit = [...own].some((word) => word < ':')
  const mayBe = (text: string) => {
    const first = text.charCodeAt(0)
    if (first < 0x3a && first > 0x29 && first !== 0x2a && !startsWithDigit)
      return text.length < 40 && /[位字页頁计計、]|rows|records/.test(text)
    const hasCase = first < 0x530
    if (hasCase || beginnings.has(text[0]!) || withinHints.some((part) => text.includes(part))) if (mayBegin.test(text)) return true
    if (text.length > longestHeader) return false
    const word = hasCase || marks.test(text) ? plainWord(text) : text
    return own.has(word) || known.header(word)
  }
  return (cells) => {
    let seen = 0
    for (const cell of cells) {
      const text = cell.trim()
      if (text === '') continue
      if (mayBe(text)) return true
      seen += 1
      if (seen === 2) return false
    }
    // A single cell may head the rows below it.
    return seen === 1 && layout.columns.length > 2
  }
}

/** What a header may have beside its word. */
const marks = /[（(【[*＊\s_.:：-]/

/** A header without its hint, its marks and its case: quicker than `headerWord`, and the same for nearly all. */
function plainWord(text: string): string {
  const bracket = /[（(【[]/.exec(text)
  return (bracket === null ? text : text.slice(0, bracket.index)).toLowerCase().replace(/[\s*＊_.:：-]+/g, '')
}
