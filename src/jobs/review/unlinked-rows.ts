/** Follow-ups, orders and tickets that name no customer for certain. */

import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { UnlinkedKind } from '../../store/unlinked.ts'
import { type CustomerNames, customerNumbered, type NamedCustomers, namedCustomers } from './named-customers.ts'

export type RowKind = Exclude<UnlinkedKind, 'quarantine'>
const kinds: readonly RowKind[] = ['followups', 'orders', 'tickets']

export interface UnlinkedRow {
  readonly kind: RowKind
  readonly record: StoredRecord
}

export const idOf = ({ kind, record }: UnlinkedRow) => `${kind}:${record.id}`

export const namesOf = ({ values }: StoredRecord): CustomerNames => ({
  customer_no: values.customer_no ?? null,
  name: values.name ?? null,
  phone: values.phone ?? null,
})

/** A row that nobody has answered meanwhile, by its id; null where there is none. */
export function rowNamed(store: Store, id: string): UnlinkedRow | null {
  const kind = kinds.find((one) => id.startsWith(`${one}:`))
  if (kind === undefined) return null
  const number = Number(id.slice(kind.length + 1))
  const record = Number.isSafeInteger(number) && store.recordsOf(kind).isLive(number) ? store.recordsOf(kind).get(number) : null
  const linked = record?.values.customer_no ?? null
  const isAnswered =
    record === null || store.unlinked.none(kind).has(number) || (linked !== null && customerNumbered(store, linked) !== null)
  return isAnswered ? null : { kind, record }
}

/** Those that nobody has answered, kind by kind, and whom they may mean. */
export function unlinkedRows(store: Store): { readonly rows: readonly UnlinkedRow[]; readonly named: NamedCustomers } {
  const all = kinds.flatMap((kind) => {
    const none = store.unlinked.none(kind)
    const fields = ['customer_no', 'name', 'phone'] as const
    return [...store.recordsOf(kind).values.all(fields)]
      .flat()
      .flatMap(([id, , customer_no, name, phone]) =>
        none.has(id) ? [] : [{ kind, id, names: { customer_no: customer_no ?? null, name: name ?? null, phone: phone ?? null } }],
      )
  })
  const named = namedCustomers(
    store,
    all.map(({ names }) => names),
  )
  const open = all.filter(({ names }) => named.customerOf(names) === null)
  return { rows: open.map(({ kind, id }) => ({ kind, record: store.recordsOf(kind).get(id)! })), named }
}
