/** What every standardiser gives back, made in one place: no notes is one shared list, no value one shared result. */

import type { Note, NoteKind, Standardised } from '../record.ts'

export const noNotes: readonly Note[] = Object.freeze([])

/** An empty cell. */
export const nothing: Standardised = Object.freeze({ value: null, notes: noNotes })

/** A canonical value without notes. */
export function clean(value: string): Standardised {
  return { value, notes: noNotes }
}

/** A value with one note; `detail` and `proposal` only where there is something to say. */
export function noted(value: string | null, kind: NoteKind, detail?: string, proposal?: string): Standardised {
  const note: Note = { kind, ...(detail === undefined ? {} : { detail }), ...(proposal === undefined ? {} : { proposal }) }
  return { value, notes: [note] }
}
