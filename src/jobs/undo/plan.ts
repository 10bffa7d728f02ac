/** What undoing a run would do: which records it takes out or brings back, which fields it puts back, and what it leaves to later runs. */

import { headerOf } from '../../merge/member.ts'
import type { FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { LoggedChange } from '../../store/changes.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import type { Move } from '../golden/regroup.ts'
import type { Place } from '../record-log/atoms.ts'
import { recordLog } from '../record-log/record-log.ts'
import { hasCascade } from './has-cascade.ts'
import { planMoves } from './plan-moves.ts'
import { type PlannedPins, planPins } from './plan-pins.ts'
import { putBack } from './put-back.ts'
import { idsIn, joined, type Range, within, without } from './ranges.ts'
import type { Restored } from './restored.ts'
import { updatesByRecord } from './updates-by-record.ts'

/** A change that is not undone: a later run changed the same place, or another customer has the customer number by now. */
export interface LeftAlone {
  readonly record: StoredRecord
  /** A field, or the header of a column of the sheet's own; null: the record itself. */
  readonly field: FieldName | null
  /** The run that changed it later; null: its customer number was taken. */
  readonly by: number | null
}

export interface UndoPlan {
  readonly run: number
  readonly kind: SheetKind
  readonly removed: readonly Range[]
  readonly brought: readonly Range[]
  readonly restored: readonly Restored[]
  /** Records that leave golden records, or come back to them. */
  readonly moves: readonly Move[]
  /** Values that later runs pinned in golden records, and that are reversed too. */
  readonly lifted: PlannedPins['lifted']
  readonly left: readonly LeftAlone[]
  /** Later runs that are reversed at the same places. */
  readonly cascaded: readonly number[]
}

/** Plans to undo a run; with `cascade` what later runs did at its places goes too. Changes nothing. */
export function planUndo(store: Store, run: number, cascade: boolean, rules: GoldenRules): UndoPlan {
  const all = store.changes.ofRun(run)
  // a golden record follows from its members and its pins
  const goldens: ReadonlySet<number> = store.golden.any() ? store.golden.all() : new Set()
  const isMove = ({ action }: LoggedChange) => action === 'merge' || action === 'split'
  const entries = all.filter((entry) => !isMove(entry) && !(entry.kind === 'customers' && goldens.has(entry.record)))
  const kind = all[0]?.kind ?? 'customers'
  const records = store.recordsOf(kind)
  const since = store.changes.changedSince(all.at(-1)?.id ?? 0, kind)
  const left: LeftAlone[] = []
  const cascaded = new Set<number>()
  const removed: Range[] = []
  const brought: Range[] = []
  const isCascade = hasCascade(store, run)
  const leave = (id: number, field: FieldName | null, by: number | null) => void left.push({ record: records.get(id)!, field, by })

  for (const { action, record, last } of entries) {
    if (action === 'update') continue
    const range: Range = [record, last]
    const slow = isCascade ? idsIn(range) : within(range, since.records, since.ranges)
    const ready = without(range, slow)
    const back: Range[] = []
    for (const id of slow) {
      const log = recordLog(store.changes.logOf(kind, id))
      const found = log.standing(run, '_gone')
      if (found.is === 'undone') continue
      const later = found.is === 'uppermost' && action !== 'remove' ? log.laterThan(run) : []
      if (cascade) for (const { by } of found.is === 'below' ? [found] : later) cascaded.add(by)
      if (cascade || (found.is === 'uppermost' && later.length === 0)) (log.wasThere(run) ? back : removed).push([id, id])
      else if (found.is === 'below') leave(id, null, found.by)
      else for (const { place, by } of later) if (place !== '_row') leave(id, place === '_into' ? null : nameOf(place), by)
    }
    if (action !== 'remove') removed.push(...ready)
    else back.push(...ready)
    for (const one of back) brought.push(...without(one, takenNumbers(one)))
  }

  const gone = joined(removed)
  const isGone = (id: number) => gone.some(([first, last]) => id >= first && id <= last)
  const restored: Restored[] = []
  for (const [id, own] of updatesByRecord(entries)) {
    if (isGone(id)) continue
    const isTouched = since.records.has(id) || since.ranges.some(([first, last]) => id >= first && id <= last)
    const log = recordLog(isTouched ? store.changes.logOf(kind, id) : own)
    const places = log.placesOf(run).filter((place) => place !== '_gone' && place !== '_into')
    const back = new Set<Place>()
    for (const place of places) {
      const found = log.standing(run, place)
      if (found.is === 'below' && cascade) cascaded.add(found.by)
      if (found.is === 'uppermost' || (found.is === 'below' && cascade)) back.add(place)
      else if (found.is === 'below' && place !== '_row') leave(id, nameOf(place), found.by)
    }
    const record = records.get(id)!
    const columns = putBack(store, record, own, log, run, back)
    if (columns.length > 0) restored.push({ record, columns })
  }
  const moved = planMoves(store, run, all.filter(isMove), cascade)
  const pins = planPins(store, run, cascade, rules)
  for (const { record, by } of moved.left) leave(record, null, by)
  for (const { record, field, by } of pins.left) leave(record, nameOf(field), by)
  for (const by of [...moved.cascaded, ...pins.cascaded]) cascaded.add(by)
  const { moves } = moved
  const whole = { removed: gone, brought: joined(brought), restored: [...restored, ...pins.restored], moves, lifted: pins.lifted }
  return { run, kind, ...whole, left, cascaded: [...cascaded].sort((a, b) => a - b) }

  /** Records that cannot come back: another customer has their number by now. */
  function takenNumbers([first, last]: Range): number[] {
    const taken = records.withTakenNumber(first, last)
    for (const id of taken) leave(id, null, null)
    return taken
  }
}

const nameOf = (place: Place) => headerOf(place) ?? place
