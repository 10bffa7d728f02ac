/** A table as CSV: by default with a byte order mark and CRLF, which Excel in any language opens right by a double click. */

import iconv from 'iconv-lite'
import { fault } from '../errors.ts'
import type { Words } from '../words.ts'
import { guard } from './guard.ts'
import type { WriteTable } from './table.ts'

export interface CsvOptions {
  /** Default `utf-8` with a byte order mark. */
  readonly encoding?: string | undefined
  /** Default a comma. */
  readonly delimiter?: string | undefined
  /** Whether UTF-8 begins with a byte order mark; by default it does. */
  readonly mark?: boolean | undefined
  /** Default `\r\n`. */
  readonly lineEnd?: string | undefined
  /** Take the risk of live formulas; the default guards. */
  readonly guard?: boolean
  /** Makes the text of whole rows fit for where it is shown; by default it stays as it is. */
  readonly shown?: ((rows: string) => string) | undefined
}

const batchSize = 1_000

/** The bytes of the table, chunk by chunk. Throws OUTPUT_ENCODING for an encoding that is unknown or lacks a character. */
export async function* csvBytes(table: WriteTable, options: CsvOptions = {}): AsyncGenerator<Buffer> {
  const encode = encoder(options.encoding ?? 'utf-8')
  const safe = (options.guard ?? true) ? guard : (text: string) => text
  const shown = options.shown ?? ((rows: string) => rows)
  const { delimiter, lineEnd = '\r\n', mark = true } = options
  if (mark) yield encode.mark
  let batch: (string | null)[][] = [table.columns.map((column) => safe(column.header))]
  for await (const row of table.rows) {
    batch.push(row.map((cell) => (cell === null ? null : safe(cell))))
    if (batch.length >= batchSize) {
      yield encode.text(shown(lines(batch, delimiter, lineEnd)))
      batch = []
    }
  }
  if (batch.length > 0) yield encode.text(shown(lines(batch, delimiter, lineEnd)))
}

/** Rows as lines. A hot path: csv-stringify takes eight times as long. */
function lines(batch: readonly (readonly (string | null)[])[], delimiter = ',', lineEnd: string): string {
  const isQuoted = quotedWith(delimiter)
  let text = ''
  for (const row of batch) {
    for (let at = 0; at < row.length; at++) {
      const cell = row[at]
      if (at > 0) text += delimiter
      if (cell === null || cell === undefined || cell === '') continue
      text += isQuoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
    }
    // A row of one empty cell would be a blank line, which readers skip: quote it.
    text += row.length === 1 && (row[0] ?? '') === '' ? `""${lineEnd}` : lineEnd
  }
  return text
}

/** Quoted beside empty texts (no value is nothing at all): what holds the delimiter or a quote, line breaks of any kind, outer spaces, and what might be taken for another delimiter or quote. */
const quotedWith = (delimiter: string) => new RegExp(`^[\\s']|[\\s']$|[\\r\\n\\t;|,"${delimiter.replace(/[\]\\^-]/g, '\\$&')}]`)

/** Whether a file can be written in an encoding of this name. */
export const isWritable = (name: string): boolean => /^utf-?8-?bom$/i.test(name) || iconv.encodingExists(name)

/** How a file in an encoding begins, and its texts as bytes. Throws OUTPUT_ENCODING. */
export function encoder(name: string): { mark: Buffer; text: (text: string) => Buffer } {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (plain === 'utf8' || plain === 'utf8bom') return { mark: Buffer.from('\ufeff', 'utf8'), text: (text) => Buffer.from(text, 'utf8') }
  if (!isWritable(name))
    throw fault('OUTPUT_ENCODING', { encoding: name, problem: { en: 'there is no such encoding', zh: '没有这种编码' } })
  return {
    mark: plain.startsWith('utf16') ? iconv.encode('\ufeff', name) : Buffer.alloc(0),
    text(text) {
      const bytes = iconv.encode(text, name)
      // An export that swaps characters for question marks would lose names: refuse instead.
      if (iconv.decode(bytes, name) !== text) throw fault('OUTPUT_ENCODING', { encoding: name, problem: lacking(text, name) })
      return bytes
    },
  }
}

function lacking(text: string, name: string): Words {
  const characters = [...new Set(text)]
    .filter((character) => iconv.decode(iconv.encode(character, name), name) !== character)
    .slice(0, 5)
    .join(' ')
  return { en: `it has no ${characters}`, zh: `该编码没有 ${characters}` }
}
