/** Whom follow-ups, orders and tickets name: by customer number, without one by name, without a name by phone. */

import type { FieldName } from '../../record.ts'
import { valuesOf as listed } from '../../standardise/list.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { likeNames } from './like-names.ts'

/** What a row holds of its customer. */
export interface CustomerNames {
  readonly customer_no: string | null
  readonly name: string | null
  readonly phone: string | null
}

export interface NamedCustomers {
  /** The one customer that the row names; null where none or several may be meant. */
  customerOf(row: CustomerNames): number | null
  /** Numbers of customers of the same phone, then of a like name, at most nine. */
  suggestedFor(row: CustomerNames): string[]
}

/** As many as there are digits to choose by. */
const most = 9
const phones: readonly FieldName[] = ['phone', 'phone_alt', 'phones_more']

/** The live customer of a number, also of one that a merge gave up; null where there is none. */
export function customerNumbered(store: Store, number: string): StoredRecord | null {
  const found = store.records.byKey(number.trim())
  return found !== null && store.records.isLive(found.id) ? found : null
}

/** @param rows those that will be asked about: of the customers only what they name is kept in memory */
export function namedCustomers(store: Store, rows: readonly CustomerNames[]): NamedCustomers {
  const byName = new Map<string, number[]>()
  const byPhone = new Map<string, number[]>()
  for (const { name, phone } of rows) {
    if (name !== null) byName.set(name, [])
    if (phone !== null) byPhone.set(phone, [])
  }
  const alike = likeNames(byName.keys())
  if (byName.size + byPhone.size > 0)
    for (const page of store.records.values.all(['name', ...phones]))
      for (const [id, , name, ...numbers] of page) {
        if (name != null) {
          byName.get(name)?.push(id)
          if (byName.size > 0) alike.see(id, name)
        }
        for (const number of numbers) for (const one of number === null ? [] : listed(number)) byPhone.get(one)?.push(id)
      }
  const only = (ids: readonly number[] = []) => (new Set(ids).size === 1 ? ids[0]! : null)
  return {
    customerOf({ customer_no: number, name, phone }) {
      if (number !== null) return customerNumbered(store, number)?.id ?? null
      return name !== null ? only(byName.get(name)) : phone === null ? null : only(byPhone.get(phone))
    },
    suggestedFor({ name, phone }) {
      const ids = [...(phone === null ? [] : (byPhone.get(phone) ?? [])), ...(name === null ? [] : alike.idsFor(name))]
      return [...new Set(ids)].slice(0, most).map((id) => store.records.keyOf(id))
    },
  }
}
