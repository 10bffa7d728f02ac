/** What one phone number turns out to be: a number that can be dialled, or why it is none. */

import type { NoteKind } from '../record.ts'

export interface Dialable {
  /** E.164, `+8613812345678`. */
  readonly number: string
  /** Something about it that a person may want to know, though the number stands. */
  readonly note?: NoteKind
  readonly detail?: string
}

export interface Undialable {
  readonly number: null
  readonly defect: NoteKind
  readonly detail?: string
}

export type PhoneReading = Dialable | Undialable

export const dialable = (number: string, note?: NoteKind, detail?: string): Dialable =>
  note === undefined ? { number } : detail === undefined ? { number, note } : { number, note, detail }

export const undialable = (defect: NoteKind, detail?: string): Undialable =>
  detail === undefined ? { number: null, defect } : { number: null, defect, detail }
