/** Small text files in a folder of their own, and their rows. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { type CsvReader, csvReader } from '../../src/read/csv-rows.ts'
import type { Dialect } from '../../src/read/csv-scan.ts'
import type { RawRow, Sheet } from '../../src/read/sheet.ts'
import { type TextLimits, textLimits } from '../../src/read/text-limits.ts'

export const commaDialect: Dialect = { delimiter: ',', quote: '"', escape: 'doubled', spaced: false, width: null, comments: false }

/** A folder that goes when the test file is done; `put` writes a file into it and gives its path. */
export function textFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crm-clean-text-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    put(name: string, content: string | Uint8Array): string {
      const file = path.join(folder, name)
      writeFileSync(file, content)
      return file
    },
  }
}

export async function rowsOf(sheet: Sheet): Promise<RawRow[]> {
  const rows: RawRow[] = []
  for await (const batch of sheet.rows()) rows.push(...batch)
  return rows
}

/** The rows of a text given in portions. */
export function rowsIn(portions: readonly string[], dialect: Partial<Dialect> = {}, limits: Partial<TextLimits> = {}): RawRow[] {
  const reader = readerOf(dialect, limits)
  return [...portions.flatMap((portion) => [...reader.push(portion)]), ...reader.end()].flat()
}

export function readerOf(dialect: Partial<Dialect> = {}, limits: Partial<TextLimits> = {}): CsvReader {
  return csvReader({ ...commaDialect, ...dialect }, { ...textLimits, ...limits }, 'test.csv')
}
