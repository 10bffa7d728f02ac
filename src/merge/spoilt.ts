/** Whether a value is one that nobody should keep while there is another: a filler, damaged, of the wrong kind, out of its limits. */

import type { Note, NoteKind } from '../record.ts'
import type { Field } from '../schema/field.ts'
import { wholeMatch } from '../schema/user-pattern.ts'

/** 0 is sound, 1 less than exact, 2 spoilt. */
export type Soundness = 0 | 1 | 2

const spoiling: ReadonlySet<NoteKind> = new Set([
  'placeholder',
  'unparsed',
  'repaired',
  'excel-damaged',
  'letters',
  'too-short',
  'too-long',
  'unknown-range',
  'impossible',
  'no-area-code',
  'impossible-date',
  'undecided-date-order',
  'undecided-decimal',
  'undecided-unit',
  'unknown-choice',
  'wrong-kind',
  'check-digit',
  'masked',
  'mojibake',
])
const loosening: ReadonlySet<NoteKind> = new Set(['vague', 'approximate', 'assumed', 'honorific', 'number-doubled', 'number-taken'])

/** Scripts in which a text takes few characters. */
const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Judges one value of a field: with its notes, the values beside it, and the day its row was read, `YYYY-MM-DD` (a date after it was in the future). */
export type Judge = (value: string, notes: readonly Note[], others: Readonly<Record<string, string | null>>, readDay: string) => Soundness

/** @param field null for a column that means no field */
export function judgeOf(field: Field | null): Judge {
  const limits = field === null ? [] : limitsOf(field)
  return (value, notes, others, readDay) => {
    if (notes.some(({ kind }) => spoiling.has(kind))) return 2
    if (limits.some((breaks) => breaks(value, others, readDay))) return 2
    return notes.some(({ kind }) => loosening.has(kind)) ? 1 : 0
  }
}

type Limit = (value: string, others: Readonly<Record<string, string | null>>, readDay: string) => boolean

function limitsOf({ type, maxLength, maxLengthInLetters, min, max, pattern, future, notBefore }: Field): Limit[] {
  const limits: Limit[] = []
  if (maxLength !== undefined)
    limits.push(
      (value) => value.length > maxLength && [...value].length > (asian.test(value) ? maxLength : (maxLengthInLetters ?? maxLength)),
    )
  if (type === 'date' && future !== true) limits.push((value, _, readDay) => value.slice(0, 10) > readDay)
  if (type === 'date' && notBefore !== undefined)
    limits.push((value, others) => value.slice(0, 10) < (others[notBefore] ?? '').slice(0, 10))
  if (type === 'number' && min !== undefined) limits.push((value) => Number(value) < min)
  if (type === 'number' && max !== undefined) limits.push((value) => Number(value) > max)
  if (pattern !== undefined) {
    const matches = wholeMatch(pattern)
    limits.push((value) => !matches(value))
  }
  return limits
}
