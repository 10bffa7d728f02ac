/** What one block of a workbook says of its records. */

import { answerIn, type BookAnswer, isKept } from './book-words.ts'
import type { BookRow } from './read-review-book.ts'

export interface BlockRow extends BookRow {
  /** Id in the store. */
  readonly id: number
}

export interface BlockAnswers {
  readonly answers: readonly (BookAnswer & { readonly left: number; readonly right: number })[]
  /** The record whose values are kept, and those that take them; null where nobody is marked, or the records are not one customer. */
  readonly kept: { readonly from: number; readonly to: readonly number[] } | null
  /** Rows that say what cannot be understood. */
  readonly problems: readonly { readonly row: number; readonly problem: 'word' | 'two-answers' | 'two-kept' | 'kept-alone' }[]
}

/**
 * A decision in the first row of a block is about all of its records, one in another row about that record and the first.
 * @param rows of one block, by record
 * @param isAsked whether two records of the block wait for an answer
 */
export function blockAnswers(rows: readonly BlockRow[], isAsked: (left: number, right: number) => boolean): BlockAnswers {
  const problems: { row: number; problem: 'word' | 'two-answers' | 'two-kept' | 'kept-alone' }[] = []
  const [first, ...others] = rows
  const said = ({ row, decision }: BlockRow): BookAnswer | null => {
    const answer = decision === '' ? null : answerIn(decision)
    if (decision !== '' && answer === null) problems.push({ row, problem: 'word' })
    return answer
  }
  const whole = first === undefined ? null : said(first)
  const own = others.map((row) => ({ row, answer: said(row) }))
  if (first === undefined || problems.length > 0) return { answers: [], kept: null, problems }
  const [only] = own
  if (own.length === 1 && whole !== null && only!.answer !== null && !isEqual(whole, only!.answer))
    return { answers: [], kept: null, problems: [{ row: only!.row.row, problem: 'two-answers' }] }
  const verdicts = own.flatMap(({ row, answer }) => {
    const is = answer ?? whole
    return is === null ? [] : [{ id: row.id, ...is }]
  })
  const answers = [
    ...verdicts.map(({ id, verdict, relation }) => ({ left: first.id, right: id, verdict, relation })),
    ...verdicts.flatMap((one, at) => verdicts.slice(at + 1).flatMap((other) => between(one, other, isAsked))),
  ]
  const same = [first.id, ...verdicts.filter(({ verdict }) => verdict === 'same').map(({ id }) => id)]
  const marked = rows.filter(({ keep }) => isKept(keep))
  if (marked.length > 1) problems.push({ row: marked[1]!.row, problem: 'two-kept' })
  const [from] = marked
  const isOne = from !== undefined && same.length > 1 && same.includes(from.id)
  if (marked.length === 1 && !isOne) problems.push({ row: from!.row, problem: 'kept-alone' })
  return { answers, problems, kept: isOne && marked.length === 1 ? { from: from.id, to: same.filter((id) => id !== from.id) } : null }
}

interface OfRecord extends BookAnswer {
  readonly id: number
}

/** What is said of two records that are not the first of their block, where they wait for an answer. */
function between(one: OfRecord, other: OfRecord, isAsked: (left: number, right: number) => boolean) {
  if (!isAsked(one.id, other.id)) return []
  const [unsure] = [one, other].filter(({ verdict }) => verdict === 'unsure')
  const apart = [one, other].filter(({ verdict }) => verdict !== 'same')
  // two records that are both not the first one may still be one customer
  if (unsure === undefined && apart.length === 2) return []
  const { verdict, relation } = unsure ?? apart[0] ?? one
  return [{ left: one.id, right: other.id, verdict, relation }]
}

const isEqual = (a: BookAnswer, b: BookAnswer) => a.verdict === b.verdict && a.relation === b.relation
