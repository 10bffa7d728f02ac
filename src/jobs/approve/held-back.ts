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

interface HeldRecord {
  readonly id: number
  /** The golden record it belongs to: approvals are about customers, and its members are none. */
  readonly into: number | null
  /** The cells that its values were made from, and those of them that are kept in place of the row's. */
  readonly raw: Readonly<Record<FieldName, string>>
  readonly cells: Readonly<Record<FieldName, string>>
}

/** The columns without what has to wait; that is noted as entered by whoever does the run. Call it inside the run, before the columns are written. */
export function heldBack(store: Store, run: number, record: HeldRecord, columns: readonly ChangedColumn[]): ChangedColumn[] {
  const { rule } = store.approvals
  if (record.into !== null || !columns.some(({ name }) => rule.fields.includes(name))) return [...columns]
  const states = approvalStates(store.approvals.of(record.id))
  const isHeld = ({ name, before }: ChangedColumn) =>
    rule.fields.includes(name) && before !== null && states.get(name)?.approved?.value === before
  const held = columns.filter(isHeld)
  if (held.length === 0) return [...columns]
  for (const { name: field, after } of held) noteEntered(store, run, { record: record.id, field, value: after }, states.get(field)!)
  return withoutFields(columns, new Set(held.map(({ name }) => name)), record)
}

interface Entered {
  readonly record: number
  readonly field: FieldName
  readonly value: string | null
}

/** Notes that a value waits. What waits already is not noted again, nor what was sent back, unless a person says it again. */
export function noteEntered(store: Store, run: number, entered: Entered, { open, sentBack }: ApprovalState): void {
  const { operator, at, command } = store.runs.get(run)!
  const isKnown = open !== null && open.value === entered.value
  const wasRefused = sentBack !== null && sentBack.value === entered.value && !hands.has(command)
  if (!isKnown && !wasRefused) store.approvals.add(run, { ...entered, step: 'entered', operator, at, reason: null })
  if (!isKnown) store.approvals.countHeld()
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
