/** Records that were merged since an earlier check: what it found in them is looked for in their golden record, and is neither new nor gone there. */

import { Bits } from '../../check/judged/bits.ts'
import type { Store } from '../../store/store.ts'
import { readers } from '../unchanged-since.ts'

/** Makes of a set of records of then the same with golden records in the place of their members. */
export type Moved = (records: Bits) => Bits

/** Where nothing was merged since. */
export const unmoved: Moved = (records) => records

/** @param check the run of the earlier check */
export function mergedSince(store: Store, check: number): Moved {
  if (!store.golden.any() || store.runs.list().every(({ run, command }) => run <= check || readers.has(command))) return unmoved
  const goldenOf = store.golden.ofMembers()
  const members = new Bits()
  for (const member of goldenOf.keys()) members.add(member)
  return (records) => {
    const merged = records.and(members)
    if (merged.count() === 0) return records
    const moved = records.without(members)
    merged.each((member) => moved.add(goldenOf.get(member)!))
    return moved
  }
}
