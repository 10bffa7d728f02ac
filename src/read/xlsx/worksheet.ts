/**
 * A worksheet's events, made into rows of texts. Runs once for every cell of a workbook, hence the numbered states instead of names.
 * Everything a cell can hold is decided here: shared and inline text, numbers by their format, booleans, errors, formulas' stored results.
 */

import { fault } from '../../errors.ts'
import { columnName } from '../../schema/column-name.ts'
import type { Breakage, RawRow, ReadNotice } from '../sheet.ts'
import { withoutEscapes } from './escapes.ts'
import type { XlsxLimits } from './limits.ts'
import type { MailLinks } from './links.ts'
import { general, type NumberFormat } from './number-format.ts'
import { addressOf, isRounded, numberText } from './number-text.ts'
import { Gathered, type SharedStrings } from './shared-strings.ts'
import type { XmlHandler, XmlTag, XmlText } from './xml.ts'
import { damaged } from './zip.ts'

/** What a worksheet's cells refer to. */
export interface SheetContext {
  /** What the user calls the file. */
  readonly name: string
  /** The worksheet's part. */
  readonly part: string
  readonly limits: XlsxLimits
  readonly formats: readonly NumberFormat[]
  readonly strings: SharedStrings
  readonly date1904: boolean
  readonly mailLinks: MailLinks | null
}

// where in the document we are
const OUTSIDE = 0
const WORKSHEET = 1
const SHEET_DATA = 2
const ROW = 3
const CELL = 4
const VALUE = 5
const FORMULA = 6
const INLINE = 7
const INLINE_RUN = 8
const INLINE_TEXT = 9
const COLS = 10
const MERGES = 11

/** Formatted dates come again and again; this many texts are remembered for each sheet. */
const rememberedDates = 20_000
/** Stretches of hidden columns that are named in the notice. */
const mostHidden = 100

export class Worksheet implements XmlHandler {
  wantsText = false
  /** Rows read and not yet taken. */
  rows: RawRow[] = []

  private readonly context: SheetContext
  private readonly gathered: Gathered
  private readonly dates = new Map<NumberFormat, Map<string, string>>()

  private state = OUTSIDE
  private skipping = 0
  private inRun = false

  private row = 0
  private hidden = false
  private cells: string[] = []
  private filled = false
  private broken: { reason: Breakage; column: number; detail?: string } | null = null

  private column = -1
  private type: string | undefined
  private style = 0
  private index = -1
  private hasValue = false
  private hasFormula = false

  private cellCount = 0
  private hiddenRows = 0
  private readonly hiddenColumns: (readonly [number, number])[] = []
  private width = 0
  private formulas = 0
  private readonly unsaved = new Tally()
  private readonly rounded = new Tally()
  private merges = 0
  private mailCells = 0

  constructor(context: SheetContext) {
    this.context = context
    this.gathered = new Gathered(context.limits.cellChars)
  }

  open(name: string, tag: XmlTag): void {
    if (this.skipping > 0) {
      this.skipping += 1
      return
    }
    switch (this.state) {
      case ROW:
        if (name === 'c') this.startCell(tag)
        else this.skipping = 1
        return
      case CELL:
        if (name === 'v') {
          this.state = VALUE
          this.wantsText = true
          this.hasValue = true
        } else if (name === 'f') {
          this.state = FORMULA
          this.hasFormula = true
        } else if (name === 'is') {
          this.state = INLINE
          this.hasValue = true
        } else this.skipping = 1
        return
      case SHEET_DATA:
        if (name === 'row') this.startRow(tag)
        else this.skipping = 1
        return
      case INLINE:
      case INLINE_RUN:
        if (name === 't') {
          this.inRun = this.state === INLINE_RUN
          this.state = INLINE_TEXT
          this.wantsText = true
        } else if (name === 'r' && this.state === INLINE) this.state = INLINE_RUN
        else this.skipping = 1
        return
      case WORKSHEET:
        if (name === 'sheetData') this.state = SHEET_DATA
        else if (name === 'cols') this.state = COLS
        else if (name === 'mergeCells') this.state = MERGES
        else this.skipping = 1
        return
      case COLS:
        if (name === 'col' && isTrue(tag.word('hidden'))) this.hideColumns(tag.whole('min'), tag.whole('max'))
        this.skipping = 1
        return
      case MERGES:
        if (name === 'mergeCell') this.merges += 1
        this.skipping = 1
        return
      case OUTSIDE:
        if (name === 'worksheet') this.state = WORKSHEET
        else this.skipping = 1
        return
      default:
        this.skipping = 1
    }
  }

