/** A workbook being written to a stream, the same bytes for the same content; with what the writer's library lacks: links inside, and room to breathe. */

import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { maskedSubject } from '../schema/masked-mark.ts'

export type Book = InstanceType<typeof import('exceljs').stream.xlsx.WorkbookWriter>
export type BookSheet = ReturnType<Book['addWorksheet']>

/** What of the writer's inside is needed. The library's version is pinned, and its last. */
interface Inside {
  zip: { append: (source: unknown, entry: object) => unknown }
  commentRefs: { commentName: string }[]
  styles: { addStyleModel(style: { numFmt: string }): number }
  _worksheets: (BookSheet | undefined)[]
}

interface SheetInside {
  readonly id: number
  readonly stream: { readonly buffers: readonly unknown[]; readonly pipes: readonly (Writable & { writableLength: number })[] }
  hasComments: boolean
  _sheetRelsWriter: { _hyperlinks: object[]; addRelationship(relation: { Type: string; Target: string }): string }
  _sheetCommentsWriter: { readonly vmlRelId?: string; commit(): void }
  _writeLegacyData(): void
  _writeConditionalFormatting(): void
  _write(text: string): void
}

const inside = (sheet: BookSheet) => sheet as unknown as SheetInside

/** Opens a workbook on a stream. `created` is the only clock it knows. @param isMasked its values are: it says so among its properties */
export async function openBook(stream: Writable, created: Date, isMasked = false): Promise<Book> {
  const { default: exceljs } = await import('exceljs')
  const Writer = exceljs.stream.xlsx.WorkbookWriter as unknown as new (options: object) => Book & { addThemes(): Promise<void> }
  // The zip entries carry a time of their own, which would make the same export differ from run to run. The theme is the first entry, and
  // is written by the constructor: that is the moment to take hold of the zip.
  class StampedWriter extends Writer {
    override addThemes(): Promise<void> {
      const { zip } = this as unknown as Inside
      const append = zip.append.bind(zip)
      zip.append = (source, entry) => append(source, { ...entry, date: created })
      return super.addThemes()
    }
  }
  const book = new StampedWriter({ stream, useStyles: true, useSharedStrings: false })
  book.created = created
  book.modified = created
  if (isMasked) book.subject = maskedSubject
  return book
}

/** Portions of 64 KiB that may wait to be packed. */
const portionsWaiting = 64

/** Waits until what was written has been packed: rows are made quicker than a disk takes them. */
export async function packed(sheet: BookSheet): Promise<void> {
  const { stream } = inside(sheet)
  do {
    await setImmediate()
    for (const pipe of stream.pipes) if (pipe.writableLength > 1 << 20) await once(pipe, 'drain')
  } while (stream.buffers.length > portionsWaiting)
}

/** Excel's limit of a worksheet. */
export const mostLinks = 65_530

/** A link from a cell to a cell of this workbook: `'客户'!D5`. Tells whether there was room for it. */
export function addLink(sheet: BookSheet, address: string, target: string): boolean {
  const links = inside(sheet)._sheetRelsWriter._hyperlinks
  if (links.length >= mostLinks) return false
  links.push({ address, target })
  return true
}

/** Says that digits in this range are meant as text: else Excel marks each such cell as a mistake. Before the sheet's commit. */
export function digitsAreText(sheet: BookSheet, range: string): void {
  const own = inside(sheet)
  const write = own._writeLegacyData.bind(sheet)
  own._writeLegacyData = () => {
    own._write(`<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`)
    write()
  }
}

/**
 * Bars and scales of colours, as XML. Before the sheet's commit. The library's own have an extension without a name in them, which makes Excel
 * call the workbook damaged.
 */
export function addFormats(sheet: BookSheet, xml: readonly string[]): void {
  const own = inside(sheet)
  own._writeConditionalFormatting = () => own._write(xml.join(''))
}

/** Adds the two parts that hold a worksheet's notes. Before the sheet's commit. */
export function addNoteParts(book: Book, sheet: BookSheet, parts: { readonly comments: string; readonly drawing: string }): void {
  const { zip, commentRefs } = book as unknown as Inside
  const own = inside(sheet)
  const relation = (type: string, target: string) =>
    own._sheetRelsWriter.addRelationship({
      Type: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`,
      Target: target,
    })
  relation('comments', `../comments${own.id}.xml`)
  const vmlRelId = relation('vmlDrawing', `../drawings/vmlDrawing${own.id}.vml`)
  own.hasComments = true
  own._sheetCommentsWriter = { vmlRelId, commit() {} }
  commentRefs.push({ commentName: `comments${own.id}` })
  zip.append(parts.comments, { name: `xl/comments${own.id}.xml` })
  zip.append(parts.drawing, { name: `xl/drawings/vmlDrawing${own.id}.vml` })
}

/** The number of a style that shows cells in this format: `@`, `yyyy-mm-dd`. */
export const styleOf = (book: Book, numFmt: string): number => (book as unknown as Inside).styles.addStyleModel({ numFmt })

/** Adds rows made as XML. After the sheet's first row, which the library writes. */
export function addRows(sheet: BookSheet, xml: string): void {
  inside(sheet)._write(xml)
}

/** Puts the tabs in this order; a workbook opens at the first. */
export function orderTabs(book: Book, sheets: readonly BookSheet[]): void {
  const own = book as unknown as Inside
  own._worksheets = [...sheets]
}
