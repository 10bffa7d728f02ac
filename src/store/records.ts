/** Records, one column a field. What readers get is what a sheet would have given, with the values as they stand now. */

import { fault } from '../errors.ts'
import type { CustomerRecord, FieldName } from '../record.ts'
import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import type { FileStore } from './files.ts'
import type { Memory } from './memory.ts'
import { places, quoted } from './names.ts'
import type { RawRowStore } from './raw-rows.ts'

/** A record of the store, in the shape every stage works on. `key` is the customer number; for other kinds the sheet's key, else `<kind>:<id>`. */
export interface StoredRecord extends CustomerRecord {
  readonly id: number
  /** The raw row it was last made from. */
  readonly rowId: number
  readonly fileId: number
  readonly source: string
  /** The run that last changed it. */
  readonly touched: number
  /** The record it was merged into. */
  readonly into: number | null
}

/** Records to add, as flat as they come out of a worker. */
export interface NewRecords {
  readonly run: number
  readonly source: number
  /** Fields the values stand for. */
  readonly fields: readonly FieldName[]
  /** `fields.length` a record, one record after the other. */
  readonly values: readonly (string | null)[]
  /** Id of each record's raw row. */
  readonly rows: readonly number[]
  readonly keys: readonly (string | null)[]
  /** Customer numbers, where they are not among the values. */
  readonly numbers?: readonly string[]
  /** JSON texts. */
  readonly extras: readonly (string | null)[]
  readonly notes: readonly (string | null)[]
}

export interface RecordStore {
  readonly kind: SheetKind
  /** Fields that have a column, in the order they came. */
  fields(): FieldName[]
  /** Adds the columns that are missing. */
  ensureFields(fields: readonly FieldName[]): void
  /** The first new record's id; the others follow it. */
  insertNew(records: NewRecords): number
  /** Sets columns of one record; the caller notes the change. */
  set(run: number, id: number, values: Readonly<Record<string, string | number | null>>): void
  get(id: number): StoredRecord | null
  /** By customer number (an alias resolves) or the sheet's own key. */
  byKey(key: string): StoredRecord | null
  /** Standing records with this customer number, then those with this key in this source, each with its raw row; merged ones included. */
  withKey(key: string, source: number): { readonly id: number; readonly row: number; readonly source: number }[]
  count(): number
  isEmpty(): boolean
  /** Whether a standing customer has this number. */
  hasNumber(number: string): boolean
  /** Live records in the order of their ids; only those a later run than `since` has touched, if given. */
  batches(options?: { readonly size?: number; readonly since?: number }): IterableIterator<StoredRecord[]>
  /** Indexes cost least when they are made after an empty table was filled: call before, and `indexAll` after. */
  loadFirst(): void
  indexAll(): void
}

const own = ['_id', '_row', '_source', '_touched', '_into', '_key', '_extras', '_notes'] as const
type OwnValues = [id: number, row: number, source: number, touched: number, into: number | null, ...texts: (string | null)[]]
interface Place {
  readonly id: number
  readonly row: number
  readonly source: number
}
const live = '_gone IS NULL AND _into IS NULL'
const together = 8 // rows an insert statement takes at once

