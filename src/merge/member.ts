/** A record as survivorship looks at it. */

import type { FieldName, Note } from '../record.ts'

export interface Member {
  /** Its id in the store: the order in which records were stored, which breaks ties. */
  readonly id: number
  /** The import source it came from. */
  readonly source: string
  readonly values: Readonly<Record<FieldName, string | null>>
  readonly notes: Readonly<Record<FieldName, readonly Note[]>>
  /** Cells of columns that mean no field, by header. */
  readonly extras: Readonly<Record<string, string>>
  /** ISO 8601: when the row it was last made from was read. */
  readonly readAt: string
  /** Fields, or `_extras:<header>`, that a person wrote by hand. */
  readonly byHand: ReadonlySet<string>
  readonly followups: number
}

const extra = '_extras:'
/** The name of a column that means no field, among the fields. */
export const extraName = (header: string) => `${extra}${header}`

/** The header of a column that means no field, of its name among the fields; null for the name of a field. */
export const headerOf = (name: string): string | null => (name.startsWith(extra) ? name.slice(extra.length) : null)
