/** What a person corrected in an annotated copy of a sheet. Pure: values in, values out. */

import type { FieldName, Note } from '../../record.ts'
import { isCut } from '../../schema/copy-tag.ts'
import { standardiseDate } from '../../standardise/date.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { legalText } from '../../write/xlsx-text.ts'
import type { IncomingRow } from './changed-fields.ts'

/**
 * The record with the cells that a person changed in the copy; the same object when there are none. An unchanged cell leaves the record as it
 * is, also where a fix changed it since; a cell that was only typed in another form of the same value changes nothing.
 *
 * @param sheetExtras the cells of columns that mean no field, as they stood in the sheet, by header
 */
export function corrected(record: StoredRecord, incoming: IncomingRow, sheetExtras: Readonly<Record<string, string>>): StoredRecord {
  const raw: Record<FieldName, string> = { ...record.raw }
  const values: Record<FieldName, string | null> = { ...record.values }
  const notes: Record<FieldName, readonly Note[]> = { ...record.notes }
  const extras: Record<string, string> = { ...record.extras }
  const changed = new Set<FieldName>()
  const put = (name: FieldName) => {
    values[name] = incoming.values.get(name) ?? null
    if (incoming.notes[name] === undefined) delete notes[name]
    else notes[name] = incoming.notes[name]
  }
  for (const [name, cell] of incoming.raw) {
    if (name === 'customer_no' || isAsBefore(record.sheetCells[name] ?? '', cell)) continue
    // A cell with the same value is a correction only where it is written better: standardising notes less of it than before.
    const isBetter = (incoming.notes[name]?.length ?? 0) < (record.notes[name]?.length ?? 0)
    if ((incoming.values.get(name) ?? null) === (record.values[name] ?? null) && !isBetter) continue
    raw[name] = cell
    put(name)
    changed.add(name)
  }
  for (const [name, value] of incoming.values) {
    if (incoming.raw.has(name) || name === 'customer_no' || value === (record.values[name] ?? null)) continue
    // A value that came from another cell follows that cell; a value that a person wrote stays.
    const isTaken = (record.notes[name] ?? []).some(({ kind, detail }) => kind === 'assumed' && changed.has(detail ?? ''))
    const isFilled = (record.values[name] ?? null) === null && changed.size > 0
    if (record.cells[name] !== undefined || !(isTaken || isFilled)) continue
    put(name)
    changed.add(name)
  }
  let isChanged = changed.size > 0
  for (const [header, cell] of Object.entries(incoming.extras)) {
    const now = record.extras[header] ?? ''
    if (cell === now || isAsBefore(sheetExtras[header] ?? '', cell)) continue
    extras[header] = cell
    isChanged = true
  }
  return isChanged ? { ...record, raw, values, notes, extras } : record
}

/**
 * The record with the cells that differ from what was exported. What the store changed since then and the person left alone stays.
 *
 * @param exported a field's value as it was exported
 */
export function correctedExport(record: StoredRecord, incoming: IncomingRow, exported: (field: FieldName) => string | null): StoredRecord {
  const now = { raw: { ...record.raw }, values: { ...record.values }, notes: { ...record.notes }, extras: { ...record.extras } }
  let isChanged = false
  for (const [name, cell] of incoming.raw) {
    const after = incoming.values.get(name) ?? null
    if (name === 'customer_no' || isCut(cell) || after === (record.values[name] ?? null)) continue
    // A value without a canonical form is exported as it is, and may be read as another where the export as a whole looks like another country's.
    const was = exported(name)
    if (after === was || isAsBefore(was ?? '', cell)) continue
    now.raw[name] = cell
    now.values[name] = after
    if (incoming.notes[name] === undefined) delete now.notes[name]
    else now.notes[name] = incoming.notes[name]
    isChanged = true
  }
  for (const [header, cell] of Object.entries(incoming.extras)) {
    // A column of the sheet's own that is called as a field is has a number behind it in an export.
    const name = Object.hasOwn(record.extras, header) ? header : header.replace(/#2$/, '')
    if (isAsBefore(record.extras[name] ?? '', cell)) continue
    now.extras[name] = cell
    isChanged = true
  }
  return isChanged ? { ...record, ...now } : record
}

/** Whether a person wrote another customer number into the copy, or took it out: a number names the record and never changes. */
export function isRenumbered(record: StoredRecord, { raw, values }: IncomingRow): boolean {
  const cell = raw.get('customer_no')
  const own = record.values.customer_no ?? ''
  if (cell === undefined || isAsBefore(own, cell) || isAsBefore(record.sheetCells.customer_no ?? own, cell)) return false
  return (values.get('customer_no') ?? '') !== own
}

/** Whether the cell is unchanged; a number or date that the spreadsheet rewrote, or a text it had to cut, counts as unchanged. */
function isAsBefore(before: string, cell: string): boolean {
  if (cell === before || isCut(cell)) return true
  const [one, other] = [tidy(before), tidy(cell)]
  if (one === other || legalText(one) === other) return true // some programs show an escape as the letters it is written with
  return isNumber(one, other) || isDate(one, other)
}

const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim()

/** `1,200.50` that became `1200.5`. Leading zeros that went, or came, are a change. */
function isNumber(before: string, cell: string): boolean {
  const digits = before.replace(/[,\s]/g, '')
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(digits) && String(Number(digits)) === cell
}

/** `2024年3月5日` that became `2024-03-05`. */
function isDate(before: string, cell: string): boolean {
  const day = /^(\d{4}-\d{2}-\d{2})(?: 00:00:00)?$/.exec(cell)?.[1]
  if (day === undefined) return false
  const { value, notes } = standardiseDate(before)
  return value === day && notes.length === 0
}
