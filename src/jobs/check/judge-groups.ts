/** What several records show together: judged again where one of them changed. */

import { Bits } from '../../check/judged/bits.ts'
import type { CellSets } from '../../check/judged/measured.ts'
import type { RulesRun } from '../../check/run-rules.ts'
import type { RunningRule } from '../../check/running-rule.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { ChangedRecords } from './changed-records.ts'
import type { CheckMemory } from './check-memory.ts'
import type { CheckState } from './check-state.ts'
import type { GatheredFindings } from './gathered-findings.ts'
import { partName } from './key-columns.ts'
import { settling } from './settling.ts'
import type { SheetsOfStore } from './sheets-of-store.ts'
import type { StoreCheck } from './store-check.ts'

export interface FewRequest {
  readonly store: Store
  readonly run: number
  readonly check: StoreCheck & { readonly spoilt: CellSets }
  readonly sheets: SheetsOfStore
  readonly state: CheckState
  readonly memory: CheckMemory
  readonly changed: ChangedRecords
  /** The rules that judge records alone, or with those that share a key or a column. */
  readonly rules: readonly RunningRule[]
}

/** Of each rule's keys those of records that changed, as they were and as they are. */
export function affectedKeys(rules: readonly RunningRule[], memory: CheckMemory) {
  const all = rules.flatMap(({ active, handlers: { keys = [] } }) =>
    keys.map(({ field }, part) => ({ active, part, field, name: partName(active.rule.id, part), keys: new Set<number>() })),
  )
  return {
    all,
    see(id: number): void {
      for (const { name, keys } of all) {
        const key = memory.keys.keyOf(name, id)
        if (key !== 0) keys.add(key)
      }
    },
  }
}

/** Judges the records that share one of these keys. Gives those judged again, by rule and field. @param fresh records of which nothing was found before */
export function judgeKeys(
  { store, run, check, memory, changed }: FewRequest,
  few: RulesRun,
  gathered: GatheredFindings,
  affected: ReturnType<typeof affectedKeys>['all'],
  touched: Bits,
  fresh: Bits,
): ReadonlyMap<string, Bits> {
  const records = store.recordsOf(check.schema.kind)
  const sharing = new Map<string, Bits>()
  const parts = affected.map(({ active, part, field, name, keys }) => {
    const members = new Bits()
    const again = new Bits()
    for (const id of changed.live) again.add(id)
    for (const ids of memory.keys.recordsWith(name, keys).values()) {
      for (const id of ids) again.add(id)
      // alone with its key a record shares it with nobody
      if (ids.length > 1) for (const id of ids) members.add(id)
    }
    return { by: active, part, field, members, again }
  })
  // a record shares several of its keys: it is read once for all of them
  const all = parts.reduce((some, { members }) => some.or(members), new Bits())
  few.addSharing(parts, recordsOf(all.list()))
  for (const { by, part, field, again } of parts) {
    few.judgeKeys(by, part, again)
    const settled = settling(store, run, { rules: new Set([by.rule.id]), part }, fresh)
    again.each((at) => {
      touched.add(at)
      settled.add(at, gathered.take(at))
    })
    settled.end()
    sharing.set(`${by.rule.id}/${field}`, again)
  }
  return sharing

  function* recordsOf(ids: readonly number[]): Generator<readonly [number, StoredRecord]> {
    for (const record of records.some(ids)) yield [record.id, record]
  }
}

/** Judges every number of the columns anew: one more moves the middle of all. */
export function judgeColumns(
  { store, run, check, memory, rules }: FewRequest,
  few: RulesRun,
  gathered: GatheredFindings,
  touched: Bits,
): void {
  const records = store.recordsOf(check.schema.kind)
  for (const { active, handlers } of rules) {
    const { columns = [] } = handlers
    for (const part of columns.keys())
      few.judgeColumn(active, part, memory.numbers.numbersOf(partName(active.rule.id, part)), (at) => records.get(at)!)
    if (columns.length === 0) continue
    const { id } = active.rule
    const now = gathered.byRule().get(id) ?? new Bits()
    const settled = settling(store, run, { rules: new Set([id]) })
    memory
      .spokenBy(id)
      .or(now)
      .each((at) => {
        touched.add(at)
        settled.add(at, gathered.take(at))
      })
    settled.end()
    memory.spoken.set(id, now)
  }
}
