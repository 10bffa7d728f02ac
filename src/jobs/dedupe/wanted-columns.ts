/** What a user says of who a customer is, in the names of the columns at hand: crm-clean.yaml may name a field by its label or a header. */

import type { Wanted } from '../../match/identity/identity.ts'
import { headerWord } from '../../read/header-words.ts'
import type { Schema } from '../../schema/field.ts'

export interface WantedColumns {
  readonly wanted: Wanted
  /** Names of `match.use` that no column bears. */
  readonly unknown: readonly string[]
}

/** @param columns fields and headers that could be compared */
export function wantedColumns(
  { unit, household, use = [] }: Wanted,
  schema: Schema | undefined,
  columns: readonly string[],
): WantedColumns {
  if (use.length === 0)
    return { wanted: { ...(unit === undefined ? {} : { unit }), ...(household === undefined ? {} : { household }) }, unknown: [] }
  const byWord = new Map(columns.map((column) => [headerWord(column), column]))
  const fields = new Map(
    (schema?.fields ?? []).flatMap(({ name, label, aliases = [] }) =>
      [name, label.en, label.zh, ...aliases].map((word) => [headerWord(word), name]),
    ),
  )
  const columnOf = (name: string): string | undefined => {
    const word = headerWord(name)
    const field = fields.get(word)
    return byWord.get(word) ?? (field === undefined ? undefined : byWord.get(headerWord(field)))
  }
  return {
    wanted: {
      ...(unit === undefined ? {} : { unit }),
      ...(household === undefined ? {} : { household }),
      use: use.flatMap((name) => columnOf(name) ?? []),
    },
    unknown: use.filter((name) => columnOf(name) === undefined),
  }
}
