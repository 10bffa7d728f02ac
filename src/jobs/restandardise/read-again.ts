/** What reading a record's row again changes in it. Pure: values in, values out. */

import type { CustomerRecord, FieldName, Note } from '../../record.ts'
import { holdersOf, withoutWordsOf } from '../../standardise/words-beside.ts'
import type { StoredRecord } from '../../store/stored-record.ts'

export interface ReadingFacts {
  /** The field's value was made from this row: by its own cell, or by the cells beside it where no sheet has a column of the field. */
  readonly isOfRow: (field: FieldName) => boolean
  /** A reading made the value: no person, fix or undo did. */
  readonly isRead: (field: FieldName) => boolean
}

export interface Reread {
  readonly field: FieldName
  readonly before: string | null
  readonly after: string | null
}

export interface RereadRecord {
  /** Fields whose value differs now. */
  readonly values: readonly Reread[]
  /** Notes of the record after the reading; null where they are as before. */
  readonly notes: Readonly<Record<FieldName, readonly Note[]>> | null
}

/** @param fields those that may change: a customer number never does */
export function readAgain(record: StoredRecord, read: CustomerRecord, fields: readonly FieldName[], facts: ReadingFacts): RereadRecord {
  const values: Reread[] = []
  const notes: Record<FieldName, readonly Note[]> = { ...record.notes }
  let areNotesNew = false
  for (const field of fields) {
    const before = record.values[field] ?? null
    const { value: after, notes: own } = withoutWordsOfOthers(field, record, read, facts)
    const isNoteNew = JSON.stringify(own) !== JSON.stringify(record.notes[field])
    if (before === after && !isNoteNew) continue
    // the row that settled the column may be kept no more
    if (before !== null && isUndecided(own) && !isUndecided(record.notes[field])) continue
    if (!facts.isOfRow(field) || !facts.isRead(field)) continue
    if (before !== after) values.push({ field, before, after })
    if (!isNoteNew) continue
    areNotesNew = true
    if (own === undefined) delete notes[field]
    else notes[field] = own
  }
  return { values, notes: areNotesNew ? notes : null }
}

/** What the row says of a field, without words that came with a value which a person or another row has replaced since. */
function withoutWordsOfOthers(
  field: FieldName,
  record: StoredRecord,
  read: CustomerRecord,
  facts: ReadingFacts,
): { readonly value: string | null; readonly notes: readonly Note[] | undefined } {
  const notes = read.notes[field]
  const value = read.values[field] ?? null
  const from = notes?.find(({ kind }) => kind === 'assumed')?.detail
  const isKept =
    from === undefined || !holdersOf(from, read.notes).includes(field) || (record.values[from] ?? null) === (read.values[from] ?? null)
  if (isKept || (facts.isOfRow(from) && facts.isRead(from))) return { value, notes }
  const rest = withoutWordsOf(from, value, read.notes)
  return { value: rest, notes: rest === null ? undefined : notes }
}

/** A date or an amount that can be read two ways. */
const isUndecided = (notes: readonly Note[] = []) =>
  notes.some(({ kind }) => kind === 'undecided-date-order' || kind === 'undecided-decimal')
