/** An entry of the change log taken apart: which places of a record it changed, value by value. */

import { extraName } from '../../merge/member.ts'
import type { LoggedChange } from '../../store/changes.ts'
import { storedObject } from '../../store/stored-json.ts'

/** A field's name, `_extras:<header>`, `_row`, `_into`: the golden record it belongs to, or `_gone`: whether the record is there. */
export type Place = string

/** One value of a place: a field, or what the record's notes, cells or extras hold under a name. Texts of JSON where the name has a colon. */
export interface Atom {
  readonly place: Place
  readonly column: string
  readonly before: string | null
  readonly after: string | null
}

/** Columns that hold many values, as JSON by name. Notes and cells belong to the field they are named by. */
const many: ReadonlyMap<string, (name: string) => Place> = new Map([
  ['_notes', (name: string) => name],
  ['_cells', (name: string) => name],
  ['_extras', extraName],
])

/** An entry of the log, taken apart into changes of single values. */
export function atomsOf({ action, field, before, after }: Pick<LoggedChange, 'action' | 'field' | 'before' | 'after'>): Atom[] {
  // a merge or a split changes the one place `_into`, which it names
  if (field === null || ['insert', 'remove', 'restore'].includes(action))
    return [{ place: '_gone', column: '_gone', before: null, after: null }]
  const placeOf = many.get(field)
  if (placeOf === undefined) return [{ place: field, column: field, before, after }]
  const [old, young] = [storedObject(before), storedObject(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((name) => {
    const atom = { place: placeOf(name), column: `${field}:${name}`, before: textOf(old[name]), after: textOf(young[name]) }
    return atom.before === atom.after ? [] : [atom]
  })
}

const textOf = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
