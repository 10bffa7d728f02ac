/**
 * Four eyes: a change of an approved value waits until others have agreed. Every run that writes customers passes what it is about to write
 * through here, so that it does not matter where the change comes from. An undo does not: it takes back what was written.
 */

import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import { objectText, storedObject } from '../../store/stored-json.ts'
import { hands } from '../record-log/by-hand.ts'
import type { ChangedColumn } from '../record-log/write-columns.ts'
import { approvalStates } from './approval-state.ts'
import { entersAgain } from './enters-again.ts'
import { noteEntered } from './note-entered.ts'

interface HeldRecord {
  readonly id: number
  /** The golden record it belongs to; null: it is a customer of its own. */
  readonly into: number | null
  /** The cells that its values were made from, and those of them that are kept in place of the row's. */
  readonly raw: Readonly<Record<FieldName, string>>
  readonly cells: Readonly<Record<FieldName, string>>
}

/**
 * The columns without what has to wait; that is noted as entered by whoever does the run. A record of a merged customer holds what was approved of
 * it, or of the customer, too; the change then waits at both. Call it inside the run, before the columns are written.
 * @param byPerson whether a person wrote the values; by default as the command of the run has it
 */
export function heldBack(
  store: Store,
  run: number,
  record: HeldRecord,
  columns: readonly ChangedColumn[],
  byPerson?: boolean,
): ChangedColumn[] {
  const { rule } = store.approvals
  if (!columns.some(({ name }) => rule.fields.includes(name))) return [...columns]
  const isByHand = byPerson ?? hands.has(store.runs.get(run)!.command)
  const own = approvalStates(store.approvals.of(record.id))
  const customer = record.into === null ? null : approvalStates(store.approvals.of(record.into))
  const isApproved = (states: typeof own | null, { name, before }: ChangedColumn) => states?.get(name)?.approved?.value === before
  const held = columns.filter(
    (column) => rule.fields.includes(column.name) && column.before !== null && (isApproved(own, column) || isApproved(customer, column)),
  )
  const published = new Set(held.filter((column) => isByHand && entersAgain(store, run, record, column)).map(({ name }) => name))
  const waiting = held.filter(({ name }) => !published.has(name))
  if (waiting.length === 0) return [...columns]
  for (const column of waiting) {
    const { name: field, after: value } = column
    const ofCustomer = isApproved(customer, column) ? customer!.get(field)! : null
    if (ofCustomer !== null) noteEntered(store, run, { record: record.into!, field, value }, ofCustomer, { isByHand })
    // what was approved of the customer counts as approved of the record that it comes from: should it be split off, the change waits there
    if (!isApproved(own, column)) for (const step of ofCustomer!.approved!.steps) store.approvals.add(run, { ...step, record: record.id })
    const state = isApproved(own, column) ? own.get(field)! : { ...ofCustomer!, open: null, sentBack: null }
    noteEntered(store, run, { record: record.id, field, value }, state, { isCounted: ofCustomer === null, isByHand })
  }
  return withoutFields(columns, new Set(waiting.map(({ name }) => name)), record)
}

/** Notes and cells of these fields stay as they are; where the record goes over to another row, the cells it had are kept with it. */
function withoutFields(columns: readonly ChangedColumn[], held: ReadonlySet<string>, { raw, cells }: HeldRecord): ChangedColumn[] {
  const isMoved = columns.some(({ name }) => name === '_row')
  const all = columns.filter(({ name }) => !held.has(name))
  if (isMoved && !all.some(({ name }) => name === '_cells'))
    all.push({ name: '_cells', before: objectText(cells), after: objectText(cells) })
  const mended = all.map((column) => {
    if (column.name !== '_notes' && column.name !== '_cells') return column
    const [before, after] = [storedObject(column.before), { ...storedObject(column.after) }]
    for (const name of held) {
      if (Object.hasOwn(before, name)) after[name] = before[name]
      else if (column.name === '_cells' && isMoved && raw[name] !== undefined) after[name] = raw[name]
      else delete after[name]
    }
    return { ...column, after: objectText(after) }
  })
  return mended.filter(({ before, after }) => before !== after)
}
