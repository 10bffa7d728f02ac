/** Measures the reader against the CSV collections of others: cells as text, against what their makers say each file means. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { Fault } from '../../src/errors.ts'
import type { RawRow, Sheet } from '../../src/read/sheet.ts'
import { openText } from '../../src/read/text.ts'

export const csvData = path.resolve(process.env.CRM_CLEAN_TEST_DATA ?? '../shared/data', 'csv')

/** The sheets of a collection, by path inside it, in order. */
export function sheetsIn(collection: string): string[] {
  const folder = path.join(csvData, collection)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(?:csv|tsv)$/.test(file))
    .sort()
}

export interface Reading {
  readonly sheet: Sheet | null
  readonly rows: readonly RawRow[]
  /** The code of the fault the file is refused with. */
  readonly refused: string | null
}

/** Reads a sheet with no flags. Throws whatever is no coded fault. */
export async function read(file: string): Promise<Reading> {
  try {
    const sheet = await openText(file)
    const rows: RawRow[] = []
    for await (const batch of sheet.rows()) rows.push(...batch)
    return { sheet, rows, refused: null }
  } catch (error) {
    if (error instanceof Fault && error.exit === 3) return { sheet: null, rows: [], refused: error.code }
    throw error
  }
}

export interface PollockScore {
  readonly file: string
  /** F1 of the cells as a bag, header and rows; 1 where nothing is expected and nothing is read. */
  readonly f1: number
  readonly refused: string | null
  readonly broken: number
}

/**
 * Reads each polluted file of Pollock with no flags and compares with `clean/`. Finding the header is another stage's work: lines its
 * parameters call preamble are left out, and header rows they call one header are joined.
 */
export async function pollockScores(): Promise<PollockScore[]> {
  const scores: PollockScore[] = []
  for (const file of sheetsIn('pollock/csv')) {
    const at = (folder: string, name: string) => path.join(csvData, 'pollock', folder, name)
    const { rows, refused } = await read(at('csv', file))
    const parameters = JSON.parse(readFileSync(at('parameters', `${file}_parameters.json`), 'utf8'))
    const expected: string[][] = parse(readFileSync(at('clean', file)), { relax_column_count: true })
    const whole = rows.filter((row) => row.broken === undefined && row.row > parameters.preamble_lines).map((row) => row.cells)
    const heads = whole.slice(0, parameters.header_lines)
    const header = (heads[0] ?? []).map((_cell, column) => heads.map((row) => row[column] ?? '').join(' '))
    const found = parameters.header_lines > 1 ? [header, ...whole.slice(parameters.header_lines)] : whole
    scores.push({ file, f1: bagF1(found.flat(), expected.flat()), refused, broken: rows.filter((row) => row.broken).length })
  }
  return scores
}

function bagF1(found: readonly string[], expected: readonly string[]): number {
  if (found.length === 0 && expected.length === 0) return 1
  const left = new Map<string, number>()
  for (const cell of expected) left.set(cell, (left.get(cell) ?? 0) + 1)
  let right = 0
  for (const cell of found) {
    const count = left.get(cell) ?? 0
    if (count === 0) continue
    left.set(cell, count - 1)
    right += 1
  }
  return (2 * right) / (found.length + expected.length)
}
