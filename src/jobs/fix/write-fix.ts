/** Writes what a fix changed. In a golden record the cells belong to its members: each is written where its value came from. */

import { extraName } from '../../merge/member.ts'
import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { goldenComputer } from '../golden/computed.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import type { CellWriter } from './cell-writer.ts'
import { writeRecord } from './write-record.ts'

/** Makes the function that writes a fixed customer. @param write standardises cells as the fix did */
export function customerWriter(
  store: Store,
  run: number,
  write: CellWriter,
  rules: GoldenRules,
): (old: StoredRecord, now: StoredRecord) => void {
  const compute = goldenComputer(store, rules)
  return (old, now) => {
    if (!store.golden.isGolden(old.id)) {
      writeRecord(store, run, 'customers', old, now)
      return
    }
    const { master, survivors } = compute(store.golden.members(old.id), store.pins.of('customers', old.id))
    const placeOf = (name: string) => survivors.get(name)?.from[0] ?? master
    const cells = new Map<number, Map<FieldName, string>>()
    const extras = new Map<number, Record<string, string>>()
    for (const [name, cell] of Object.entries(now.raw)) {
      if (cell === (old.raw[name] ?? '')) continue
      const id = placeOf(name)
      cells.set(id, (cells.get(id) ?? new Map()).set(name, cell))
    }
    for (const [header, cell] of Object.entries(now.extras))
      if (cell !== old.extras[header]) {
        const id = placeOf(extraName(header))
        extras.set(id, { ...extras.get(id), [header]: cell })
      }
    for (const id of new Set([...cells.keys(), ...extras.keys()])) {
      const member = store.records.get(id)!
      const written = cells.has(id) ? write(member, cells.get(id)!) : member
      writeRecord(store, run, 'customers', member, { ...written, extras: { ...written.extras, ...extras.get(id) } })
    }
  }
}
