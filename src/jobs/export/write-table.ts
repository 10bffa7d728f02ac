/** Writes a table to a file; the file's ending decides the format. */

import { PassThrough } from 'node:stream'
import { fault } from '../../errors.ts'
import { csvBytes } from '../../write/csv.ts'
import { jsonDocument, jsonLines } from '../../write/json.ts'
import { parquetBytes } from '../../write/parquet.ts'
import { numberIn } from '../../write/typed-cell.ts'
import { writeWholeFile } from '../../write/whole-file.ts'
import { writeWorkbook } from '../../write/xlsx.ts'
import type { ExportTable } from './export-records.ts'

export interface WriteTableOptions {
  /** Name of the worksheet, and of the list in JSON. */
  readonly name: string
  readonly encoding?: string | undefined
  /** Between the cells of a CSV file; a comma by default. */
  readonly delimiter?: string | undefined
  /** Whether a CSV file in UTF-8 begins with a byte order mark; by default it does. */
  readonly mark?: boolean | undefined
  /** What ends the lines of a CSV file; `\r\n` by default. */
  readonly lineEnd?: string | undefined
  readonly force?: boolean
  /** Whether its personal values are masked: a workbook says so, and is not imported. */
  readonly isMasked?: boolean
  /** Makes text of whole rows fit for where it is shown; by default it stays as it is. */
  readonly shown?: ((rows: string) => string) | undefined
  /** The date inside a workbook: nothing else in the file depends on the clock. */
  readonly now: Date
}

export const writableFormats = ['csv', 'xlsx', 'json', 'ndjson', 'parquet'] as const
type Format = (typeof writableFormats)[number]

/** Writes the table whole or not at all. Throws OUTPUT_KIND for an ending that names no format, OUTPUT_EXISTS, OUTPUT_FAILED. */
export async function writeTable(path: string, table: ExportTable, options: WriteTableOptions): Promise<void> {
  const format = formatOf(path)
  await writeWholeFile(
    path,
    async (file) => {
      for await (const chunk of bytesOf(format, path, table, options)) await file.write(chunk)
    },
    { force: options.force ?? false },
  )
}

/** The format that a file's name asks for. Throws OUTPUT_KIND where it names none. */
export function formatOf(path: string): Format {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  const format = writableFormats.find((one) => one === ending)
  if (format === undefined) throw fault('OUTPUT_KIND', { path, formats: writableFormats.map((one) => `.${one}`).join(', ') })
  return format
}

/** The file's bytes as they are made. */
export async function* bytesOf(
  format: Format,
  path: string,
  table: ExportTable,
  options: WriteTableOptions,
): AsyncGenerator<string | Uint8Array> {
  const sheet = { name: options.name, columns: table.columns, rows: table.rows }
  const { encoding, delimiter, mark, lineEnd, shown = (rows: string) => rows } = options
  if (format === 'csv') yield* csvBytes(sheet, { encoding, delimiter, mark, lineEnd, shown })
  else if (format === 'json') for await (const text of jsonDocument(options.name, objectsOf(table))) yield shown(text)
  else if (format === 'ndjson') for await (const text of jsonLines(objectsOf(table))) yield shown(text)
  else if (format === 'parquet') yield* parquetBytes(sheet, distinctKeys(table))
  else {
    const stream = new PassThrough()
    const written = writeWorkbook(stream, [sheet], options.now, path, { isMasked: options.isMasked ?? false })
    written.catch((error: Error) => stream.destroy(error)) // whoever reads the stream is told; the promise itself is awaited below
    for await (const chunk of stream) yield chunk as Uint8Array
    await written
  }
}

// No prototype: a column of a stranger's sheet may be called __proto__.
function* objectsOf({ columns, rows }: ExportTable): Generator<Record<string, string | number | null>> {
  for (const row of rows) {
    const object: Record<string, string | number | null> = Object.create(null)
    for (let at = 0; at < columns.length; at++) {
      const { key, kind } = columns[at]!
      const cell = row[at] ?? null
      object[key] = cell !== null && kind === 'number' ? numberIn(columns[at]!, cell) : cell
    }
    yield object
  }
}

/** A column of a sheet may be called like a field: `phone`, then `phone#2`. */
function distinctKeys({ columns }: ExportTable): string[] {
  const seen = new Map<string, number>()
  return columns.map(({ key }) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}#${count}`
  })
}
