/**
 * Sheets copied cell by cell to where they stand: as text in the same encoding and with the same delimiter, or as a fresh workbook of values.
 * No guard is put before a cell: it stood there before.
 */

import type { Writable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { fault } from '../errors.ts'
import { openBook, packed } from './book.ts'
import { encoder } from './csv.ts'
import { cellTooLong, workbookLimits } from './xlsx.ts'
import { distinctNames, legalText } from './xlsx-text.ts'

export interface CopyRow {
  /** 1 is the first; rows that are missing in between are blank. */
  readonly row: number
  readonly cells: readonly string[]
  /** The text of a row that could not be read, to be copied as it is. */
  readonly raw?: string
}

export interface SheetCopy {
  readonly name: string
  /** Columns that hold plain numbers. */
  readonly numbers: ReadonlySet<number>
  readonly rows: AsyncIterable<readonly CopyRow[]>
}

/** The copy as text. Throws OUTPUT_ENCODING where the encoding lacks a character. */
export async function* copyAsCsv({ rows }: SheetCopy, encoding: string, delimiter: string): AsyncGenerator<Buffer> {
  const encode = encoder(encoding)
  yield encode.mark
  let next = 1
  for await (const batch of rows) {
    let text = ''
    for (const { row, cells, raw } of batch) {
      text += '\r\n'.repeat(Math.max(0, row - next))
      text += raw === undefined ? lineOf(cells, delimiter) : `${raw.replace(/[\r\n]+$/, '')}\r\n`
      next = row + 1
    }
    yield encode.text(text)
  }
}

/** Quoted beside what holds the delimiter or a quote: what a reader might trim, or take for another delimiter. */
const quotedToo = /^[\s']|[\s']$|[\r\n\t;|,]/

// A row of one empty cell would be a blank line, which readers skip: quote it.
const lineOf = (cells: readonly string[], delimiter: string) =>
  stringify([[...cells]], { record_delimiter: '\r\n', delimiter, quoted_match: quotedToo, quoted_empty: cells.length <= 1 })

/** The copies as a workbook, one worksheet each. Throws OUTPUT_FAILED for what a worksheet cannot hold. */
export async function copyAsBook(stream: Writable, sheets: readonly SheetCopy[], created: Date, path: string): Promise<void> {
  const book = await openBook(stream, created)
  const names = distinctNames(
    sheets.map(({ name }) => name),
    [],
  )
  for (const [at, { numbers, rows }] of sheets.entries()) {
    const sheet = book.addWorksheet(names[at]!)
    for await (const batch of rows) {
      for (const { row, cells, raw } of batch) {
        if (row > workbookLimits.rows)
          throw fault('OUTPUT_FAILED', {
            path,
            problem: {
              en: `row ${row}, a worksheet holds ${workbookLimits.rows}`,
              zh: `第 ${row} 行超出工作表的 ${workbookLimits.rows} 行上限`,
            },
          })
        const made = sheet.getRow(row)
        for (const [index, text] of (cells.length === 0 && raw !== undefined ? [raw] : cells).entries()) {
          if (text === '') continue
          const cell = made.getCell(index + 1)
          cell.value = cellValue(text, numbers.has(index), path)
          if (typeof cell.value === 'string') cell.numFmt = '@'
        }
        made.commit()
      }
      await packed(sheet)
    }
    sheet.commit()
  }
  await book.commit()
}

function cellValue(text: string, isNumber: boolean, path: string): string | number {
  const most = workbookLimits.characters
  if (text.length > most) throw fault('OUTPUT_FAILED', { path, problem: cellTooLong(text.length) })
  return isNumber && /^-?\d{1,15}(\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : legalText(text)
}
