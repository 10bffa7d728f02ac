/**
 * Golden records: a customer's row of its own, made of the records that are one customer. Its members stay as rows and name it in `_into`; it
 * bears a source of its own, so that no import takes it for a row of a sheet. Members are read here without their raw rows: a merge reads many.
 */

import type { FieldName } from '../record.ts'
import type { Connection } from './connection.ts'
import type { Memory } from './memory.ts'
import { quoted } from './names.ts'
import { insertRecords, type NewRecords, type Prepare } from './new-records.ts'
import { storedJson } from './stored-json.ts'
import type { StoredRecord } from './stored-record.ts'

/** A record without what stood in its sheet. */
export interface PlainRecord extends Pick<StoredRecord, 'id' | 'rowId' | 'source' | 'into' | 'values' | 'notes' | 'extras' | 'cells'> {
  readonly isGone: boolean
}

export interface GoldenStore {
  /** Whether there is or was any golden record. */
  any(): boolean
  isGolden(id: number): boolean
  /** Ids of all golden records, also of those that are gone. */
  all(): ReadonlySet<number>
  /** The record by id, also one that is gone. */
  plain(id: number): PlainRecord | null
  /** Some values of a record, in the order asked for; a field that no record has is null. */
  valuesOf(id: number, wanted: readonly FieldName[]): (string | null)[]
  /** The golden record that a record belongs to. */
  intoOf(id: number): number | null
  /** Members that are there, in the order of their ids. */
  members(golden: number): PlainRecord[]
  /** Whether two members or more are there. */
  hasSeveral(golden: number): boolean
  /** Ids of the members, also of those that are gone. */
  memberIds(golden: number): number[]
  /** Golden records with a member that the run made, changed, took out or brought back, rising. */
  touchedBy(run: number): number[]
  /** The id the next new record gets. */
  nextId(): number
  /** Adds golden records; returns the id of the first. */
  insertNew(records: Omit<NewRecords, 'source' | 'keys'>): number
  /** A record belongs to this golden record from now on, or to none. */
  move(run: number, record: number, into: number | null): void
  /** Takes the customer numbers of live golden records away, until they are set anew: members that leave may need them. Gives what they were. */
  withoutNumbers(goldens: Iterable<number>): ReadonlyMap<number, string | null>
  /** How many follow-ups name a customer number. Counted once, until follow-ups change. */
  followupCounts(): ReadonlyMap<string, number>
  /** When the raw row was read: the start of the run that imported its file, ISO 8601. */
  readAt(row: number): string
}

const own = ['_id', '_row', '_source', '_into', '_gone', '_notes', '_extras', '_cells']
type PlainRow = [
  id: number,
  row: number,
  source: number,
  into: number | null,
  gone: number | null,
  notes: string | null,
  extras: string | null,
  cells: string | null,
  ...values: (string | null)[],
]

