/** Figures as a workbook: worksheets of texts and tables, shares with a bar in their cell, rates on a scale of colours. */

import type { Writable } from 'node:stream'
import type { Style } from 'exceljs'
import stringWidth from 'string-width'
import { columnName } from '../schema/column-name.ts'
import { headerStyle, plainStyle, quietStyle, titleFont } from './annotated-style.ts'
import { addFormats, type Book, openBook } from './book.ts'
import { distinctNames, legalText } from './xlsx-text.ts'

export type Figure = string | number | null

export interface FigureColumn {
  readonly header: string
  /** `share` is 0 to 1, `score` 0 to 100. */
  readonly kind: 'text' | 'count' | 'score' | 'share' | 'points'
  /** A bar as long as the value is great: of a score or a share. */
  readonly hasBar?: true
  /** From white for 0 to dark for the greatest value of all columns that have a scale: the same shade is the same rate. */
  readonly hasScale?: true
}

export interface FigureTable {
  readonly title: string | null
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly (readonly Figure[])[]
  /** Rows in bold: sums of those below them. */
  readonly isStrong?: (row: readonly Figure[]) => boolean
}

export interface FigureSheet {
  readonly name: string
  /** Above the tables; the first is the sheet's title. */
  readonly lines: readonly string[]
  readonly tables: readonly FigureTable[]
}

/** The property by which a workbook is known to be a report of crm-clean. */
export const reportSubject = 'crm-clean report'

/** Of a column's width what a text may fill: the fonts of programs are not equally wide. */
const fonts = 0.86
/** Characters a column is wide at most; longer texts wrap. */
const widest = 56
const formats = { text: '@', count: '#,##0', score: '0.0', share: '0.0%', points: '+0.00;−0.00;0.00' } as const
const barColour = 'FF7FA6C9'
const scaleColours = ['FFFFFFFF', 'FFE39B73']
const wrapped = { wrapText: true, vertical: 'top' } as const
/** A text beside a number keeps away from it. */
const alignmentOf = ({ kind }: FigureColumn, at: number) =>
  kind === 'text' ? ({ ...wrapped, horizontal: 'left', indent: at > 0 ? 1 : 0 } as const) : ({ ...wrapped, horizontal: 'right' } as const)

/** Writes the workbook; the same bytes for the same figures and time. */
export async function writeReportBook(stream: Writable, sheets: readonly FigureSheet[], created: Date): Promise<void> {
  const book = await openBook(stream, created)
  Object.assign(book, { creator: 'crm-clean', lastModifiedBy: 'crm-clean', subject: reportSubject } satisfies Partial<Book>)
  const names = distinctNames(
    sheets.map(({ name }) => name),
    [],
  )
  for (const [at, sheet] of sheets.entries()) writeSheet(book, names[at]!, sheet)
  await book.commit()
}

function writeSheet(book: Book, name: string, { lines, tables }: FigureSheet): void {
  const [only] = tables
  const isList = tables.length === 1
  const headerRow = lines.length + (lines.length > 0 ? 1 : 0) + (only?.title == null ? 1 : 2)
  const sheet = book.addWorksheet(name, {
    views: [isList ? { state: 'frozen', ySplit: headerRow, xSplit: 0, showGridLines: false } : { showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&R&P / &N' },
  })
  const widths = widthsOf(tables)
  sheet.columns = widths.map((width) => ({ width }))
  let at = 0
  const line = (cells: readonly Figure[], style: (column: number) => Partial<Style>) => {
    const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? legalText(cell) : cell)))
    for (const column of cells.keys()) row.getCell(column + 1).style = style(column)
    at++
    return row
  }
  const width = Math.max(1, ...tables.map(({ columns }) => columns.length))
  for (const [n, text] of lines.entries()) {
    const row = line([text], () =>
      n === 0 ? { font: { ...titleFont, size: 16 } } : { ...quietStyle, font: { ...plainStyle.font }, alignment: wrapped },
    )
    if (width > 1) sheet.mergeCells(at, 1, at, width)
    row.height = n === 0 ? 26 : 15 * Math.max(1, Math.ceil(stringWidth(text) / Math.max(40, sum(widths))))
  }
  if (lines.length > 0) line([], () => plainStyle)
  const drawn: string[] = []
  for (const [n, table] of tables.entries()) {
    if (n > 0) line([], () => plainStyle)
    if (table.title !== null) line([table.title], () => ({ font: titleFont }))
    line(
      table.columns.map(({ header }) => header),
      (column) => ({ ...headerStyle, alignment: alignmentOf(table.columns[column]!, column) }),
    )
    const first = at + 1
    for (const cells of table.rows) {
      const font = { ...plainStyle.font, bold: table.isStrong?.(cells) === true }
      const row = line(cells, (column) => ({
        font,
        numFmt: formats[table.columns[column]!.kind],
        alignment: alignmentOf(table.columns[column]!, column),
      }))
      row.height = heightOf(cells, widths)
    }
    if (table.rows.length > 0) drawn.push(...formatsOf(table, first, at))
    if (isList && table.rows.length > 0)
      sheet.autoFilter = { from: { row: first - 1, column: 1 }, to: { row: at, column: table.columns.length } }
  }
  addFormats(sheet, drawn)
  sheet.commit()
}

