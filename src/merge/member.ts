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

/** The name of a column that means no field, among the fields. */
export const extraName = (header: string) => `_extras:${header}`
