/** Names that sheets have in two columns and the store as one: they are compared part by part, as in the sheets. */

import { namePartOf } from '../../read/infer-type.ts'
import { isFamilyBeside } from '../../read/joined-names.ts'
import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import type { ImportedFile } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'

export interface NameParts {
  /** The field that holds the whole name. */
  readonly field: FieldName
  /** Headers of the two columns. */
  readonly given: string
  readonly family: string
}

/** Null where a sheet has whole names, or where the sheets call the parts differently: whole names are compared then. */
export function nameParts(store: Store, schema: Schema): NameParts | null {
  const files = store.files.list().filter(({ kind, run }) => kind === schema.kind && store.runs.get(run)?.state === 'done')
  for (const field of ['contact', 'name']) {
    const all = files.filter(({ columns }) => columns.some(([, , name]) => name === field)).map((file) => partsIn(file, field))
    const [first] = all
    if (first == null) continue
    if (all.every((one) => one !== null && one.given === first.given && one.family === first.family)) return first
  }
  return null
}

function partsIn({ columns }: ImportedFile, field: FieldName): NameParts | null {
  const given = columns.find(([, header, name]) => name === null && namePartOf(header) === 'given')?.[1]
  const family = columns.findLast(([, , name]) => name === field)?.[1]
  return given === undefined || family === undefined || !isFamilyBeside(family, given) ? null : { field, given, family }
}

const hanzi = /^[\p{Script=Han}·]+$/u

/** What is left of a whole name without the given name in front, or behind it where the name is in Chinese characters. */
export function familyOf(whole: string | null, cell: string | null | undefined): string | null {
  const given = (cell ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim()
  if (whole === null || given === '') return whole
  const [one, other] = [whole.toLowerCase(), given.toLowerCase()]
  if (one === other) return null
  if (one.startsWith(`${other} `)) return whole.slice(given.length + 1)
  return hanzi.test(whole) && whole.length > given.length && whole.endsWith(given) ? whole.slice(0, -given.length) : whole
}
