/** Reads a workbook that came back: decisions, what was found in a sample, or answers to questions. */

import { fault } from '../../errors.ts'
import { bookKinds } from './book-kinds.ts'
import { bookRows } from './book-rows.ts'
import { type QuestionRow, questionHeads } from './question-book.ts'
import { partsOfMark } from './record-mark.ts'
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
  /** The last run of the store when the row was written; null where the row does not name it. */
  readonly run: number | null
}

export type BackBook =
  | { readonly of: 'decisions'; readonly rows: readonly BookRow[] }
  | { readonly of: 'sample'; readonly rows: readonly SampleRow[] }
  | { readonly of: 'values'; readonly rows: readonly ValueBookRow[] }
  | { readonly of: 'questions'; readonly rows: readonly QuestionRow[] }

/** Decisions by case, then by record. Throws what reading throws, and REVIEW_BOOK_UNKNOWN for a workbook that is none of ours. */
export async function readReviewBook(path: string): Promise<BackBook> {
  const decided = await bookRows(path, bookKinds.decisions)
  if (decided !== null) {
    const rows = decided.flatMap(({ row, cells: { case: name, record: key, mark, ...cells } }): BookRow[] => {
      const place = placeOf(name)
      return place === null || key === '' ? [] : [{ row, ...place, key, ...cells, ...partsOfMark(mark) }]
    })
    return { of: 'decisions', rows: rows.sort((a, b) => a.case - b.case || a.record - b.record) }
  }
  const sampled = await bookRows(path, bookKinds.sample)
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
  const heads = bookKinds.values
  const rows = (await bookRows(path, { ...heads, remember: valuesHeads.remember })) ?? (await bookRows(path, heads))
  return rows?.map(({ row, cells }) => ({ row, ...cells, remember: 'remember' in cells ? String(cells.remember) : '' })) ?? null
}

async function questionRows(path: string): Promise<QuestionRow[]> {
  const asked = (await bookRows(path, questionHeads)) ?? (await bookRows(path, bookKinds.questions))
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
