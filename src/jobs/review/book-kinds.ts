/** The columns by which a workbook of a review is known, by what it is about. */

import { bookHeads } from './book-words.ts'
import { questionHeads } from './question-book.ts'
import { sampleHeads } from './sample-book.ts'
import { valuesHeads } from './values-words.ts'

const { evidence: _, before: __, probability: ___, ...decisions } = bookHeads
const { records: ____, proposal: _____, remember: ______, ...values } = valuesHeads
const { more: _______, ...questions } = questionHeads

export const bookKinds = { decisions, sample: sampleHeads, values, questions } as const

/** Whether a sheet with these headers is one that `review --export` writes, of any kind and in either language. */
export const isReviewBook = (headers: readonly string[]): boolean =>
  Object.values(bookKinds).some((heads) => Object.values(heads).every(({ en, zh }) => headers.includes(en) || headers.includes(zh)))