  close(): void {
    if (this.skipping > 0) {
      this.skipping -= 1
      return
    }
    switch (this.state) {
      case VALUE:
        this.wantsText = false
        this.state = CELL
        return
      case CELL:
        this.endCell()
        this.state = ROW
        return
      case ROW:
        this.endRow()
        this.state = SHEET_DATA
        return
      case INLINE_TEXT:
        this.wantsText = false
        this.state = this.inRun ? INLINE_RUN : INLINE
        return
      case INLINE_RUN:
        this.state = INLINE
        return
      case FORMULA:
      case INLINE:
        this.state = CELL
        return
      case WORKSHEET:
        this.state = OUTSIDE
        return
      default:
        this.state = WORKSHEET
    }
  }

  text(piece: XmlText): void {
    if (this.type === 's' && this.index === -1 && this.gathered.text === '') {
      this.index = piece.whole()
      if (this.index !== -1) return
    }
    if (this.index !== -1) {
      // the number came in two pieces
      this.gathered.text = String(this.index)
      this.index = -1
    }
    this.gathered.add(piece)
  }

  /** What came to light; complete when the document has ended. */
  notices(): ReadNotice[] {
    const notices: ReadNotice[] = []
    const tell = (kind: ReadNotice['kind'], count: number, detail?: string) => {
      if (count > 0) notices.push({ kind, count, ...(detail === undefined ? {} : { detail }) })
    }
    tell('hidden-rows', this.hiddenRows)
    // Hiding everything to the right of the data is common and says nothing.
    const hidden = this.hiddenColumns
      .filter(([first]) => first < this.width)
      .map(([first, last]) => [first, Math.min(last, this.width - 1)] as const)
    const names = hidden.map(([first, last]) => (last > first ? `${columnName(first)}:${columnName(last)}` : columnName(first)))
    tell(
      'hidden-columns',
      hidden.reduce((sum, [first, last]) => sum + last - first + 1, 0),
      names.join(', '),
    )
    tell('formulas-read-as-values', this.formulas)
    tell('formula-without-value', this.unsaved.count, this.unsaved.where)
    tell('merged-cells', this.merges)
    tell('excel-rounded', this.rounded.count, this.rounded.where)
    tell('mail-links', this.mailCells)
    return notices
  }

  private startRow(tag: XmlTag): void {
    const stated = tag.whole('r')
    const { limits, name, part } = this.context
    // A row that does not say where it is follows the one before.
    if (stated > 0 && stated <= this.row) throw damaged(name, part, `row ${stated} comes after row ${this.row}`)
    this.row = stated > 0 ? stated : this.row + 1
    if (this.row > limits.rows) throw fault('WORKBOOK_TOO_LARGE', { path: name, limit: `rows > ${limits.rows}` })
    this.hidden = isTrue(tag.word('hidden'))
    this.cells = []
    this.filled = false
    this.broken = null
    this.column = -1
    this.state = ROW
  }

  private endRow(): void {
    if (!this.filled && this.broken === null) return
    if (this.hidden) this.hiddenRows += 1
    const { row, cells, broken } = this
    if (cells.length > this.width) this.width = cells.length
    if (broken === null) this.rows.push({ row, line: row, cells })
    else {
      const raw = cells.join('\t').slice(0, 4_000)
      const detail = broken.detail === undefined ? {} : { detail: broken.detail }
      this.rows.push({ row, line: row, cells, broken: { reason: broken.reason, raw, column: broken.column, ...detail } })
    }
  }

