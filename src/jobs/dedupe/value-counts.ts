/** How many records of the store hold a value: from the lists it keeps, or in a small store from the records themselves. */

import type { ColumnFacts, Facts } from '../../match/columns/value-counts.ts'
import { factsFrom, heldOf } from '../../match/incremental/kept-counts.ts'
import type { MatchModel } from '../../match/model/model.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { KeptModel } from './kept-model.ts'
import { gatherSome } from './some-of-store.ts'

const nothing: ColumnFacts = { filled: 0, held: () => 0, heldPart: () => 0 }

/** @param added the facts of records whose values are not in the lists yet */
export function knowledgeOf(
  store: Store,
  schema: Schema,
  country: string | null,
  kept: KeptModel,
  model: MatchModel,
  added: Facts = () => nothing,
): Facts {
  if (kept.keyed) return factsFrom(store.models.held.finder(), (column) => kept.filled[column] ?? 0, added)
  const ids = [...store.records.values.all([])].flatMap((page) => page.map(([id]) => id))
  return heldOf(gatherSome(store, schema, country, kept.columns, ids).table, model).facts
}
