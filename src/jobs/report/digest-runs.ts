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

/** What the runs did, each change of theirs read once. */
export function whatRunsDid(store: Store, runs: readonly RunEntry[], view: DigestView): Pick<DigestData, 'newCustomers' | 'typeChanges'> {
  const made: Made = { brought: new Set(), joined: [] }
  const types = new Map<number, TypeChange>()
  for (const { run, command } of runs)
    for (const { kind, action, field, record, last, before, after } of store.changes.ofRun(run)) {
      if (kind !== 'customers') continue
      if (action === 'insert') {
        for (let id = record; id <= last; id++)
          if (bringing.includes(command)) made.brought.add(id)
          else made.joined.push(id)
      } else if (action === 'update' && field === 'customer_type' && !joining.includes(command))
        types.set(record, { from: types.has(record) ? types.get(record)!.from : before, to: after })
    }
  return { newCustomers: newCustomers(store, made, view), typeChanges: changedTypes(store, types, view) }
}

/** Numbers of records that runs made. */
interface Made {
  readonly brought: Set<number>
  /** Golden records of joined ones. */
  readonly joined: number[]
}

/** The type before the first of the runs and after the last. */
interface TypeChange {
  readonly from: string | null
  readonly to: string | null
}

/** Customers that these runs made and that are there: also where several new records were joined to one. */
function newCustomers(store: Store, { brought, joined }: Made, view: DigestView): DigestData['newCustomers'] {
  const ids = [...brought, ...joined.filter((id) => store.records.membersOf(id).every((member) => brought.has(member)))]
  const first: DigestCustomer[] = []
  const owners: (string | null)[] = []
  for (const id of ids.sort((a, b) => a - b)) {
    if (!store.records.isLive(id)) continue
    if (first.length < listed) first.push(customerOf(store, id, view))
    owners.push(store.records.get(id)?.values.owner ?? null)
  }
  return { count: owners.length, byOwner: ownerCounts(owners, view.shown), first }
}

function changedTypes(store: Store, types: ReadonlyMap<number, TypeChange>, view: DigestView): DigestData['typeChanges'] {
  const shown = (type: string | null) => (type === null ? null : view.shown('customer_type', type))
  const changed = [...types]
    .filter(([id, { from, to }]) => from !== to && store.records.isLive(id))
    .sort(([a], [b]) => a - b)
    .map(([id, { from, to }]) => ({ id, from: shown(from), to: shown(to) }))
  const moves = new Map<string, TypeChange & { count: number }>()
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
