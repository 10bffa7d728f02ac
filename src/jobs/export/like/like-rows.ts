/** A record in the columns of a sheet. */

import type { FieldName } from '../../../record.ts'
import type { Schema } from '../../../schema/field.ts'
import { tidy } from '../../../standardise/text.ts'
import type { FileColumn } from '../../../store/files.ts'
import type { StoredRecord } from '../../../store/stored-record.ts'
import { holdsMore, itemsOf, joined, originOf, roomIn } from './further-values.ts'
import { nameApart, nameColumns } from './names-apart.ts'
import type { CellStyle } from './sample.ts'

/**
 * Makes the function that writes a record into the columns of the sheet.
 * @param source that of the sheet
 * @param givesNumbers the sheet takes customer numbers of ours; another system's keys are its own
 */
export function rowWriter(
  schema: Schema,
  columns: readonly FileColumn[],
  styles: ReadonlyMap<FieldName, CellStyle>,
  source: string,
  givesNumbers: boolean,
) {
  const names = nameColumns(columns)
  const fields = new Set(columns.flatMap(([, , field]) => field ?? []))
  const known = new Map(schema.fields.map((field) => [field.name, field]))
  const guests = new Map([...fields].map((name) => [name, [] as FieldName[]]))
  for (const [guest, { name }] of roomIn(schema, fields)) guests.get(name)?.push(guest)

  function cellOf(record: StoredRecord, name: FieldName, isOwn: boolean): string | null {
    const write = styles.get(name)!
    if (name === 'customer_no') return isOwn ? ownKey(record, givesNumbers) : (record.values[name] ?? null)
    const value = record.values[name] ?? null
    const found = isOwn ? (record.sheetCells[name] ?? '') : ''
    const others = guests.get(name)!.filter((other) => (record.values[other] ?? null) !== null)
    if (value === null && others.length === 0) return null
    // What another cell holds beside its value stands there still.
    const origin = found === '' && isOwn ? originOf(record, name, fields) : undefined
    if (origin !== undefined && record.cells[origin] === undefined) return null
    const isAsItWas = found !== '' && record.cells[name] === undefined
    const isWhole = others.every((other) => record.cells[other] === undefined && originOf(record, other, fields) === name)
    if (isAsItWas && holdsMore(record, name) && isWhole) return tidy(found)
    const own = value === null ? [] : [write(value, isAsItWas && !holdsMore(record, name) ? found : null)]
    if (others.length === 0) return own[0] ?? null
    const isWords = (other: FieldName) => known.get(other)?.type === 'text'
    const further = others.filter((other) => !isWords(other)).flatMap((other) => itemsOf(known.get(other)!, record.values[other]!))
    const words = others.filter(isWords).map((other) => record.values[other]!)
    return joined([...own, ...further.map((one) => write(one, null))], words, found)
  }

  return (record: StoredRecord): (string | null)[] => {
    const isOwn = record.source === source
    const apart = names === null ? null : nameApart(record, names, isOwn)
    return columns.map(([, header, name]) => {
      if (apart !== null && header === names?.given) return apart.given
      if (apart !== null && header === names?.family) return apart.family
      return name === null ? (record.extras[header] ?? null) : cellOf(record, name, isOwn)
    })
  }
}

/** The key as the sheet has it: never a number that the store gave because another source has that key too, or there was none. */
function ownKey(record: StoredRecord, givesNumbers: boolean): string | null {
  const taken = record.notes.customer_no?.find(({ kind }) => kind === 'number-taken')?.detail
  if (taken !== undefined) return taken
  const isGiven = (record.sheetCells.customer_no ?? '').trim() === '' && record.cells.customer_no === undefined
  return isGiven && !givesNumbers ? null : (record.values.customer_no ?? null)
}
