/** A workbook being written to a stream, the same bytes for the same content. */

import type { Writable } from 'node:stream'

export type Book = InstanceType<typeof import('exceljs').stream.xlsx.WorkbookWriter>

/** Opens a workbook on a stream. `created` is the only clock it knows. */
export async function openBook(stream: Writable, created: Date): Promise<Book> {
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  book.created = created
  book.modified = created
  stampEntries(book, created)
  return book
}

// The zip entries carry a time of their own; without this the same export made twice would differ in its bytes.
function stampEntries(book: object, date: Date): void {
  const { zip } = book as { zip: { append: (source: unknown, entry: object) => unknown } }
  const append = zip.append.bind(zip)
  zip.append = (source, entry) => append(source, { ...entry, date })
}
