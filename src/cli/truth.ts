/** Reads a file of labels: a CSV of two columns. */

import { readFile } from 'node:fs/promises'
import { fault } from '../errors.ts'

/** Rows with the header first. Throws FILE_NOT_FOUND, LABELS_UNREADABLE. */
export async function readTruth(path: string): Promise<string[][]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw fault('FILE_NOT_FOUND', { path }, error)
  }
  const { CsvError, parse } = await import('csv-parse/sync')
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as string[][]
  } catch (error) {
    if (error instanceof CsvError) throw fault('LABELS_UNREADABLE', { path, line: Number(error.lines ?? 1) }, error)
    throw error
  }
}
