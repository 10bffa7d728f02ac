/** Records, one column a field. A record is given in the shape a sheet gives, with its current values. */

import { fault } from '../errors.ts'
import type { FieldName } from '../record.ts'
import type { SheetKind } from '../schema/field.ts'
import type { AliasStore } from './aliases.ts'
import type { Connection } from './connection.ts'
import type { FileStore } from './files.ts'
import type { Memory } from './memory.ts'
import { quoted, recordKey } from './names.ts'
import { insertRecords, type NewRecords, type Prepare } from './new-records.ts'
import { type PlaceInSheet, placesInSheets } from './places-in-sheets.ts'
import type { RawRowStore } from './raw-rows.ts'
import { type RecordValues, recordValues } from './record-values.ts'
import { type OwnValues, ownColumns, recordOf, type StoredRecord } from './stored-record.ts'

export interface RecordStore {
  readonly kind: SheetKind
  /** Fields that have a column, in the order they came. */
  fields(): FieldName[]
  /** Adds the columns that are missing. */
  ensureFields(fields: readonly FieldName[]): void
  /** Adds records, and returns the id of the first; the others follow it. */
  insertNew(records: NewRecords): number
  /** Sets columns of one record; the caller logs the change. */
  set(run: number, id: number, values: Readonly<Record<string, string | number | null>>): void
  /** Takes out the records from `first` to `last` that are there; their contents are kept. */
  remove(run: number, first: number, last: number): void
  /** Brings back records that were taken out; none of their customer numbers may be in use. */
  restore(run: number, first: number, last: number): void
  /** Records of a range that were taken out and whose customer number another record has by now. */
  withTakenNumber(first: number, last: number): number[]
  /** Whether the record is there: neither taken out nor merged into another. */
  isLive(id: number): boolean
  /** Whether the record was not taken out; one that was merged into another is there. */
  isThere(id: number): boolean
  /** A record by id, also one that was taken out; null where there is none. */
  get(id: number): StoredRecord | null
  /** Records by their ids, rising, also those that were taken out; ids that no record has are passed over. */
  some(ids: readonly number[]): IterableIterator<StoredRecord>
  /** Where these records stand in their sheets, without reading what they hold. */
  places(ids: readonly number[]): ReadonlyMap<number, PlaceInSheet>
  /** The record's key, without reading the record. */
  keyOf(id: number): string
  /** The record's key in its sheet, where that is not the customer number; else null. */
  sheetKeyOf(id: number): string | null
  /** Records that are there and belong to this golden record, by id. */
  membersOf(id: number): number[]
  /** Ids and keys of live records, page by page. */
  keys(): IterableIterator<(readonly [id: number, key: string])[]>
  /** Customer numbers of members of golden records: they go on naming the customer. */
  memberNumbers(): string[]
  /** By customer number, also one that a merge gave up, or the sheet's own key; of a record that was merged, the golden record. */
  byKey(key: string): StoredRecord | null
  /** The member of a golden record with this number or key of its own. */
  memberByKey(key: string): StoredRecord | null
  /** Records with this customer number, then those with this key in this source, each with its raw row; not those taken out, but merged ones. */
  withKey(key: string, source: number): { readonly id: number; readonly row: number; readonly source: number }[]
  /** Whether any record of a source has a key that starts with `start`. */
  hasKeys(source: number, start: string): boolean
  count(): number
  /** Whether there is a live record. */
  any(): boolean
  readonly values: RecordValues
  isEmpty(): boolean
  /** Whether a customer that is not taken out has this number. */
  hasNumber(number: string): boolean
  /**
   * Live records in the order of their ids; only those a later run than `since` has touched, if given.
   * `fields` the store has no column for yet are null in every record.
   */
  batches(options?: {
    readonly size?: number
    readonly since?: number
    readonly fields?: readonly FieldName[]
  }): IterableIterator<StoredRecord[]>
  /** From now on several live records may have one customer number: a sheet had it twice. */
  allowDoubledNumbers(): void
  /** Drops the indexes before an empty table is filled; making them afterwards with `indexAll` is quicker. */
  loadFirst(): void
  indexAll(): void
}

interface Place {
  readonly id: number
  readonly row: number
  readonly source: number
}

const live = '_gone IS NULL AND _into IS NULL'
const member = '_gone IS NULL AND _into IS NOT NULL'
const keyPage = 10_000
const somePage = 500

