/** Reads a workbook that came back: decisions, what was found in a sample, or answers to questions. */

import { fault } from '../../errors.ts'
import { bookRows } from './book-rows.ts'
import { bookHeads } from './book-words.ts'
import { type QuestionRow, questionHeads } from './question-book.ts'
import { sampleHeads } from './sample-book.ts'
import type { SampleRow } from './take-sample-book.ts'
import type { ValueBookRow } from './values-book-rows.ts'
import { valuesHeads } from './values-words.ts'

export interface BookRow {
  /** Row in the worksheet; row 1 is the first. */
  readonly row: number
  /** Number of the case, and of the record in it. */
  readonly case: number
  readonly record: number
  /** The customer number. */
  readonly key: string
  readonly decision: string
  readonly keep: string
  readonly mark: string
}

export type BackBook =
  | { readonly of: 'decisions'; readonly rows: readonly BookRow[] }
  | { readonly of: 'sample'; readonly rows: readonly SampleRow[] }
  | { readonly of: 'values'; readonly rows: readonly ValueBookRow[] }
  | { readonly of: 'questions'; readonly rows: readonly QuestionRow[] }

const { evidence: _, before: __, probability: ___, ...decisionHeads } = bookHeads

/** Decisions by case, then by record. Throws what reading throws, and REVIEW_BOOK_UNKNOWN for a workbook that is none of ours. */
export async function readReviewBook(path: string): Promise<BackBook> {
  const decided = await bookRows(path, decisionHeads)
  if (decided !== null) {
    const rows = decided.flatMap(({ row, cells: { case: name, record: key, ...cells } }): BookRow[] => {
      const place = placeOf(name)
      return place === null || key === '' ? [] : [{ row, ...place, key, ...cells }]
    })
    return { of: 'decisions', rows: rows.sort((a, b) => a.case - b.case || a.record - b.record) }
  }
  const sampled = await bookRows(path, sampleHeads)
  if (sampled === null) {
    const values = await valueRows(path)
    return values === null ? { of: 'questions', rows: await questionRows(path) } : { of: 'values', rows: values }
  }
  const rows = sampled.flatMap(({ row, cells: { case: name, result, wrong, mark } }): SampleRow[] => {
    const place = placeOf(name)
    return place === null ? [] : [{ row, entry: place.case, result, wrong, mark }]
  })
  return { of: 'sample', rows }
}

/** A field without options has no column to remember in. */
async function valueRows(path: string): Promise<ValueBookRow[] | null> {
  const { records: _records, proposal: _proposal, remember, ...heads } = valuesHeads
  const rows = (await bookRows(path, { ...heads, remember })) ?? (await bookRows(path, heads))
  return rows?.map(({ row, cells }) => ({ row, ...cells, remember: 'remember' in cells ? String(cells.remember) : '' })) ?? null
}

async function questionRows(path: string): Promise<QuestionRow[]> {
  const { more: _more, ...heads } = questionHeads
  const asked = (await bookRows(path, questionHeads)) ?? (await bookRows(path, heads))
  if (asked === null) throw fault('REVIEW_BOOK_UNKNOWN', { path })
  return asked.flatMap(({ row, cells }): QuestionRow[] => {
    const [, queue, id] = /^([a-z]+):(.+)$/.exec(cells.question) ?? []
    const more = 'more' in cells ? (cells.more as string) : ''
    return queue === undefined || id === undefined ? [] : [{ row, queue, id, answer: cells.answer, more, mark: cells.mark }]
  })
}

/** `12-1`: the first record of case 12. */
function placeOf(name: string): { readonly case: number; readonly record: number } | null {
  const [, one, record] = /^(\d+)-(\d+)$/.exec(name) ?? []
  return one === undefined || record === undefined ? null : { case: Number(one), record: Number(record) }
}
