/** What undoing a run does to the values that people pinned in golden records. */

import { headerOf } from '../../merge/member.ts'
import type { FieldName } from '../../record.ts'
import type { LoggedChange } from '../../store/changes.ts'
import type { Store } from '../../store/store.ts'
import { objectText } from '../../store/stored-json.ts'
import { goldenComputer } from '../golden/computed.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import { recordLog } from '../record-log/record-log.ts'
import type { Restored } from './restored.ts'

export interface PlannedPins {
  /** Golden records with the values they get without the pins, or with them again. */
  readonly restored: readonly Restored[]
  /** Pins of later runs that are reversed too: the value pinned before, or none. */
  readonly lifted: readonly { readonly record: number; readonly field: FieldName; readonly pinned: string | null | undefined }[]
  readonly left: readonly { readonly record: number; readonly field: FieldName; readonly by: number }[]
  readonly cascaded: readonly number[]
}

/** A run that undoes another, which undoes another ...: the first of them is what pinned. */
function rootOf(store: Store, run: number): number {
  const undoes = store.runs.get(run)?.undoes ?? null
  return undoes === null ? run : rootOf(store, undoes)
}

export function planPins(store: Store, run: number, cascade: boolean, rules: GoldenRules): PlannedPins {
  const root = rootOf(store, run)
  const pinned = new Map<number, FieldName[]>()
  for (const { kind, record, field } of store.pins.ofRun(root))
    if (kind === 'customers') pinned.set(record, [...(pinned.get(record) ?? []), field])
  if (pinned.size === 0) return { restored: [], lifted: [], left: [], cascaded: [] }
  const restored: Restored[] = []
  const lifted: { record: number; field: FieldName; pinned: string | null | undefined }[] = []
  const left: { record: number; field: FieldName; by: number }[] = []
  const cascaded = new Set<number>()
  const compute = goldenComputer(store, rules)
  for (const [id, fields] of pinned) {
    const log = recordLog(store.changes.logOf('customers', id).filter(isOfPins(store, id)))
    const pins = new Map(store.pins.of('customers', id, root))
    const back: FieldName[] = []
    for (const field of fields) {
      const found = log.standing(run, field)
      if (found.is === 'uppermost') back.push(field)
      if (found.is !== 'below') continue
      if (!cascade) left.push({ record: id, field, by: found.by })
      else {
        cascaded.add(found.by)
        back.push(field)
        const before = store.pins.of('customers', id, 0, root)
        lifted.push({ record: id, field, pinned: before.has(field) ? (before.get(field) ?? null) : undefined })
        if (before.has(field)) pins.set(field, before.get(field) ?? null)
        else pins.delete(field)
      }
    }
    const record = store.records.get(id)!
    const members = store.golden.members(id)
    if (back.length === 0 || members.length === 0) continue
    const { values, extras } = compute(members, pins)
    const columns = back.flatMap((field) =>
      headerOf(field) !== null ? [] : [{ name: field, before: record.values[field] ?? null, after: values[field] ?? null }],
    )
    if (back.some((field) => headerOf(field) !== null))
      columns.push({ name: '_extras', before: objectText(record.extras), after: objectText(extras) })
    restored.push({ record, columns: columns.filter(({ before, after }) => before !== after) })
  }
  return { restored, lifted, left, cascaded: [...cascaded] }
}

/** Entries of a golden record's log by which somebody pinned a value, or took that back: all others follow from its members. */
function isOfPins(store: Store, id: number): (entry: LoggedChange) => boolean {
  const known = new Map<number, ReadonlySet<FieldName>>()
  return ({ run, action, field }) => {
    if (action !== 'update' || field === null) return false
    const root = rootOf(store, run)
    const own = known.get(root) ?? new Set(store.pins.ofRun(root).flatMap((pin) => (pin.record === id ? [pin.field] : [])))
    known.set(root, own)
    return field === '_extras' ? [...own].some((name) => headerOf(name) !== null) : own.has(field)
  }
}