export function recordStore(db: Connection, kind: SheetKind, files: FileStore, rows: RawRowStore, memory: Memory): RecordStore {
  const table = quoted(kind)
  let known: FieldName[] | null = null
  memory.onForget(() => {
    known = null
  })
  const statements = new Map<string, ReturnType<Connection['prepare']>>()
  const prepared = (sql: string) => {
    const found = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, found)
    return found
  }
  const fields = () => (known ??= columnsOf(db, kind).filter((name) => !name.startsWith('_')))
  const numbered = kind === 'customers'
  const read = (where: string, args: readonly (string | number)[]): StoredRecord[] => {
    const names = fields()
    const sql = `SELECT ${[...own, ...names.map(quoted)].join(', ')} FROM ${table} WHERE ${where}`
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
      insertAll(prepared, table, first, records)
      return first
    },
    set(run, id, values) {
      const names = Object.keys(values)
      const sql = `UPDATE ${table} SET ${[...names, '_touched'].map((name) => `${quoted(name)} = ?`).join(', ')} WHERE _id = ?`
      prepared(sql).run(...Object.values(values), run, id)
    },
    get: (id) => read('_id = ?', [id])[0] ?? null,
    byKey(key) {
      const found = numbered ? read(`customer_no = ? AND _gone IS NULL`, [key])[0] : undefined
      if (found !== undefined) return found
      const alias = numbered ? db.prepare<[string], number>('SELECT record FROM aliases WHERE alias = ?').pluck().get(key) : undefined
      if (alias !== undefined) return read('_id = ?', [alias])[0] ?? null
      return read(`_key = ? AND ${live} ORDER BY _id LIMIT 1`, [key])[0] ?? null
    },
    withKey(key, source) {
      const select = `SELECT _id AS id, _row AS row, _source AS source FROM ${table} WHERE _gone IS NULL AND`
      const byKey = prepared(`${select} _key = ? AND _source = ? ORDER BY _id`).all(key, source) as Place[]
      if (!numbered) return byKey
      const byNumber = prepared(`${select} customer_no = ?`).all(key) as Place[]
      return [...byNumber, ...byKey.filter(({ id }) => id !== byNumber[0]?.id)]
    },
    count: () => prepared(`SELECT count(*) FROM ${table} WHERE ${live}`).pluck().get() as number,
    *batches({ size = 1000, since = 0 } = {}) {
      // Page by page, so that other statements can run between two pages.
      for (let last = 0; ; ) {
        const page = read(`_id > ? AND _touched > ? AND ${live} ORDER BY _id LIMIT ?`, [last, since, size])
        if (page.length > 0) yield page
        if (page.length < size) return
        last = page.at(-1)!.id
      }
    },
    hasNumber: (number) => prepared(`SELECT 1 FROM ${table} WHERE customer_no = ? AND _gone IS NULL`).get(number) !== undefined,
    isEmpty: () => prepared(`SELECT NOT EXISTS (SELECT 1 FROM ${table})`).pluck().get() === 1,
    loadFirst() {
      for (const name of indexes(kind)) db.exec(`DROP INDEX IF EXISTS ${quoted(name)}`)
    },
    indexAll() {
      db.exec(`CREATE INDEX IF NOT EXISTS ${quoted(`${kind}_source`)} ON ${table}(_source, _row) WHERE _gone IS NULL`)
      if (numbered) db.exec(`CREATE UNIQUE INDEX IF NOT EXISTS ${quoted(`${kind}_number`)} ON ${table}(customer_no) WHERE _gone IS NULL`)
    },
  }
}

const indexes = (kind: SheetKind) => [`${kind}_source`, `${kind}_number`]

function columnsOf(db: Connection, kind: SheetKind): string[] {
  return db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(kind)
}

function insertAll(prepared: (sql: string) => ReturnType<Connection['prepare']>, table: string, first: number, records: NewRecords): void {
  const { run, source, fields, values, rows, keys, extras, notes, numbers } = records
  const ofRow = ['_id', '_row', '_source', '_touched', '_key', '_extras', '_notes', ...(numbers === undefined ? [] : ['customer_no'])]
  const names = [...ofRow, ...fields.map(quoted)]
  const one = `(${places(names.length)})`
  const insert = (count: number) => prepared(`INSERT INTO ${table} (${names.join(', ')}) VALUES ${new Array(count).fill(one).join(', ')}`)
  const width = fields.length
  for (let from = 0; from < rows.length; ) {
    const count = rows.length - from >= together ? together : 1
    const args: (string | number | null)[] = []
    for (let at = from; at < from + count; at++) {
      args.push(first + at, rows[at]!, source, run, keys[at]!, extras[at]!, notes[at]!)
      if (numbers !== undefined) args.push(numbers[at]!)
      for (let column = at * width; column < (at + 1) * width; column++) args.push(values[column]!)
    }
    insert(count).run(args)
    from += count
  }
}

function recordOf(all: OwnValues, names: readonly FieldName[], kind: SheetKind, files: FileStore, rows: RawRowStore): StoredRecord {
  const [id, rowId, , touched, into, key, extras, notes] = all
  const values: Record<FieldName, string | null> = {}
  for (let at = 0; at < names.length; at++) values[names[at]!] = all[own.length + at] as string | null
  const { file: fileId, row, line, cells } = rows.get(rowId)
  const file = files.get(fileId)
  const raw: Record<FieldName, string> = {}
  for (const [index, , field] of file.columns) if (field !== null) raw[field] = cells[index] ?? ''
  const number = kind === 'customers' ? values.customer_no : null
  return {
    id,
    rowId,
    fileId,
    source: file.source,
    touched,
    into,
    ref: { file: file.path, sheet: file.sheet, row, line },
    key: number ?? (key as string | null) ?? `${kind}:${id}`,
    values,
    raw,
    notes: notes == null ? {} : (JSON.parse(notes) as StoredRecord['notes']),
    extras: extras == null ? {} : (JSON.parse(extras) as StoredRecord['extras']),
  }
}
