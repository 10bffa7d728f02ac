/** Reads a file of labels: a CSV with the columns left,right (two records of one customer) or record,entity. */

import { fault } from '../errors.ts'
import { readSmallFile } from '../read/small-file.ts'
import { unreadable } from '../read/source.ts'
import { utf8Text } from '../read/utf8-text.ts'
import { problemOf } from '../words.ts'
import type { Call } from './command.ts'
import { printable } from './terminal.ts'

export type Labels = readonly (readonly string[])[]

/** Headers of the two columns, and what they are called from here on. */
const kinds = [
  { names: ['left', 'right'], headers: [/^(left|.*_l|id_?1|record_?1)$/i, /^(right|.*_r|id_?2|record_?2)$/i] },
  { names: ['record', 'entity'], headers: [/^record$/i, /^entity$/i] },
] as const

/** Rows of two cells, the header `left,right` or `record,entity` first. Throws LABELS_UNREADABLE, LABELS_HEADERS, LABELS_INCOMPLETE and the faults of files. */
export async function readTruth(path: string): Promise<Labels> {
  const [head, ...rows] = await rowsOf(path)
  for (const { names, headers } of kinds) {
    const [first = -1, second = -1] = headers.map((header) => head?.cells.findIndex((cell) => header.test(cell)))
    if (first < 0 || second < 0) continue
    const pairs = rows.map(({ cells, line }) => {
      const pair = [cells[first] ?? '', cells[second] ?? '']
      if (pair.includes('')) throw fault('LABELS_INCOMPLETE', { path, line })
      return pair
    })
    return [names, ...pairs]
  }
  throw fault('LABELS_HEADERS', {
    path,
    headers: (head?.cells ?? [''])
      .slice(0, 5)
      .map((cell) => JSON.stringify(cell))
      .join(', '),
  })
}

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

function textIn(bytes: Buffer, path: string): string {
  try {
    return utf8Text(bytes)
  } catch (error) {
    throw fault('LABELS_NO_TEXT', { path, problem: problemOf(error) }, error)
  }
}

/** Rows that hold anything. */
async function rowsOf(path: string): Promise<Row[]> {
  const { bytes } = await readSmallFile(path).catch((error: unknown) => {
    throw unreadable(error, path)
  })
  const text = textIn(bytes, path)
  const { CsvError, parse } = await import('csv-parse/sync')
  try {
    const rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, info: true }) as unknown as {
      readonly record: string[]
      readonly info: { readonly lines: number }
    }[]
    return rows.map(({ record, info }) => ({ cells: record, line: info.lines })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    if (error instanceof CsvError) throw fault('LABELS_UNREADABLE', { path, line: Number(error.lines ?? 1) }, error)
    throw error
  }
}

/** Says which labelled records are not there; labels of which none is there measure nothing. Throws LABELS_UNKNOWN. */
export function tellUnknown({ say, terminal }: Call, path: string, [head, ...rows]: Labels, keys: ReadonlySet<string>): void {
  const named = new Set(head?.[0] === 'left' ? rows.flat() : rows.map(([record = '']) => record))
  const unknown = [...named].filter((record) => !keys.has(record))
  if (unknown.length === 0) return
  const some = `${unknown.slice(0, 5).map(printable).join(', ')}${unknown.length > 5 ? ' ...' : ''}`
  if (unknown.length === named.size) throw fault('LABELS_UNKNOWN', { path, some })
  terminal.note(`${say('warningLabel')} ${say('labelsUnknown', { path: printable(path), count: unknown.length, some })}`)
}
