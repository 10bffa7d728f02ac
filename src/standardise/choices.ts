/** Several options, or free tags, in one cell. */

import type { Note, Standardised } from '../record.ts'
import type { Choice } from '../schema/field.ts'
import { meaningIn } from '../schema/option.ts'
import { choiceStandardiser } from './choice.ts'
import { halfWidth } from './half-width.ts'
import { clean, noted, nothing } from './result.ts'

const separator = /[,，;；、|｜/／\n\r\t]+/

const wordy = /[\p{L}\p{N}\p{S}]/u

/** The values of a canonical list. */
export function parseChoices(canonical: string): readonly string[] {
  return canonical === '' ? [] : canonical.split(';')
}

/**
 * Makes the function that reads a cell of several options, in the order found, each once, joined by `;`. An option that itself holds a
 * separator counts when it is the whole cell. What is no option stays and is noted: `unknown-choice`, `vague` or `approximate` with the
 * pieces in `detail`, and the whole list with the nearest options as `proposal` when every unknown piece has one.
 */
export function choicesStandardiser(choices: readonly Choice[], isOpen = false): (raw: string) => Standardised {
  const standardise = choiceStandardiser(choices, isOpen)
  return (raw) => {
    if (!separator.test(raw)) return standardise(raw)
    // A semicolon joins the values of a canonical list: it can be no part of an option, nor of a path of parents.
    if (choices.length > 0 && !/[;；]/.test(raw)) {
      const whole = standardise(raw)
      if (whole.notes.length === 0) return whole
    }
    const seen = new Map<string, Piece>()
    for (const piece of raw.split(separator)) {
      if (!wordy.test(piece)) continue
      const { value, notes } = standardise(piece)
      if (value === null) continue
      const key = value.toLowerCase()
      const note = notes.find(({ kind }) => kind !== 'means')
      if (!seen.has(key)) seen.set(key, { value, meaning: meaningIn(notes) ?? value, proposal: note?.proposal, note })
    }
    const found = [...seen.values()]
    if (found.length === 0) return nothing
    const value = found.map((piece) => piece.value).join(';')
    const meaning = [...new Set(found.map((piece) => piece.meaning))].join(';')
    const means: readonly Note[] = found.some((piece) => piece.meaning !== piece.value) ? [{ kind: 'means', detail: meaning }] : []
    const noticed = found.filter((piece) => piece.note !== undefined)
    if (noticed.length === 0) return means.length === 0 ? clean(value) : { value, notes: means }
    const unknown = noticed.filter((piece) => piece.note!.kind !== 'approximate')
    const kind = unknown[0]?.note?.kind ?? 'approximate'
    const repaired = unknown.length > 0 && unknown.every((piece) => piece.proposal !== undefined)
    const proposal = repaired ? [...new Set(found.map((piece) => piece.proposal ?? piece.value))].join(';') : undefined
    const rest = noted(value, kind, (unknown.length > 0 ? unknown : noticed).map((piece) => halfWidth(piece.value)).join(';'), proposal)
    return means.length === 0 ? rest : { value, notes: [...rest.notes, ...means] }
  }
}

/** One item of a list. */
interface Piece {
  readonly value: string
  /** The option it is or means. */
  readonly meaning: string
  readonly proposal: string | undefined
  readonly note: Note | undefined
}
