/** Changes that waited in the name of others, and whose place a run took: whoever does that is told of it. */

import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { replacedIn, stepsByField } from './approval-state.ts'
import { isSameOperator } from './operator-name.ts'

export interface Replaced {
  readonly field: FieldName
  /** Who had asked for it, or agreed to it. */
  readonly operators: readonly string[]
}

export function replacedBy(store: Store, run: number, { id }: Pick<StoredRecord, 'id'>): Replaced[] {
  return [...stepsByField(store.approvals.of(id))].flatMap(([field, steps]) =>
    replacedIn(steps).flatMap(({ gone, by }) => {
      const operators = [...new Set(gone.steps.map(({ operator }) => operator))].filter((one) => !isSameOperator(one, by.operator))
      return by.run === run && operators.length > 0 ? [{ field, operators }] : []
    }),
  )
}