export function recordStore(
  db: Connection,
  kind: SheetKind,
  files: FileStore,
  rows: RawRowStore,
  aliases: AliasStore,
  memory: Memory,
): RecordStore {
  const table = quoted(kind)
  let known: FieldName[] | null = null
  let areNumbersDoubled = false
  memory.onForget(() => {
    known = null
    areNumbersDoubled = false
  })
  const indexNumbers = () =>
    db.exec(
      `CREATE ${areNumbersDoubled ? '' : 'UNIQUE '}INDEX IF NOT EXISTS ${quoted(`${kind}_number`)} ON ${table}(customer_no) WHERE ${live}`,
    )
  const statements = new Map<string, ReturnType<Prepare>>()
  const prepared: Prepare = (sql) => {
    const found = statements.get(sql) ?? db.prepare<unknown[]>(sql)
    statements.set(sql, found)
    return found
  }
  const fields = () => (known ??= columnsOf(db, kind).filter((name) => !name.startsWith('_')))
  const numbered = kind === 'customers'
  const key = recordKey(kind)
  /** All columns a record is made of; built once, until a column is added. */
  let selected: { readonly names: readonly FieldName[]; readonly sql: string } | null = null
  const read = (where: string, args: readonly (string | number)[]): StoredRecord[] => {
    const names = fields()
    if (selected?.names !== names) selected = { names, sql: [...ownColumns, ...names.map(quoted)].join(', ') }
    const sql = `SELECT ${selected.sql} FROM ${table} WHERE ${where}`
    return (
      prepared(sql)
        .raw()
        .all(...args) as OwnValues[]
    ).map((values) => recordOf(values, names, kind, files, rows))
  }

  return {
    kind,
    fields,
    ensureFields(wanted) {
      const present = new Set(columnsOf(db, kind).map((name) => name.toLowerCase()))
      for (const field of wanted) {
        if (fields().includes(field)) continue
        if (field.startsWith('_') || present.has(field.toLowerCase())) throw fault('FIELD_NAME_TAKEN', { field })
        db.exec(`ALTER TABLE ${table} ADD COLUMN ${quoted(field)} TEXT`)
        present.add(field.toLowerCase())
        known = null
      }
    },
    insertNew(records) {
      const first = (prepared(`SELECT coalesce(max(_id), 0) FROM ${table}`).pluck().get() as number) + 1
      insertRecords(prepared, table, first, records)
      return first
    },
    set(run, id, values) {
      const names = Object.keys(values)
      const sql = `UPDATE ${table} SET ${[...names, '_touched'].map((name) => `${quoted(name)} = ?`).join(', ')} WHERE _id = ?`
      prepared(sql).run(...Object.values(values), run, id)
    },
    remove: (run, first, last) =>
      void prepared(`UPDATE ${table} SET _gone = ?, _touched = ? WHERE _id BETWEEN ? AND ? AND _gone IS NULL`).run(run, run, first, last),
    restore: (run, first, last) =>
      void prepared(`UPDATE ${table} SET _gone = NULL, _touched = ? WHERE _id BETWEEN ? AND ? AND _gone IS NOT NULL`).run(run, first, last),
    withTakenNumber(first, last) {
      if (!numbered) return []
      // A golden record and its members may share a number, and rows of a sheet that had it twice.
      const taken = (state: string) => `EXISTS (SELECT 1 FROM ${table} AS other WHERE other.customer_no = mine.customer_no AND ${state}
        AND ifnull(other._notes, '') NOT LIKE '%"number-doubled"%' AND ifnull(mine._notes, '') NOT LIKE '%"number-doubled"%'
        AND other._into IS NOT mine._id AND mine._into IS NOT other._id AND (mine._into IS NULL OR other._into IS NOT mine._into))`
      const [alone, merged] = [live, member].map((state) =>
        taken(state.replaceAll('_gone', 'other._gone').replaceAll('_into', 'other._into')),
      )
      const sql = `SELECT _id FROM ${table} AS mine WHERE _id BETWEEN ? AND ? AND _gone IS NOT NULL AND (${alone} OR ${merged}) ORDER BY _id`
      return prepared(sql).pluck().all(first, last) as number[]
    },
    isLive: (id) => prepared(`SELECT 1 FROM ${table} WHERE _id = ? AND ${live}`).get(id) !== undefined,
    isThere: (id) => prepared(`SELECT 1 FROM ${table} WHERE _id = ? AND _gone IS NULL`).get(id) !== undefined,
    get: (id) => read('_id = ?', [id])[0] ?? null,
    *some(ids) {
      for (let from = 0; from < ids.length; from += somePage) {
        const list = JSON.stringify(ids.slice(from, from + somePage))
        yield* read('_id IN (SELECT value FROM json_each(?)) ORDER BY _id', [list])
      }
    },
    places: placesInSheets(db, kind, files, rows),
    keyOf: (id) => (prepared(`SELECT ${key} FROM ${table} WHERE _id = ?`).pluck().get(id) as string | undefined) ?? `${kind}:${id}`,
    sheetKeyOf: (id) => (prepared(`SELECT _key FROM ${table} WHERE _id = ?`).pluck().get(id) as string | null | undefined) ?? null,
    membersOf: (id) => prepared(`SELECT _id FROM ${table} WHERE _into = ? AND _gone IS NULL ORDER BY _id`).pluck().all(id) as number[],
    *keys() {
      const page = prepared(`SELECT _id, ${key} FROM ${table} WHERE _id > ? AND ${live} ORDER BY _id LIMIT ${keyPage}`).raw()
      for (let last = 0; ; ) {
        const rows = page.all(last) as [number, string][]
        if (rows.length > 0) yield rows
        if (rows.length < keyPage) return
        last = rows.at(-1)![0]
      }
    },
    memberNumbers: () =>
      numbered ? (prepared(`SELECT customer_no FROM ${table} WHERE ${member} AND customer_no IS NOT NULL`).pluck().all() as string[]) : [],
    byKey(key) {
      const golden = (record: StoredRecord | undefined) =>
        record === undefined || record.into === null ? (record ?? null) : (read('_id = ?', [record.into])[0] ?? null)
      const found = numbered
        ? (read(`customer_no = ? AND ${live}`, [key])[0] ?? read(`customer_no = ? AND ${member}`, [key])[0])
        : undefined
      if (found !== undefined) return golden(found)
      const alias = numbered ? aliases.recordOf(key) : null
      if (alias !== null) return golden(read('_id = ?', [alias])[0])
      return golden(
        read(`_key = ? AND ${live} ORDER BY _id LIMIT 1`, [key])[0] ?? read(`_key = ? AND ${member} ORDER BY _id LIMIT 1`, [key])[0],
      )
    },
    memberByKey: (key) =>
      (numbered ? read(`customer_no = ? AND ${member}`, [key])[0] : undefined) ??
      read(`_key = ? AND ${member} ORDER BY _id LIMIT 1`, [key])[0] ??
      null,
    withKey(key, source) {
      const select = `SELECT _id AS id, _row AS row, _source AS source FROM ${table} WHERE _gone IS NULL AND`
      const byKey = prepared(`${select} _key = ? AND _source = ? ORDER BY _id`).all(key, source) as Place[]
      if (!numbered) return byKey
      // a golden record is of no sheet: its members take the row
      const ofSheets = "_source NOT IN (SELECT id FROM sources WHERE kind = 'golden')"
      const byNumber = [live, member].flatMap(
        (state) => prepared(`${select} customer_no = ? AND ${state} AND ${ofSheets}`).all(key) as Place[],
      )
      const ids = new Set(byNumber.map(({ id }) => id))
      return [...byNumber, ...byKey.filter(({ id }) => !ids.has(id))]
    },
    hasKeys: (source, start) =>
      prepared(`SELECT 1 FROM ${table} WHERE _key >= ? AND _key < ? AND _source = ? LIMIT 1`).get(start, `${start}\u{10ffff}`, source) !==
      undefined,
    // counted in indexes: the table itself is some hundred times as large
    count: () =>
      prepared(
        `SELECT (SELECT count(*) FROM ${table}) - (SELECT count(*) FROM ${table} WHERE _gone IS NOT NULL) - (SELECT count(*) FROM ${table} WHERE _into IS NOT NULL AND _gone IS NULL)`,
      )
        .pluck()
        .get() as number,
    any: () => prepared(`SELECT 1 FROM ${table} WHERE ${live} LIMIT 1`).get() !== undefined,
    values: recordValues(db, table, fields),
    *batches({ size = 1000, since = 0, fields: wanted = [] } = {}) {
      const missing = wanted.filter((name) => !fields().includes(name)).map((name) => [name, null] as const)
      // Page by page, so that other statements can run between two pages.
      for (let last = 0; ; ) {
        // Few records are new since a run: they are found by that; all records are read as they lie.
        const where = since > 0 ? '+_id > ? AND _touched > ?' : '_id > ? AND +_touched > ?'
        const page = read(`${where} AND ${live} ORDER BY _id LIMIT ?`, [last, since, size])
        if (page.length > 0) yield missing.length === 0 ? page : page.map((record) => withNulls(record, missing))
        if (page.length < size) return
        last = page.at(-1)!.id
      }
    },
    hasNumber: (number) =>
      [live, member].some((state) => prepared(`SELECT 1 FROM ${table} WHERE customer_no = ? AND ${state}`).get(number) !== undefined),
    isEmpty: () => prepared(`SELECT NOT EXISTS (SELECT 1 FROM ${table})`).pluck().get() === 1,
    allowDoubledNumbers() {
      if (areNumbersDoubled) return
      areNumbersDoubled = true
      const name = `${kind}_number`
      const index = db.prepare<[string], number>("SELECT [unique] FROM pragma_index_list('customers') WHERE name = ?").pluck().get(name)
      if (index !== 1) return
      db.exec(`DROP INDEX ${quoted(name)}`)
      indexNumbers()
    },
    loadFirst() {
      for (const name of indexes(kind)) db.exec(`DROP INDEX IF EXISTS ${quoted(name)}`)
    },
    indexAll() {
      db.exec(`CREATE INDEX IF NOT EXISTS ${quoted(`${kind}_source`)} ON ${table}(_source, _row) WHERE _gone IS NULL`)
      db.exec(`CREATE INDEX IF NOT EXISTS ${quoted(`${kind}_touched`)} ON ${table}(_touched)`)
      if (numbered) indexNumbers()
    },
  }
}

const indexes = (kind: SheetKind) => [`${kind}_source`, `${kind}_touched`, `${kind}_number`]

function withNulls(record: StoredRecord, missing: readonly (readonly [FieldName, null])[]): StoredRecord {
  return { ...record, values: { ...record.values, ...Object.fromEntries(missing) } }
}

function columnsOf(db: Connection, kind: SheetKind): string[] {
  return db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(kind)
}
