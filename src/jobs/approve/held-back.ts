/**
 * Four eyes: a change of an approved value waits until others have agreed. Every run that writes customers passes what it is about to write
 * through here, so that it does not matter where the change comes from. An undo does not: it takes back what was written.
 */

import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import { objectText, storedObject } from '../../store/stored-json.ts'
import { hands } from '../record-log/by-hand.ts'
import type { ChangedColumn } from '../record-log/write-columns.ts'
import { type ApprovalState, approvalStates } from './approval-state.ts'
import type { EnteredBy } from './entered-by.ts'

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
 */
export function heldBack(store: Store, run: number, record: HeldRecord, columns: readonly ChangedColumn[]): ChangedColumn[] {
  const { rule } = store.approvals
  if (!columns.some(({ name }) => rule.fields.includes(name))) return [...columns]
  const own = approvalStates(store.approvals.of(record.id))
  const customer = record.into === null ? null : approvalStates(store.approvals.of(record.into))
  const isApproved = (states: typeof own | null, { name, before }: ChangedColumn) => states?.get(name)?.approved?.value === before
  const held = columns.filter(
    (column) => rule.fields.includes(column.name) && column.before !== null && (isApproved(own, column) || isApproved(customer, column)),
  )
  if (held.length === 0) return [...columns]
  for (const column of held) {
    const { name: field, after: value } = column
    const ofCustomer = isApproved(customer, column) ? customer!.get(field)! : null
    if (ofCustomer !== null) noteEntered(store, run, { record: record.into!, field, value }, ofCustomer)
    // what was approved of the customer counts as approved of the record that it comes from: should it be split off, the change waits there
    if (!isApproved(own, column)) for (const step of ofCustomer!.approved!.steps) store.approvals.add(run, { ...step, record: record.id })
    const state = isApproved(own, column) ? own.get(field)! : { ...ofCustomer!, open: null, sentBack: null }
    noteEntered(store, run, { record: record.id, field, value }, state, { isCounted: ofCustomer === null })
  }
  return withoutFields(columns, new Set(held.map(({ name }) => name)), record)
}

interface Entered {
  readonly record: number
  readonly field: FieldName
  readonly value: string | null
}

/**
 * Notes that a value waits. What waits already is not noted again, nor what was sent back, unless a person says it again.
 * @param isCounted false where the same change is counted at another record
 * @param authors who entered it in other records; none: whoever does the run
 */
export function noteEntered(
  store: Store,
  run: number,
  entered: Entered,
  { open, sentBack }: ApprovalState,
  { isCounted = true, authors = [] }: { readonly isCounted?: boolean; readonly authors?: readonly EnteredBy[] } = {},
): void {
  const { operator, at, command } = store.runs.get(run)!
  const isKnown = open !== null && open.value === entered.value
  const wasRefused = sentBack !== null && sentBack.value === entered.value && !hands.has(command)
  if (!isKnown && !wasRefused)
    for (const by of authors.length > 0 ? authors : [{ operator, at }])
      store.approvals.add(run, { ...entered, ...by, step: 'entered', reason: null })
  if (!isKnown && isCounted) store.approvals.countHeld()
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