/** Bars and scales of a table, as XML. Excel calls a workbook damaged whose bars have no ends (`cfvo`) or no colour. */
function formatsOf({ columns, rows }: FigureTable, first: number, last: number): string[] {
  const numbersIn = (at: number) => rows.map((cells) => cells[at]).filter((cell) => typeof cell === 'number')
  const place = (at: number) => `${columnName(at)}${first}:${columnName(at)}${last}`
  const ends = (greatest: number) => [0, greatest].map((value) => `<cfvo type="num" val="${value}"/>`).join('')
  const bars = columns.flatMap(({ kind, hasBar }, at) => {
    const greatest = kind === 'score' ? 100 : kind === 'share' ? 1 : Math.max(0, ...numbersIn(at))
    if (hasBar !== true || greatest === 0) return []
    const bar = `<dataBar minLength="0" maxLength="100">${ends(greatest)}<color rgb="${barColour}"/></dataBar>`
    return [rule(place(at), 'dataBar', bar)]
  })
  const scaled = [...columns.keys()].filter((at) => columns[at]!.hasScale === true)
  const greatest = Math.max(0, ...scaled.flatMap(numbersIn))
  if (greatest === 0) return bars
  const scale = `<colorScale>${ends(greatest)}${scaleColours.map((colour) => `<color rgb="${colour}"/>`).join('')}</colorScale>`
  return [...bars, rule(scaled.map(place).join(' '), 'colorScale', scale)]
}

const rule = (places: string, type: string, content: string) =>
  `<conditionalFormatting sqref="${places}"><cfRule type="${type}" priority="1">${content}</cfRule></conditionalFormatting>`

const longest = (cell: Figure | undefined) =>
  Math.max(
    0,
    ...String(cell ?? '')
      .split('\n')
      .map((text) => stringWidth(text)),
  )

/** Widths in characters, wide enough for every table of the sheet. */
function widthsOf(tables: readonly FigureTable[]): number[] {
  const count = Math.max(0, ...tables.map(({ columns }) => columns.length))
  return Array.from({ length: count }, (_, at) => {
    const least = tables.some(({ columns }) => columns[at]?.hasBar) ? 16 : 9
    const wanted = tables.map(({ columns, rows }) =>
      Math.max(
        longest(columns[at]?.header) + 3,
        ...rows.map((cells) => (typeof cells[at] === 'number' ? 10 : (longest(cells[at]) + 1) / fonts)),
      ),
    )
    return Math.min(widest, Math.ceil(Math.max(least, ...wanted)) + 2)
  })
}

/** Height of a further line. */
const pointsALine = 16

/** In points: not every program fits rows to their texts. */
function heightOf(cells: readonly Figure[], widths: readonly number[]): number {
  const lines = cells.map((cell, at) =>
    typeof cell === 'string'
      ? sum(cell.split('\n').map((text) => Math.max(1, Math.ceil((stringWidth(text) + 1) / (fonts * widths[at]!)))))
      : 1,
  )
  return pointsALine * Math.max(1, ...lines) - (pointsALine - 15)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
