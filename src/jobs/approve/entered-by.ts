/** Who entered the value that a customer has in a field, and when. */

import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import { recordLog } from '../record-log/record-log.ts'

export interface EnteredBy {
  readonly operator: string
  /** ISO 8601 */
  readonly at: string
}

/** The operator of the run that wrote it; of a merged customer, of the run that wrote it in the member it comes from. */
export function enteredBy(store: Store, record: number, field: FieldName): EnteredBy {
  const [value] = store.golden.valuesOf(record, [field])
  const giver = store.golden.isGolden(record)
    ? store.golden.members(record).find(({ values }) => (values[field] ?? null) === value)
    : undefined
  const log = recordLog(store.changes.logOf('customers', giver?.id ?? record))
  const entry = log.inForce(field) ?? log.madeBy
  const { operator, at } = store.runs.get(entry?.run ?? 0) ?? { operator: '', at: '' }
  return { operator, at }
}
