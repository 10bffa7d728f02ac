/** Who entered the value that a customer has in a field, and when. */

import type { FieldName } from '../../record.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import { hands } from '../record-log/by-hand.ts'
import { recordLog } from '../record-log/record-log.ts'
import { operatorName } from './operator-name.ts'

export interface EnteredBy {
  readonly operator: string
  /** ISO 8601 */
  readonly at: string
}

/** The operator of the run that wrote it; of a merged customer everybody who wrote it in one of its records, or in the customer itself. Never empty. */
export function enteredBy(store: Store, record: number, field: FieldName): readonly EnteredBy[] {
  const own = writerOf(store, record, field)
  if (!store.golden.isGolden(record)) return [own.entry]
  const [value = null] = store.golden.valuesOf(record, [field])
  const authors = authorsIn(store, store.golden.members(record), field, value)
  return authors.length === 0 ? [own.entry] : distinct([...authors, ...(own.isByHand ? [own.entry] : [])])
}

/** Those who wrote the value in one of these records; empty where none of them holds it. */
export function authorsIn(store: Store, members: readonly PlainRecord[], field: FieldName, value: string | null): readonly EnteredBy[] {
  const holders = members.filter(({ values }) => value !== null && values[field] === value)
  return distinct(holders.map(({ id }) => writerOf(store, id, field).entry))
}

function writerOf(store: Store, record: number, field: FieldName) {
  const log = recordLog(store.changes.logOf('customers', record))
  const inForce = log.inForce(field)
  const { operator, at } = store.runs.get((inForce ?? log.madeBy)?.run ?? 0) ?? { operator: '', at: '' }
  return { entry: { operator, at }, isByHand: inForce !== null && hands.has(inForce.command) }
}

/** The first word of each. */
const distinct = (all: readonly EnteredBy[]): EnteredBy[] =>
  [...new Map([...all].reverse().map((one) => [operatorName(one.operator), one])).values()].reverse()
