/**
 * A worksheet's events, made into rows of texts. Runs once for every cell of a workbook, hence the numbered states instead of names.
 * A formula is its stored result; links, merged ranges and hidden parts are only noted.
 */

import { fault } from '../../errors.ts'
import type { Breakage, ColumnForm, RawRow, ReadNotice } from '../sheet.ts'
import { CellTexts } from './cell-texts.ts'
import { ColumnForms } from './column-forms.ts'
import type { XlsxLimits } from './limits.ts'
import type { MailLinks } from './links.ts'
import type { NumberFormat } from './number-format.ts'
import { isRounded } from './number-text.ts'
import { Gathered, type SharedStrings } from './shared-strings.ts'
import { SheetNotices } from './sheet-notices.ts'
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

export class Worksheet implements XmlHandler {
  wantsText = false
  /** Rows read and not yet taken. */
  rows: RawRow[] = []

  private readonly context: SheetContext
  private readonly gathered: Gathered
  private readonly texts: CellTexts
  private readonly told = new SheetNotices()
  private readonly forms: ColumnForms

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
  private isInline = false
  /** An inline text that stands before a value. */
  private inline = ''
  private hasFormula = false

  private cellCount = 0
  private width = 0

  constructor(context: SheetContext) {
    this.context = context
    this.gathered = new Gathered(context.limits.cellChars)
    this.forms = new ColumnForms(context.formats)
    this.texts = new CellTexts(context.formats, context.strings, context.date1904)
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
        if (name === 'v' && !(this.isInline && this.hasValue)) {
          this.inline = this.gathered.text
          this.gathered.clear()
          this.state = VALUE
          this.wantsText = true
          this.hasValue = true
        } else if (name === 'f') {
          this.state = FORMULA
          this.hasFormula = true
        } else if (name === 'is' && (this.isInline || !this.hasValue)) {
          // A cell that has its text twice says which one counts by its type.
          this.gathered.clear()
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
        if (name === 'col' && isTrue(tag.word('hidden'))) this.told.hideColumns(tag.whole('min') - 1, tag.whole('max') - 1)
        this.skipping = 1
        return
      case MERGES:
        if (name === 'mergeCell') this.told.merges += 1
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

  /** Whether the sheet holds formulas that were never calculated, and nothing in their rows or below. */
  get isUncalculated(): boolean {
    return this.told.unsaved.count > 0 && !this.told.valuesBesideUnsaved
  }

  /** What came to light; complete when the document has ended. */
  notices(): ReadNotice[] {
    return this.told.list(this.width)
  }

  /** How the cells read so far are held, by column. */
  columnForms(): Record<number, ColumnForm> {
    return this.forms.list()
  }

  private startRow(tag: XmlTag): void {
    const stated = tag.whole('r')
    const { limits, name, part } = this.context
    // A row that does not say where it is follows the one before.
    if (stated > 0 && stated <= this.row)
      throw damaged(name, part, { en: `row ${stated} comes after row ${this.row}`, zh: `第 ${stated} 行出现在第 ${this.row} 行之后` })
    this.row = stated > 0 ? stated : this.row + 1
    if (this.row > limits.rows)
      throw fault('WORKBOOK_TOO_LARGE', { path: name, limit: { en: `more than ${limits.rows} rows`, zh: `超过 ${limits.rows} 行` } })
    this.hidden = isTrue(tag.word('hidden'))
    this.cells = []
    this.filled = false
    this.broken = null
    this.column = -1
    this.state = ROW
  }

  private endRow(): void {
    if (!this.filled && this.broken === null) return
    if (this.hidden) this.told.hiddenRows += 1
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
    if (this.column >= limits.columns)
      throw fault('WORKBOOK_TOO_LARGE', {
        path: name,
        limit: { en: `more than ${limits.columns} columns`, zh: `超过 ${limits.columns} 列` },
      })
    this.type = tag.word('t')
    this.isInline = this.type === 'inlineStr'
    this.inline = ''
    this.style = tag.whole('s')
    this.index = -1
    this.hasValue = false
    this.hasFormula = false
    this.gathered.clear()
    this.state = CELL
  }

  private endCell(): void {
    const isEmpty = this.index === -1 && this.gathered.text === '' && this.inline === ''
    if (this.hasFormula) {
      // A formula of texts (`str`) may have an empty one for its result, any other has a value once it was calculated.
      if (!this.hasValue || (isEmpty && this.type !== 'str')) {
        this.told.unsaved.add(this.column, this.row)
        if (this.filled) this.told.valuesBesideUnsaved = true
      } else this.told.formulas += 1
    }
    const text = this.mailOr(isEmpty ? '' : this.cellText())
    if (text === '') return
    this.forms.add(this.column, this.type, this.style)
    if (this.told.unsaved.count > 0) this.told.valuesBesideUnsaved = true
    const { cells, column, context } = this
    if (cells.length > column) cells[column] = text
    else {
      this.cellCount += column + 1 - cells.length
      if (this.cellCount > context.limits.cells) {
        throw fault('WORKBOOK_TOO_LARGE', {
          path: context.name,
          limit: { en: `more than ${context.limits.cells} cells`, zh: `超过 ${context.limits.cells} 个单元格` },
        })
      }
      while (cells.length < column) cells.push('')
      cells.push(text)
    }
    this.filled = true
  }

  private cellText(): string {
    const { gathered, texts, type } = this
    texts.begin(gathered.problem)
    let text: string
    if (this.index === -1 && gathered.text === '') return this.inline
    if (type === undefined || type === 'n') {
      text = texts.number(gathered.text, this.style)
      if (gathered.text.length > 14 && isRounded(gathered.text)) this.told.rounded.add(this.column, this.row)
    } else if (type === 's')
      text = this.index === -1 && gathered.text.trim() === '' ? '' : texts.shared(this.index === -1 ? Number(gathered.text) : this.index)
    else text = texts.other(type, gathered.text)
    if (texts.problem !== null) this.breakRow(texts.problem, texts.detail)
    return text
  }

  private breakRow(reason: Breakage, detail: string): void {
    this.broken ??= { reason, column: this.column + 1, ...(detail === '' ? {} : { detail }) }
  }

  private mailOr(text: string): string {
    const links = this.context.mailLinks
    if (links === null) return text
    const address = links.addressFor(this.row, this.column, text)
    if (address === null) return text
    this.told.mailCells.add(this.column, this.row)
    return address
  }
}

const isTrue = (text: string | undefined) => text === '1' || text === 'true'
