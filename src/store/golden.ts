/**
 * Golden records: a customer's row of its own, made of the records that are one customer. Its members stay as rows and name it in `_into`; it
 * bears a source of its own, so that no import takes it for a row of a sheet. Members are read here without their raw rows: a merge reads many.
 */

import type { FieldName } from '../record.ts'
import { valuesOfRow } from './blank-values.ts'
import type { Connection } from './connection.ts'
import { inBatches } from './in-batches.ts'
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
  /** Members that are there, in the order of their ids. */
  members(golden: number): PlainRecord[]
  /** The same of golden records from `first` to `last`, one list after the other. */
  membersOfRange(first: number, last: number): PlainRecord[]
  /** Of each golden record how many members are there, and whether it is live itself. */
  sizesOf(goldens: readonly number[]): { readonly size: number; readonly isLive: boolean }[]
  /** Ids of the members, also of those that are gone. */
  memberIds(golden: number): number[]
  /** The golden record of every member that is there. */
  ofMembers(): ReadonlyMap<number, number>
  /** Golden records with a member that the run made, changed, took out or brought back, rising. */
  touchedBy(run: number): number[]
  /** The id the next new record gets. */
  nextId(): number
  /** Adds golden records; returns the id of the first. */
  insertNew(records: Omit<NewRecords, 'source' | 'keys'>): number
  /** Takes the customer numbers of live golden records away, until they are set anew: members that leave may need them. Gives what they were. */
  withoutNumbers(goldens: Iterable<number>): ReadonlyMap<number, string | null>
  /** How many follow-ups name a customer number. Counted once, until follow-ups change. */
  followupCounts(): ReadonlyMap<string, number>
  /** When the raw row was read: the start of the run that imported its file, ISO 8601. */
  readAt(row: number): string
}

const own = ['_id', '_row', '_source', '_into', '_gone', '_notes', '_extras', '_cells']
const nothing = {}
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
  /** Statements by what is asked of them, for as long as the columns stay. */
  let selects: { readonly columns: readonly FieldName[]; readonly byName: Map<string, ReturnType<Prepare>> } | null = null
  const select = (name: string, sql: (columns: readonly FieldName[]) => string): ReturnType<Prepare> => {
    const columns = fields()
    if (selects?.columns !== columns) selects = { columns, byName: new Map() }
    const known = selects.byName.get(name) ?? db.prepare<unknown[]>(sql(columns)).raw()
    selects.byName.set(name, known)
    return known
  }
  const read = (where: string, ...args: number[]): PlainRecord[] => {
    const statement = select(where, (columns) => `SELECT ${[...own, ...columns.map(quoted)].join(', ')} FROM customers WHERE ${where}`)
    const columns = fields()
    return (statement.all(...args) as PlainRow[]).map((row) => {
      const [id, rowId, source, into, gone, notes, extras, cells] = row
      return {
        id,
        rowId,
        source: nameOf(source),
        into,
        isGone: gone !== null,
        values: valuesOfRow(columns, row, own.length),
        notes: notes === null ? nothing : storedJson<PlainRecord['notes']>(notes, 'object'),
        extras: extras === null ? nothing : storedJson<PlainRecord['extras']>(extras, 'object'),
        cells: cells === null ? nothing : storedJson<PlainRecord['cells']>(cells, 'object'),
      }
    })
  }
  const sizes = () =>
    prepare(
      `SELECT (SELECT count(*) FROM customers AS member WHERE member._into = list.value AND member._gone IS NULL), _gone IS NULL AND _into IS NULL
       FROM json_each(?) AS list CROSS JOIN customers ON _id = list.value ORDER BY list.key`,
    ).raw()
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
    plain: (id) => read('_id = ?', id)[0] ?? null,
    valuesOf: (id, wanted) =>
      select(wanted.join(), (columns) => {
        const there = wanted.map((name) => (columns.includes(name) ? quoted(name) : 'NULL'))
        return `SELECT ${there.join(', ')} FROM customers WHERE _id = ?`
      }).get(id) as (string | null)[],
    members: (golden) => read('_into = ? AND _gone IS NULL ORDER BY _id', golden),
    membersOfRange: (first, last) => read('_into BETWEEN ? AND ? AND _gone IS NULL ORDER BY _into, _id', first, last),
    sizesOf: (goldens) =>
      inBatches(goldens).flatMap((list) =>
        (sizes().all(JSON.stringify(list)) as [number, number][]).map(([size, isLive]) => ({ size, isLive: isLive === 1 })),
      ),
    memberIds: (golden) => prepare('SELECT _id FROM customers WHERE _into = ? ORDER BY _id').pluck().all(golden) as number[],
    ofMembers: () =>
      new Map(prepare('SELECT _id, _into FROM customers WHERE _into IS NOT NULL AND _gone IS NULL').raw().all() as [number, number][]),
    touchedBy: (run) =>
      prepare('SELECT DISTINCT _into FROM customers WHERE _touched = ? AND _into IS NOT NULL ORDER BY 1').pluck().all(run) as number[],
    nextId: () => prepare('SELECT coalesce(max(_id), 0) + 1 FROM customers').pluck().get() as number,
    insertNew(records) {
      const first = prepare('SELECT coalesce(max(_id), 0) + 1 FROM customers').pluck().get() as number
      insertRecords(prepare, 'customers', first, { ...records, source: madeSource(), keys: records.rows.map(() => null) })
      return first
    },
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
