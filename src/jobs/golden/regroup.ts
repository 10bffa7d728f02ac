/**
 * Records joined to golden records and taken out of them. Whatever changes who belongs together ends here: members are moved, golden records
 * left with one member are dissolved, those whose members came back come back, and all of them are computed anew. Call it inside a run.
 */

import type { Store } from '../../store/store.ts'
import { withApprovedOf } from '../approve/approved-golden.ts'
import { goldenComputer } from './computed.ts'
import { goldenRow } from './golden-row.ts'
import type { GoldenRules } from './golden-rules.ts'
import { newGoldens } from './new-goldens.ts'
import { updateGolden } from './update-golden.ts'

/** A record, and the golden record it belongs to from now on; null: none. */
export interface Move {
  readonly record: number
  readonly into: number | null
}

const kind = 'customers'

/**
 * Moves records, and settles every golden record that gains or loses one.
 * @param changed more golden records to settle: their members or pins changed
 */
export function regroup(store: Store, run: number, asked: readonly Move[], rules: GoldenRules, changed: Iterable<number> = []): void {
  // records lie in the order of their ids: a merge of many reads and writes each page once
  const moves = [...asked].sort((a, b) => a.record - b.record)
  const { golden } = store
  const next = golden.nextId()
  const before = moves.map(({ record }) => golden.intoOf(record))
  const affected = new Set([...before, ...moves.map(({ into }) => into)].filter((id) => id !== null))
  const numbers = golden.withoutNumbers([...affected].filter((id) => id < next))
  for (const [at, { record, into }] of moves.entries()) move(store, run, record, before[at]!, into)
  settle(store, run, new Set([...affected, ...changed]), rules, { next, numbers })
}

/** Settles the golden records of members that the run changed, took out or brought back. */
export function refreshGoldens(store: Store, run: number, rules: GoldenRules): void {
  if (store.golden.any()) settle(store, run, store.golden.touchedBy(run), rules)
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
  const rising = [...goldens].sort((a, b) => a - b)
  if (rising.length === 0) return
  const compute = goldenComputer(store, rules)
  const writer = newGoldens(store, run, next)
  for (const id of rising) {
    if (id < next && !store.golden.hasSeveral(id)) {
      dissolve(store, run, id, numbers.get(id))
      continue
    }
    const members = store.golden.members(id)
    if (id >= next) {
      writer.add(id, withApprovedOf(store, run, id, goldenRow(compute(members), members), members), members)
      continue
    }
    const old = store.golden.plain(id)!
    const number = numbers.get(id) ?? old.values.customer_no ?? null
    const row = goldenRow(compute(members, store.pins.of(kind, id)), members)
    updateGolden(store, run, old, number, withApprovedOf(store, run, id, row, members))
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
