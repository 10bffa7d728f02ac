/** A contact's name, written back into the two columns it was joined from: `First Name` and `Last Name`. */

import { namePartOf } from '../../../read/infer-type.ts'
import type { FieldName } from '../../../record.ts'
import { tidy } from '../../../standardise/text.ts'
import type { FileColumn } from '../../../store/files.ts'
import type { StoredRecord } from '../../../store/stored-record.ts'

export interface NameColumns {
  readonly field: FieldName
  /** Headers. */
  readonly family: string
  readonly given: string
}

/** The two columns of a sheet that one name was read from; null where there are none. */
export function nameColumns(columns: readonly FileColumn[]): NameColumns | null {
  const family = columns.find(([, header, field]) => (field === 'contact' || field === 'name') && namePartOf(header) === 'family')
  const given = columns.find(([, header, field]) => field === null && namePartOf(header) === 'given')
  return family === undefined || given === undefined ? null : { field: family[2]!, family: family[1], given: given[1] }
}

const hanzi = /^\p{Script=Han}{2,4}$/u

/** @param isOwn the record came from the sheet: a name that is as it was stands as it stood, its given name byte for byte as all columns beside fields */
export function nameApart(record: StoredRecord, { field, given }: NameColumns, isOwn: boolean): { given: string; family: string } {
  const whole = record.values[field] ?? ''
  const before = isOwn ? { given: record.extras[given] ?? '', family: tidy(record.sheetCells[field] ?? '') } : null
  if (before !== null && record.cells[field] === undefined) return before
  if (before !== null && before.family !== '' && whole.endsWith(` ${before.family}`))
    return { given: whole.slice(0, -before.family.length - 1), family: before.family }
  if (hanzi.test(whole)) return { given: whole.slice(1), family: whole.slice(0, 1) }
  const at = whole.lastIndexOf(' ')
  return { given: at < 0 ? '' : whole.slice(0, at), family: whole.slice(at + 1) }
}
