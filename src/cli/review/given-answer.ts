/** An answer to a question as the command line writes it: `12=mine`, `followups:31=link:C202601001`. */

import type { AnswerKind, GivenAnswer } from '../../jobs/review/question.ts'

/** Null where it is none. Numbers of customers may hold `=` and `:` themselves. */
export function givenAnswerIn(text: string, answers: readonly AnswerKind[]): GivenAnswer | null {
  for (let at = text.indexOf('='); at > 0; at = text.indexOf('=', at + 1)) {
    const given = answerWords(text.slice(at + 1), answers)
    if (given !== null) return { id: text.slice(0, at).trim(), ...given }
  }
  return null
}

/** `mine`, `link:C202601001`; a customer must be named, a reason or a value may be left out. */
export function answerWords(text: string, answers: readonly AnswerKind[]): Pick<GivenAnswer, 'word' | 'text'> | null {
  const [, word = '', behind = ''] = /^\s*([^:]*?)\s*(?::([\s\S]*))?$/.exec(text) ?? []
  const kind = answers.find((one) => one.word === word)
  if (
    kind === undefined ||
    (kind.takes === null && kind.mayName !== true && behind !== '') ||
    (kind.takes === 'customer' && behind.trim() === '')
  )
    return null
  return { word, text: behind.trim() }
}

/** How the answers of a queue are written: `mine, sheet`, `link:<customer>, none`. */
export const writtenAnswers = (answers: readonly AnswerKind[]) =>
  answers
    .map(({ word, takes, mayName = false }) => `${word}${takes === null ? '' : `:<${takes}>`}${mayName ? '[:<value>]' : ''}`)
    .join(', ')
