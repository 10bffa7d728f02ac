/** The records that a check of what changed judges again. */

import { Bits } from '../../check/judged/bits.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { CheckMemory } from './check-memory.ts'
import type { CheckState } from './check-state.ts'

export interface ChangedRecords {
  /** New, changed, or due on the day; rising. */
  readonly live: readonly number[]
  /** Taken out, or merged into another. */
  readonly gone: readonly number[]
  readonly all: Bits
}

/** @param today `YYYY-MM-DD`: on a later day than the last check's something else may be said of records that nobody touched */
export function changedRecords(store: Store, kind: SheetKind, state: CheckState, memory: CheckMemory, today: string): ChangedRecords {
  const live: number[] = []
  const gone: number[] = []
  const all = new Bits()
  for (const record of store.recordsOf(kind).values.touchedSince(state.upTo)) {
    if (record.live) live.push(record.id)
    else gone.push(record.id)
    all.add(record.id)
  }
  if (today !== state.day)
    for (const id of memory.dueOn(today)) {
      if (all.has(id)) continue
      all.add(id)
      live.push(id)
    }
  return { live: live.sort((a, b) => a - b), gone, all }
}
