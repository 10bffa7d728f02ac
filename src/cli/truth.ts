/** Reads a file of labels: a CSV of two columns. */

import { readFile } from 'node:fs/promises'
import { fault } from '../errors.ts'

/** Rows with the header first. Throws FILE_NOT_FOUND. */
export async function readTruth(path: string): Promise<string[][]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw fault('FILE_NOT_FOUND', { path }, error)
  }
  const { parse } = await import('csv-parse/sync')
  return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as string[][]
}
