/** Words that came with a value and stand in another field: the remark beside a number, the job in a name. They go where their value goes. */

import type { FieldName, Note } from '../record.ts'
import { between } from './list.ts'

type Notes = Readonly<Record<FieldName, readonly Note[] | undefined>>

/** What a field's cell said beside its value. */
const wordsOf = (notes: readonly Note[] = []): readonly string[] =>
  notes.flatMap(({ kind, detail }) => ((kind === 'extra-text' || kind === 'honorific') && detail !== undefined ? [detail] : []))

/** The fields that hold words of a field's cell. */
export function holdersOf(field: FieldName, notes: Notes): readonly FieldName[] {
  if (wordsOf(notes[field]).length === 0) return []
  return Object.keys(notes).filter((name) => notes[name]?.some(({ kind, detail }) => kind === 'assumed' && detail === field))
}

/** A holder's value without the words that came with the field's value; null where nothing is left. */
export function withoutWordsOf(field: FieldName, value: string | null, notes: Notes): string | null {
  if (value === null) return null
  const words = new Set(wordsOf(notes[field]))
  return (
    value
      .split(between)
      .filter((part) => !words.has(part))
      .join(between) || null
  )
}
