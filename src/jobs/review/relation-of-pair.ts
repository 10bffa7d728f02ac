/** How two customers belong together where a person says only that they do. */

import type { RelationKind } from '../../store/relations.ts'
import type { Store } from '../../store/store.ts'
import { keptModel } from '../dedupe/kept-model.ts'

/** As the last comparison found it; else a household among people, sister companies among companies. */
export function relationOfPair(store: Store, left: number, right: number): RelationKind {
  const known = store.relations.of(left).find((one) => one.left === right || one.right === right)
  if (known !== undefined) return known.relation
  return keptModel(store)?.document.identity?.unit === 'person' ? 'household' : 'sisters'
}
