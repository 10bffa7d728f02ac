/**
 * Records joined to golden records and taken out of them. Whatever changes who belongs together ends here: members are moved, golden records
 * left with one member are dissolved, those whose members came back come back, and all of them are computed anew. Call it inside a run.
 */

import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import { goldenComputer } from './computed.ts'
import { type GoldenRow, goldenRow } from './golden-row.ts'
import type { GoldenRules } from './golden-rules.ts'
import { newGoldens } from './new-goldens.ts'

/** A record, and the golden record it belongs to from now on; null: none. */
export interface Move {
  readonly record: number
  readonly into: number | null
}

const kind = 'customers'

/** Moves records, and settles every golden record that gains or loses one. */
export function regroup(store: Store, run: number, asked: readonly Move[], rules: GoldenRules): void {
  if (asked.length === 0) return
  // records lie in the order of their ids: a merge of many reads and writes each page once
  const moves = [...asked].sort((a, b) => a.record - b.record)
  const { golden } = store
  const next = golden.nextId()
  const before = moves.map(({ record }) => golden.intoOf(record))
  const affected = new Set([...before, ...moves.map(({ into }) => into)].filter((id) => id !== null))
  const numbers = golden.withoutNumbers([...affected].filter((id) => id < next))
  for (const [at, { record, into }] of moves.entries()) move(store, run, record, before[at]!, into)
  settle(store, run, affected, rules, { next, numbers })
}

/** Settles the golden records of members that the run changed, took out or brought back. */
export function refreshGoldens(store: Store, run: number, rules: GoldenRules): void {
  if (!store.golden.any()) return
  const touched = store.golden.touchedBy(run)
  if (touched.length > 0) settle(store, run, touched, rules)
}

/** Computes one golden record anew, once somebody pinned a value in it or no longer does. */
export function settleGolden(store: Store, run: number, golden: number, rules: GoldenRules): void {
  settle(store, run, [golden], rules)
}

interface Moved {
  /** The first id that is free for new golden records. */
  readonly next: number
  /** Customer numbers that were taken away for the moves. */
  readonly numbers: ReadonlyMap<number, string | null>
}

const notMoved: Moved = { next: Number.POSITIVE_INFINITY, numbers: new Map() }

function settle(store: Store, run: number, goldens: Iterable<number>, rules: GoldenRules, { next, numbers } = notMoved): void {
  const compute = goldenComputer(store, rules)
  const writer = newGoldens(store, run, next)
  for (const id of [...goldens].sort((a, b) => a - b)) {
    if (id < next && !store.golden.hasSeveral(id)) {
      dissolve(store, run, id, numbers.get(id))
      continue
    }
    const members = store.golden.members(id)
    if (id >= next) {
      writer.add(id, goldenRow(compute(members), members), members)
      continue
    }
    const old = store.golden.plain(id)!
    const number = numbers.get(id) ?? old.values.customer_no ?? null
    update(store, run, old, number, goldenRow(compute(members, store.pins.of(kind, id)), members))
  }
  writer.finish()
}

/** A golden record of one member, or of none, is none. @param number the customer number that was taken away for the moves */
function dissolve(store: Store, run: number, id: number, number: string | null | undefined): void {
  if (store.records.isLive(id)) {
    store.records.remove(run, id, id)
    store.changes.removedOrRestored(run, kind, 'remove', id, id)
    if (number != null) store.records.set(run, id, { customer_no: number })
  }
  for (const member of store.records.membersOf(id)) move(store, run, member, id, null)
}

function move(store: Store, run: number, record: number, before: number | null, into: number | null): void {
  if (before === into) return
  store.golden.move(run, record, into)
  store.changes.mergedOrSplit(run, kind, into === null ? 'split' : 'merge', record, before, into)
}

/** Writes what differs, and brings back a golden record that was gone. @param number the customer number it had before its members were moved */
function update(
  store: Store,
  run: number,
  old: PlainRecord,
  number: string | null,
  { row, values, notes, extras, cells }: GoldenRow,
): void {
  const { id, isGone } = old
  const changed = Object.keys(values).filter((name) => (old.values[name] ?? null) !== values[name])
  const own = { _row: row, _notes: notes, _extras: extras, _cells: cells }
  const was = { _row: old.rowId, _notes: textOf(old.notes), _extras: textOf(old.extras), _cells: textOf(old.cells) }
  const differing = (Object.keys(own) as (keyof typeof own)[]).filter((name) => own[name] !== was[name])
  if (changed.length + differing.length > 0) {
    const columns = [...changed.map((name) => [name, values[name]!]), ...differing.map((name) => [name, own[name]])]
    store.records.set(run, id, Object.fromEntries(columns))
  }
  if (isGone) {
    store.records.restore(run, id, id)
    store.changes.removedOrRestored(run, kind, 'restore', id, id)
  }
  for (const name of changed) {
    const before = name === 'customer_no' ? number : (old.values[name] ?? null)
    if (before !== values[name]) store.changes.updated(run, kind, id, name, before, values[name] ?? null)
  }
}

const textOf = (object: object) => (Object.keys(object).length === 0 ? null : JSON.stringify(object))