  private startCell(tag: XmlTag): void {
    const stated = tag.column('r')
    const { limits, name } = this.context
    this.column = stated === -1 ? this.column + 1 : stated
    if (this.column >= limits.columns) throw fault('WORKBOOK_TOO_LARGE', { path: name, limit: `columns > ${limits.columns}` })
    this.type = tag.word('t')
    this.style = tag.whole('s')
    this.index = -1
    this.hasValue = false
    this.hasFormula = false
    this.gathered.clear()
    this.state = CELL
  }

  private endCell(): void {
    if (this.hasFormula) {
      this.formulas += 1
      if (!this.hasValue) this.unsaved.add(this.column, this.row)
    }
    const text = this.mailOr(this.hasValue ? this.cellText() : '')
    if (text === '') return
    const { cells, column, context } = this
    if (cells.length > column) cells[column] = text
    else {
      this.cellCount += column + 1 - cells.length
      if (this.cellCount > context.limits.cells) {
        throw fault('WORKBOOK_TOO_LARGE', { path: context.name, limit: `cells > ${context.limits.cells}` })
      }
      while (cells.length < column) cells.push('')
      cells.push(text)
    }
    this.filled = true
  }

  private cellText(): string {
    if (this.gathered.problem !== null) this.breakRow(this.gathered.problem)
    const { text } = this.gathered
    switch (this.type) {
      case undefined:
      case 'n':
        return this.number(text)
      case 's':
        return this.shared(this.index === -1 ? Number(text.trim() || -1) : this.index)
      case 'b':
        return text.trim() === '1' || text.trim() === 'true' ? 'TRUE' : text.trim() === '' ? '' : 'FALSE'
      case 'd':
        return isoDate(text)
      case 'e':
        return text
      default:
        return withoutEscapes(text)
    }
  }

  private number(raw: string): string {
    const { formats, date1904 } = this.context
    if (raw.length > 14 && isRounded(raw)) this.rounded.add(this.column, this.row)
    // A cell without a style has the first one.
    const format = formats[this.style === -1 ? 0 : this.style] ?? general
    if (format.plain) return numberText(raw, format, date1904)
    let known = this.dates.get(format)
    if (known === undefined) {
      known = new Map()
      this.dates.set(format, known)
    }
    let text = known.get(raw)
    if (text === undefined) {
      text = numberText(raw, format, date1904)
      if (known.size < rememberedDates) known.set(raw, text)
    }
    return text
  }

  private shared(index: number): string {
    const { texts, broken } = this.context.strings
    const text = texts[index]
    if (text === undefined) {
      this.breakRow('missing-text', String(index))
      return ''
    }
    if (broken.size > 0) {
      const problem = broken.get(index)
      if (problem !== undefined) this.breakRow(problem)
    }
    return text
  }

  private breakRow(reason: Breakage, detail?: string): void {
    this.broken ??= { reason, column: this.column + 1, ...(detail === undefined ? {} : { detail }) }
  }

  private mailOr(text: string): string {
    const links = this.context.mailLinks
    if (links === null) return text
    const address = links.addressFor(this.row, this.column, text)
    if (address === null) return text
    this.mailCells += 1
    return address
  }

  private hideColumns(min: number, max: number): void {
    if (min >= 1 && this.hiddenColumns.length < mostHidden) this.hiddenColumns.push([min - 1, Math.max(min, max) - 1])
  }
}

/** How many cells, and where the first one is. */
class Tally {
  count = 0
  where = ''

  add(column: number, row: number): void {
    if (this.count === 0) this.where = addressOf(column, row)
    this.count += 1
  }
}

const isTrue = (text: string | undefined) => text === '1' || text === 'true'

/** `2024-03-05T00:00:00` as a date, with its time when it has one. */
function isoDate(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?)?Z?$/.exec(text.trim())
  if (match === null) return text
  const time = match[2] === undefined ? '' : `${match[2]}${match[3] ?? ':00'}`
  return time === '' || time === '00:00:00' ? match[1]! : `${match[1]} ${time}`
}
