/** What runs did to customers: who is new, and whose type is another. */

import type { DigestCustomer, DigestData } from '../../report/digest-data.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import { ownerCounts } from './owner-counts.ts'

/** How values and keys are shown. */
export interface DigestView {
  readonly shown: (field: string, value: string) => string
  readonly keyOf: (key: string) => string
}

/** Customers listed by name. */
const listed = 20

/** Commands that bring customers; others join or mend those that are there. */
const bringing = ['import', 'add']
/** Where records are joined or parted the customer has the type of another record: nobody has become anything. */
const joining = ['merge', 'dedupe', 'split']

/** Customers that these runs made and that are there: also where several new records were joined to one. */
export function newCustomers(store: Store, runs: readonly RunEntry[], view: DigestView): DigestData['newCustomers'] {
  const made = new Set<number>()
  const joined: number[] = []
  for (const { run, command } of runs)
    for (const { kind, action, record, last } of store.changes.ofRun(run)) {
      if (kind !== 'customers' || action !== 'insert') continue
      for (let id = record; id <= last; id++) {
        if (bringing.includes(command)) made.add(id)
        else joined.push(id)
      }
    }
  const ids = [...made, ...joined.filter((id) => store.records.membersOf(id).every((member) => made.has(member)))]
  const first: DigestCustomer[] = []
  const owners: (string | null)[] = []
  for (const id of ids.sort((a, b) => a - b)) {
    if (!store.records.isLive(id)) continue
    if (first.length < listed) first.push(customerOf(store, id, view))
    owners.push(store.records.get(id)?.values.owner ?? null)
  }
  return { count: owners.length, byOwner: ownerCounts(owners, view.shown), first }
}

/** Of each customer the type before the first of these runs and after the last. */
export function changedTypes(store: Store, runs: readonly RunEntry[], view: DigestView): DigestData['typeChanges'] {
  const types = new Map<number, { from: string | null; to: string | null }>()
  for (const { run, command } of runs)
    for (const { kind, action, field, record, before, after } of store.changes.ofRun(run)) {
      if (joining.includes(command) || kind !== 'customers' || action !== 'update' || field !== 'customer_type') continue
      types.set(record, { from: types.has(record) ? types.get(record)!.from : before, to: after })
    }
  const shown = (type: string | null) => (type === null ? null : view.shown('customer_type', type))
  const changed = [...types]
    .filter(([id, { from, to }]) => from !== to && store.records.isLive(id))
    .sort(([a], [b]) => a - b)
    .map(([id, { from, to }]) => ({ id, from: shown(from), to: shown(to) }))
  const moves = new Map<string, { from: string | null; to: string | null; count: number }>()
  for (const { from, to } of changed) {
    const name = JSON.stringify([from, to])
    moves.set(name, { from, to, count: (moves.get(name)?.count ?? 0) + 1 })
  }
  return {
    count: changed.length,
    moves: [...moves].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1)).map(([, move]) => move),
    first: changed.slice(0, listed).map(({ id, from, to }) => ({ ...customerOf(store, id, view), from, to })),
  }
}

function customerOf(store: Store, id: number, { shown, keyOf }: DigestView): DigestCustomer {
  const record = store.records.get(id)
  const { name, owner } = record?.values ?? {}
  return {
    key: keyOf(record?.key ?? String(id)),
    name: name == null ? '' : shown('name', name),
    owner: owner == null ? null : shown('owner', owner),
  }
}
