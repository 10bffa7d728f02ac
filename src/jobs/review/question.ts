/** Questions that wait for a person beside pairs: each kind of them is a queue that lists, and takes answers. */

import { createHash } from 'node:crypto'
import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Language } from '../../errors.ts'
import type { Field } from '../../schema/field.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { Words } from '../../words.ts'
import type { CasePresentation } from './case-rows.ts'
import type { ShownRecord } from './record-mark.ts'

export interface AnswerKind {
  /** As `--decide` writes it. */
  readonly word: string
  readonly label: Words
  /** On a terminal; digits are for keyboards that write no Latin letters. */
  readonly keys: readonly string[]
  /** What is written behind it, `link:C202601001`; null: nothing. */
  readonly takes: 'customer' | 'reason' | null
  /** Whether `--decide` may name the value that is meant, `agree:13912349999`. */
  readonly mayName?: boolean
}

export interface QuestionColumn {
  readonly key: string
  readonly header: Words
}

/** What is compared, side by side: a head and a cell for each side. */
export interface Sides {
  readonly heads: readonly string[]
  readonly fields: readonly { readonly label: string; readonly cells: readonly string[] }[]
}

export interface Question {
  /** As an answer names it: `12`, `followups:31`, `C202601001:phone`. */
  readonly id: string
  /** The same as it is shown: its customer number may be masked. */
  readonly title: string
  /** A digest of what was asked: whoever answers later tells by it whether that has changed. */
  readonly mark: string
  /** By column of the queue, as they are shown. */
  readonly cells: readonly (string | null)[]
  readonly sides: Sides
  /** Id of the customer it is about; null where it is about none. */
  readonly customer: number | null
  /** Numbers of customers that may be meant, the likeliest first: keys and sides name them in this order. */
  readonly suggested: readonly string[]
  /** Customers shown beside it, as they were then. */
  readonly beside: readonly ShownRecord[]
}

export interface GivenAnswer {
  readonly id: string
  readonly word: string
  /** What is written behind the word; empty where nothing is. */
  readonly text: string
}

export interface TakeAnswers {
  readonly operator: string
  /** ISO 8601 */
  readonly now: string
}

export interface TakenAnswers {
  /** One a kind of sheet that was changed; none where nothing was taken. */
  readonly runs: readonly number[]
  /** Values taken that wait until others have agreed. */
  readonly waiting: number
  /** By word, how many were taken. */
  readonly counts: Readonly<Record<string, number>>
  readonly refused: readonly { readonly id: string; readonly why: Words }[]
}

export interface QuestionQueue {
  readonly columns: readonly QuestionColumn[]
  readonly answers: readonly AnswerKind[]
  /** The oldest first. */
  questions(): Question[]
  /** A question as it stands by now, itself where nothing that was shown has changed; null: nobody asks it any more. */
  asNow(question: Question): Question | null
  /** Answers to questions that nobody has answered meanwhile. Throws what the store throws; then none was taken. */
  take(answers: readonly GivenAnswer[], request: TakeAnswers): Promise<TakenAnswers>
}

export interface QuestionPresentation extends CasePresentation {
  /** `+08:00`: the offset times are shown in; without it the computer's. */
  readonly offset?: string | undefined
}

export const markOf = (...parts: readonly (string | null)[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)

/** The question itself where it asks the same still, so that nothing is drawn anew. */
export const asIs = (question: Question, now: Question | null): Question | null => (now?.mark === question.mark ? question : now)

/** What a record is called, as it is shown. @param fields those of its kind */
export function nameShown(
  { values }: Pick<StoredRecord, 'values'>,
  fields: readonly Field[],
  masker: QuestionPresentation['masker'],
): string | null {
  const name = values.name ?? null
  return name === null ? null : (masker?.cell(name, fields.find((one) => one.name === 'name') ?? extraPlace('name')) ?? name)
}

export const nobodyAsks: Words = {
  en: 'nothing waits under this name (somebody may have answered meanwhile)',
  zh: '没有此编号的待处理事项（可能已有人处理）',
}

/** The words of a queue in one language, for dropdowns. */
export const labelsOf = (answers: readonly AnswerKind[], language: Language) => answers.map(({ label }) => label[language])
