/** Questions as a workbook to answer in, and its rows when it comes back. */

import type { Language } from '../../errors.ts'
import type { Words } from '../../words.ts'
import type { ReviewBook, ReviewBookRow } from '../../write/review-book.ts'
import { bookHeads } from './book-words.ts'
import { type AnswerKind, type GivenAnswer, labelsOf, type Question, type QuestionQueue } from './question.ts'

export const questionHeads = {
  question: { en: 'Question', zh: '事项' },
  answer: { en: 'Answer', zh: '答复' },
  more: { en: 'Customer no. or reason', zh: '客户编号或理由' },
  mark: bookHeads.mark,
} as const satisfies Readonly<Record<string, Words>>

/** A row of such a workbook. */
export interface QuestionRow {
  /** Row in the worksheet. */
  readonly row: number
  /** The queue, and the question in it. */
  readonly queue: string
  readonly id: string
  readonly answer: string
  readonly more: string
  readonly mark: string
}

export interface QuestionBookRequest {
  readonly language: Language
  readonly words: Pick<ReviewBook, 'name' | 'notInList' | 'instructions'>
}

/** @param name of the queue */
export function questionBook(name: string, queue: QuestionQueue, questions: readonly Question[], request: QuestionBookRequest): ReviewBook {
  const { language, words } = request
  const { columns, answers } = queue
  const head = (key: keyof typeof questionHeads) => ({ header: questionHeads[key][language] })
  const takesMore = answers.some(({ takes }) => takes !== null)
  function* rows(): Generator<ReviewBookRow> {
    for (const { id, mark, cells } of questions) {
      const all = [`${name}:${id}`, null, ...(takesMore ? [null] : []), ...cells, mark]
      yield { isFirst: true, cells: all, differs: all.map(() => false) }
    }
  }
  return {
    ...words,
    columns: [
      head('question'),
      { ...head('answer'), options: labelsOf(answers, language) },
      ...(takesMore ? [{ ...head('more'), options: [] }] : []),
      ...columns.map(({ header }) => ({ header: ownHeads.has(header[language]) ? `${header[language]}#2` : header[language] })),
      { ...head('mark'), isHidden: true },
    ],
    rows: rows(),
  }
}

const ownHeads: ReadonlySet<string> = new Set(Object.values(questionHeads).flatMap(({ en, zh }) => [en, zh]))

export interface BookAnswers {
  readonly given: readonly GivenAnswer[]
  /** Rows without an answer. */
  readonly blank: number
  /** `word`: no answer; `changed`: what was asked has changed since; `gone`: nobody asks that any more; `twice`: two answers to one question. */
  readonly problems: readonly { readonly row: number; readonly problem: 'word' | 'changed' | 'gone' | 'twice' }[]
}

/** What the rows of one queue say. */
export function bookAnswers(rows: readonly QuestionRow[], answers: readonly AnswerKind[], questions: readonly Question[]): BookAnswers {
  const open = new Map(questions.map((question) => [question.id, question]))
  const given = new Map<string, GivenAnswer>()
  const problems: { row: number; problem: BookAnswers['problems'][number]['problem'] }[] = []
  let blank = 0
  for (const { row, id, answer, more, mark } of rows) {
    if (answer === '' && more === '') {
      blank++
      continue
    }
    const question = open.get(id)
    const kind = answerIn(answer, answers)
    const wantsMore = kind?.takes === 'customer' && more === ''
    const before = given.get(id)
    const said = kind === undefined ? null : { id, word: kind.word, text: kind.takes === null ? '' : more }
    if (said === null || wantsMore) problems.push({ row, problem: 'word' })
    else if (question === undefined) problems.push({ row, problem: 'gone' })
    else if (question.mark !== mark) problems.push({ row, problem: 'changed' })
    else if (before !== undefined && (before.word !== said.word || before.text !== said.text)) problems.push({ row, problem: 'twice' })
    else given.set(id, said)
  }
  return { given: [...given.values()], blank, problems }
}

/** By the word of the command line, or the label in either language; a customer's number alone means that customer. */
function answerIn(cell: string, answers: readonly AnswerKind[]): AnswerKind | undefined {
  if (cell === '') return answers.find(({ takes }) => takes === 'customer')
  const text = cell.toLowerCase()
  return answers.find(({ word, label }) => [word, label.en, label.zh].includes(text))
}
