/**
 * Records joined to golden records and taken out of them. Whatever changes who belongs together ends here: members are moved, golden records
 * left with one member are dissolved, those whose members came back come back, and all of them are computed anew. Call it inside a run.
 */

import type { PlainRecord } from '../../store/golden.ts'
import type { RecordMove } from '../../store/moves.ts'
import type { Store } from '../../store/store.ts'
import { withApprovedOf } from '../approve/approved-golden.ts'
import { goldenComputer } from './computed.ts'
import { dissolve } from './dissolve.ts'
import { type GoldenRow, goldenRow } from './golden-row.ts'
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
  const { golden } = store
  const next = golden.nextId()
  // records lie in the order of their ids: a merge of many reads and writes each page once
  const rising = [...asked].sort((a, b) => a.record - b.record)
  const places = store.moves.placesOf(rising.map(({ record }) => record))
  const moves = rising
    .map(({ record, into }, at) => ({ record, into, before: places[at]!.into, isThere: places[at]!.isThere }))
    .filter(({ before, into }) => before !== into)
  const affected = new Set(moves.flatMap(({ before, into }) => [before, into]).filter((id) => id !== null))
  const settled = [...new Set([...affected, ...changed])].sort((a, b) => a - b)
  if (settled.length === 0) return
  const { dissolved, staying, alone } = sorted(store, settled, moves, next)

  // before its members are customers of their own again: one of them may have the number of the golden record
  dissolve(store, run, dissolved)
  const numbers = golden.withoutNumbers(staying.filter((id) => affected.has(id)))
  store.moves.move(run, moves)
  const leaving = alone.flatMap((id) => store.records.membersOf(id).map((record) => ({ record, before: id, into: null })))
  store.moves.move(run, leaving)

  const compute = goldenComputer(store, rules)
  const former = formerGoldens(moves)
  const withApproved = (id: number, row: GoldenRow, members: readonly PlainRecord[]) =>
    withApprovedOf(store, run, id, row, [...members, ...(former.get(id) ?? []).flatMap((one) => golden.plain(one) ?? [])])
  for (const id of staying) {
    const members = golden.members(id)
    const old = golden.plain(id)!
    const number = numbers.get(id) ?? old.values.customer_no ?? null
    const row = goldenRow(compute(members, store.pins.of(kind, id)), members)
    updateGolden(store, run, old, number, withApproved(id, row, members))
  }
  const last = settled.at(-1)!
  const newRow = (members: readonly PlainRecord[]) => withApproved(members[0]!.into!, goldenRow(compute(members), members), members)
  if (last >= next) newGoldens(store, run, next, last, newRow)
}

/** By golden record, those that its new members came from. */
function formerGoldens(moves: readonly RecordMove[]): Map<number, number[]> {
  const former = new Map<number, number[]>()
  for (const { before, into } of moves) {
    if (before === null || into === null) continue
    const known = former.get(into) ?? []
    if (!known.includes(before)) former.set(into, [...known, before])
  }
  return former
}

/** Settles the golden records of members that the run changed, took out or brought back. */
export function refreshGoldens(store: Store, run: number, rules: GoldenRules): void {
  if (store.golden.any()) regroup(store, run, [], rules, store.golden.touchedBy(run))
}

/** Computes one golden record anew, once somebody pinned a value in it or no longer does. */
export function settleGolden(store: Store, run: number, golden: number, rules: GoldenRules): void {
  regroup(store, run, [], rules, [golden])
}

interface Sorted {
  /** Live golden records that are left with one member, or with none. */
  readonly dissolved: readonly number[]
  /** Golden records that are left with one member: it is a customer of its own again. */
  readonly alone: readonly number[]
  /** Golden records of two members or more. */
  readonly staying: readonly number[]
}

/** @param next the first id of new golden records: those are no part of this */
function sorted(store: Store, goldens: readonly number[], moves: readonly (RecordMove & { isThere: boolean })[], next: number): Sorted {
  const old = goldens.filter((id) => id < next)
  const gained = new Map<number, number>()
  const gain = (id: number | null, by: number) => void (id !== null && gained.set(id, (gained.get(id) ?? 0) + by))
  for (const { before, into, isThere } of moves) {
    if (!isThere) continue
    gain(before, -1)
    gain(into, 1)
  }
  const [dissolved, alone, staying]: number[][] = [[], [], []]
  for (const [at, { size, isLive }] of store.golden.sizesOf(old).entries()) {
    const id = old[at]!
    const left = size + (gained.get(id) ?? 0)
    if (left > 1) staying!.push(id)
    else if (isLive) dissolved!.push(id)
    if (left === 1) alone!.push(id)
  }
  return { dissolved: dissolved!, alone: alone!, staying: staying! }
}
