/** The other sheets and tables of the store that rules compare with: read here, before the rules run. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ReferenceRow, ReferenceWanted } from '../../check/rule.ts'
import type { ActiveRule, Reference } from '../../check/rule-set.ts'
import { fault } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import type { Schema, SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { didYouMean } from '../../words.ts'
import { openTables } from '../sheets/open-tables.ts'
import { referenceReader } from './reference-reader.ts'

export interface ReferenceSettings {
  /** Where relative paths start: the configuration's folder. */
  readonly folder: string
  readonly schemas: Readonly<Record<SheetKind, Schema>>
  readonly country: string | null
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Where the configuration speaks of a rule, as `file:line `; empty where it does not. */
  readonly placeOf: (rule: string) => string
}

/**
 * The rules with the sheets they asked for. Throws REFERENCE_NOT_FOUND, REFERENCE_NO_COLUMN, REFERENCE_UNKNOWN_FIELD, and what reading a
 * sheet throws. Tables of a store are left for `withTables`.
 */
export async function withSheets(rules: readonly ActiveRule[], settings: ReferenceSettings): Promise<readonly ActiveRule[]> {
  const all: ActiveRule[] = []
  for (const one of rules) {
    if (one.references === undefined) {
      all.push(one)
      continue
    }
    const references: (Reference | null)[] = []
    for (const wanted of wantedBy(one)) references.push(await ofSheet(one.rule.id, wanted, settings))
    all.push({ ...one, references })
  }
  return all
}

/** The rules with the tables of the store they asked for, read now. Throws REFERENCE_NO_COLUMN. */
export function withTables(rules: readonly ActiveRule[], store: Store): readonly ActiveRule[] {
  return rules.map((one) => {
    if (one.references === undefined) return one
    const references = wantedBy(one).map(({ table, column }, at) =>
      table === undefined ? (one.references?.[at] ?? null) : ofTable(one.rule.id, store, table, column ?? 'customer_no'),
    )
    return { ...one, references }
  })
}

/** Throws REFERENCE_NEEDS_STORE where a rule asked for a table of a store, and there is none. */
export function refuseTables(rules: readonly ActiveRule[]): void {
  for (const one of rules)
    for (const { table } of wantedBy(one)) if (table !== undefined) throw fault('REFERENCE_NEEDS_STORE', { rule: one.rule.id, table })
}

const wantedBy = ({ rule, options, references }: ActiveRule): readonly ReferenceWanted[] =>
  references === undefined ? [] : (rule.references?.(options) ?? [])

async function ofSheet(rule: string, wanted: ReferenceWanted, settings: ReferenceSettings): Promise<Reference | null> {
  const { folder, schemas, country, today, placeOf } = settings
  const known = [...new Set(Object.values(schemas).flatMap(({ fields }) => fields.map(({ name }) => name)))]
  for (const field of wanted.fields) {
    if (known.includes(field)) continue
    const near = nearest(field, known)
    throw fault('REFERENCE_UNKNOWN_FIELD', { place: placeOf(rule), rule, field, hint: didYouMean(near) })
  }
  const { sheet } = wanted
  if (sheet === undefined) return null
  const file = path.resolve(folder, sheet)
  if (!existsSync(file) && !existsSync(file.replace(/#[^#]*$/, '')))
    throw fault('REFERENCE_NOT_FOUND', { place: placeOf(rule), rule, path: sheet })
  const options = { folder, now: today, ...(country === null ? {} : { country }) }
  const { tables } = await openTables([sheet], schemas.customers, options)
  const rows: ReferenceRow[] = []
  for (const table of tables) {
    const valuesOf = referenceReader(table, wanted, (column, headers) =>
      fault('REFERENCE_NO_COLUMN', { place: placeOf(rule), rule, column, sheet, headers: headers.join(', ') }),
    )
    const place = table.sheet.sheet === null ? table.sheet.file : `${table.sheet.file}#${table.sheet.sheet}`
    for await (const { records } of table.batches())
      for (const record of records) rows.push({ place, row: record.ref.row, values: valuesOf(record) })
  }
  return { rows, mark: tables.map(({ sheet: { sha256, sheet: name } }) => `${sha256}#${name}`).join(' ') }
}

function ofTable(rule: string, store: Store, table: SheetKind, column: string): Reference {
  const rows: ReferenceRow[] = []
  for (const batch of store.recordsOf(table).batches())
    for (const { ref, values } of batch) {
      if (!(column in values))
        throw fault('REFERENCE_NO_COLUMN', { place: '', rule, column, sheet: table, headers: Object.keys(values).join(', ') })
      rows.push({ place: table, row: ref.row, values: { value: values[column] ?? null } })
    }
  // a number that a merge gave up still names its customer
  if (table === 'customers' && column === 'customer_no')
    for (const value of store.records.memberNumbers()) rows.push({ place: table, row: 0, values: { value } })
  return { rows, mark: table } // a change of the store makes a new check necessary anyway
}