/** @param fields those that have a column */
export function goldenStore(db: Connection, fields: () => readonly FieldName[], memory: Memory): GoldenStore {
  const prepared = new Map<string, ReturnType<Prepare>>()
  const prepare: Prepare = (sql) => {
    const found = prepared.get(sql) ?? db.prepare<unknown[]>(sql)
    prepared.set(sql, found)
    return found
  }
  const sourceId = () => (prepare("SELECT id FROM sources WHERE kind = 'golden'").pluck().get() as number | undefined) ?? null
  const madeSource = () => {
    db.exec("INSERT OR IGNORE INTO sources (kind, name) VALUES ('golden', 'customers')")
    return sourceId()!
  }
  const names = new Map<number, string>()
  const nameOf = (source: number) => {
    const known = names.get(source) ?? (prepare('SELECT name FROM sources WHERE id = ?').pluck().get(source) as string)
    names.set(source, known)
    return known
  }
  const read = (where: string, args: readonly number[]): PlainRecord[] => {
    const columns = fields()
    const rows = prepare(`SELECT ${[...own, ...columns.map(quoted)].join(', ')} FROM customers WHERE ${where}`)
      .raw()
      .all(...args) as PlainRow[]
    return rows.map(([id, rowId, source, into, gone, notes, extras, cells, ...values]) => ({
      id,
      rowId,
      source: nameOf(source),
      into,
      isGone: gone !== null,
      values: Object.fromEntries(columns.map((name, at) => [name, values[at] ?? null])),
      notes: notes === null ? {} : storedJson<PlainRecord['notes']>(notes, 'object'),
      extras: extras === null ? {} : storedJson<PlainRecord['extras']>(extras, 'object'),
      cells: cells === null ? {} : storedJson<PlainRecord['cells']>(cells, 'object'),
    }))
  }
  const readTimes = () =>
    db
      .prepare<[], [number, string]>(
        'SELECT (SELECT min(first) FROM raw_blocks WHERE file = files.id) AS first, started FROM files JOIN runs ON runs.id = files.run WHERE first IS NOT NULL ORDER BY first',
      )
      .raw()
      .all()
  let times: { readonly upTo: number; readonly list: readonly [number, string][] } | null = null
  let followups: { readonly upTo: number; readonly counts: ReadonlyMap<string, number> } | null = null
  memory.onForget(() => {
    times = null
    followups = null
    names.clear()
  })

  return {
    any: () => sourceId() !== null,
    isGolden: (id) =>
      prepare("SELECT 1 FROM customers WHERE _id = ? AND _source = (SELECT id FROM sources WHERE kind = 'golden')").get(id) !== undefined,
    all: () =>
      new Set(
        prepare("SELECT _id FROM customers WHERE _source = (SELECT id FROM sources WHERE kind = 'golden')").pluck().all() as number[],
      ),
    plain: (id) => read('_id = ?', [id])[0] ?? null,
    valuesOf(id, wanted) {
      const columns = wanted.map((name) => (fields().includes(name) ? quoted(name) : 'NULL'))
      return prepare(`SELECT ${columns.join(', ')} FROM customers WHERE _id = ?`)
        .raw()
        .get(id) as (string | null)[]
    },
    intoOf: (id) => (prepare('SELECT _into FROM customers WHERE _id = ?').pluck().get(id) as number | null | undefined) ?? null,
    members: (golden) => read('_into = ? AND _gone IS NULL ORDER BY _id', [golden]),
    hasSeveral: (golden) => prepare('SELECT 1 FROM customers WHERE _into = ? AND _gone IS NULL LIMIT 1 OFFSET 1').get(golden) !== undefined,
    memberIds: (golden) => prepare('SELECT _id FROM customers WHERE _into = ? ORDER BY _id').pluck().all(golden) as number[],
    touchedBy: (run) =>
      prepare('SELECT DISTINCT _into FROM customers WHERE _touched = ? AND _into IS NOT NULL ORDER BY 1').pluck().all(run) as number[],
    nextId: () => prepare('SELECT coalesce(max(_id), 0) + 1 FROM customers').pluck().get() as number,
    insertNew(records) {
      const first = prepare('SELECT coalesce(max(_id), 0) + 1 FROM customers').pluck().get() as number
      insertRecords(prepare, 'customers', first, { ...records, source: madeSource(), keys: records.rows.map(() => null) })
      return first
    },
    move: (run, record, into) => void prepare('UPDATE customers SET _into = ?, _touched = ? WHERE _id = ?').run(into, run, record),
    withoutNumbers(goldens) {
      const numbers = new Map<number, string | null>()
      const find = prepare('SELECT customer_no FROM customers WHERE _id = ? AND _gone IS NULL').pluck()
      for (const id of goldens) {
        const number = find.get(id) as string | null | undefined
        if (number === undefined) continue
        numbers.set(id, number)
        prepare('UPDATE customers SET customer_no = NULL WHERE _id = ?').run(id)
      }
      return numbers
    },
    followupCounts() {
      const isOld = prepare("SELECT 1 FROM changes WHERE id > ? AND kind = 'followups' LIMIT 1")
      if (followups === null || isOld.get(followups.upTo) !== undefined)
        followups = { upTo: (prepare('SELECT max(id) FROM changes').pluck().get() as number | null) ?? 0, counts: countFollowups(db) }
      return followups.counts
    },
    readAt(row) {
      // files are few, and each has its rows in one run of ids
      if (times === null || row > times.upTo)
        times = { upTo: (prepare('SELECT max(first + count) FROM raw_blocks').pluck().get() as number) ?? 0, list: readTimes() }
      const { list } = times
      let [from, to] = [0, list.length]
      while (to - from > 1) {
        const middle = (from + to) >> 1
        if (list[middle]![0] <= row) from = middle
        else to = middle
      }
      return list[from]?.[1] ?? ''
    },
  }
}

function countFollowups(db: Connection): ReadonlyMap<string, number> {
  const isNumbered = db.prepare("SELECT 1 FROM pragma_table_info('followups') WHERE name = 'customer_no'").get() !== undefined
  if (!isNumbered) return new Map()
  const counts = db.prepare<[], [string, number]>(
    'SELECT customer_no, count(*) FROM followups WHERE _gone IS NULL AND _into IS NULL AND customer_no IS NOT NULL GROUP BY customer_no',
  )
  return new Map(counts.raw().all())
}
