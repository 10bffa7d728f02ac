/** A workbook being written to a stream, the same bytes for the same content. */

import type { Writable } from 'node:stream'

export type Book = InstanceType<typeof import('exceljs').stream.xlsx.WorkbookWriter>

/** What of the writer's inside is needed to set the time of its zip entries. */
interface Inside {
  zip: { append: (source: unknown, entry: object) => unknown }
}

/** Opens a workbook on a stream. `created` is the only clock it knows. */
export async function openBook(stream: Writable, created: Date): Promise<Book> {
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
  return book
}
