import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { caseReader } from '../../src/jobs/review/case-rows.ts'
import { reviewQueue } from '../../src/jobs/review/queue.ts'
import { readReviewBook } from '../../src/jobs/review/read-review-book.ts'
import { reviewBook } from '../../src/jobs/review/review-book.ts'
import { takeReviewBook } from '../../src/jobs/review/take-review-book.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Store } from '../../src/store/store.ts'
import { type ReviewBook, writeReviewBook } from '../../src/write/review-book.ts'
import { check } from './dedupe-nights.ts'

export const now = '2026-11-22T08:00:00.000Z'

/** A pair as a comparison finds it, without evidence. */
export const pairOf = (left: number, right: number, probability: number) => ({
  left,
  right,
  probability,
  weight: Math.log2(probability / (1 - probability)),
  evidence: { prior: 0, comparisons: [] },
})

/** Writes what waits into a workbook in Chinese. */
export async function exportTo(store: Store, file: string): Promise<void> {
  const presentation = { language: 'zh', options: 'zh', phones: 'national', country: 'CN', masker: null } as const
  const book = reviewBook(store, customerSchema, reviewQueue(store, { mergeAt: 0.99 }), {
    language: 'zh',
    read: caseReader(store, customerSchema, presentation),
    words: { name: '待判断', notInList: '请从列表中选择。', instructions: { name: '填写说明', lines: ['第一行', '第二行'] } },
    before: () => null,
  })
  await writeBook(book, file)
}

export async function writeBook(book: ReviewBook, file: string): Promise<void> {
  const stream = createWriteStream(file)
  await writeReviewBook(stream, book, new Date(now), file)
  await finished(stream)
}

/** Takes the answers of a workbook. */
export async function importFrom(store: Store, file: string, dryRun = false) {
  const book = await readReviewBook(file)
  if (book.of !== 'decisions') throw new Error(book.of)
  return takeReviewBook(store, book.rows, { operator: 'wang', now, mergeAt: 0.99, dryRun, check })
}
