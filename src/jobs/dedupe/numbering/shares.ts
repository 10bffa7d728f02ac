/** Which columns of a long sheet each thread numbers. Every thread reads the whole sheet; standardising is the greater part of the work. */

import type { FieldName } from '../../../record.ts'
import type { FieldType } from '../../../schema/field.ts'
import type { Table } from '../../sheets/table.ts'
import { comparedFields } from './number-tables.ts'

/** About how many microseconds a cell takes to standardise and number; columns of other types mostly repeat their values. */
const costs: Partial<Record<FieldType, number>> = {
  party: 5,
  company: 5,
  phone: 3,
  person: 2.5,
  address: 2.5,
  email: 2.3,
  money: 2,
}
const usual = 0.8

/** With fewer rows another thread is not worth starting. */
const worthSharing = 60_000

/** More threads than this read the sheet once more for too few columns. */
const mostShares = 3

/** Fields by thread, the asking one first; one share where nothing is to be gained. A field goes with the one its cells overflow to. */
export function sharesOf(tables: readonly Table[], id: string | undefined, threads: number): ReadonlySet<FieldName>[] {
  const fields = new Map(tables.flatMap((table) => comparedFields(table, id)).map((field) => [field.name, field]))
  const rows = tables.reduce((sum, { estimatedRows }) => sum + (estimatedRows ?? 0), 0)
  const count = rows < worthSharing ? 1 : Math.min(threads, mostShares, fields.size)
  const shares = Array.from({ length: count }, () => ({ names: new Set<FieldName>(), cost: 0 }))
  const groups = new Map<FieldName, { readonly names: FieldName[]; cost: number }>()
  for (const { name, type, overflow } of fields.values()) {
    const group = groups.get(name) ?? (overflow === undefined ? undefined : groups.get(overflow)) ?? { names: [], cost: 0 }
    group.names.push(name)
    group.cost += costs[type] ?? usual
    groups.set(name, group)
    if (overflow !== undefined) groups.set(overflow, group)
  }
  for (const { names, cost } of [...new Set(groups.values())].sort((a, b) => b.cost - a.cost)) {
    const share = shares.reduce((least, one) => (one.cost < least.cost ? one : least))
    for (const name of names) share.names.add(name)
    share.cost += cost
  }
  return shares.map(({ names }) => names)
}
