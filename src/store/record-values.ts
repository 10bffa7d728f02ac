/** Values of live records, without rows, notes or sources. A hot path, for matching: plain arrays. */

import type { FieldName } from '../record.ts'
import type { Connection } from './connection.ts'
import { inBatches } from './in-batches.ts'
import { quoted } from './names.ts'
import { storedJson } from './stored-json.ts'

/** Id, cells of columns that mean no field (JSON by header, or null), then one value for each field asked for. */
export type ValueRow = readonly [id: number, extras: string | null, ...values: (string | null)[]]

export interface RecordValues {
  /**
   * Every live record, in the order of their ids. Of fields that `filledOnly` names when a page is read there is no value, only an empty text
   * where there is one. The cells of columns that mean no field are left out (null) unless they are wanted.
   */
  all(fields: readonly FieldName[], filledOnly?: () => readonly FieldName[], withExtras?: boolean): IterableIterator<ValueRow[]>
  /** How many live records have each of these values, field by field. Reads the records once. */
  counts(values: ReadonlyMap<FieldName, readonly string[]>): ReadonlyMap<FieldName, ReadonlyMap<string, number>>
  /** Fields that hold a value in some record, and the headers of columns that mean no field, in the order they came; of live records, or of these. */
  held(ids?: readonly number[], withMembers?: boolean): { readonly filled: ReadonlySet<FieldName>; readonly extras: ReadonlySet<string> }
  /** Those of `ids` that are live, in the order asked for; also members of golden records, where they are wanted. */
  of(ids: Iterable<number>, fields: readonly FieldName[], withMembers?: boolean): IterableIterator<ValueRow>
  /** How many records a later run than `run` made, changed or took out. */
  countTouched(run: number): number
  /** Records that a later run than `run` made, changed or took out, rising by id: whether each is live, and whether it is or has a golden record. */
  touchedSince(run: number): { readonly id: number; readonly live: boolean; readonly merged: boolean }[]
}

/** Records read at once: larger pages outlive the young generation of the heap, and to read a million records takes a quarter longer. */
const pageSize = 250
const live = '_gone IS NULL AND _into IS NULL'
const merged = "(_into IS NOT NULL OR _source IS (SELECT id FROM sources WHERE kind = 'golden'))"

/** @param table the table's name, quoted */
export function recordValues(db: Connection, table: string, fields: () => readonly FieldName[]): RecordValues {
  const selecting = (wanted: readonly FieldName[], where: string, filledOnly: readonly FieldName[] = [], withExtras = true) => {
    const there = new Set(fields())
    const columns = wanted.map((name) => {
      if (!there.has(name)) return 'NULL'
      return filledOnly.includes(name) ? `CASE WHEN ${quoted(name)} IS NOT NULL THEN '' END` : quoted(name)
    })
    return `SELECT ${['_id', withExtras ? '_extras' : 'NULL', ...columns].join(', ')} FROM ${table} WHERE ${where}`
  }
  return {
    *all(wanted, filledOnly = () => [], withExtras = true) {
      const pageOf = (left: readonly FieldName[]) =>
        db.prepare<[number], ValueRow>(selecting(wanted, `_id > ? AND ${live} ORDER BY _id LIMIT ${pageSize}`, left, withExtras)).raw()
      let left = filledOnly()
      let page = pageOf(left)
      for (let last = 0; ; ) {
        if (filledOnly().length > left.length) {
          left = filledOnly()
          page = pageOf(left)
        }
        const rows = page.all(last)
        if (rows.length > 0) yield rows
        if (rows.length < pageSize) return
        last = rows.at(-1)![0]
      }
    },
    *of(ids, wanted, withMembers = false) {
      const some = db
        .prepare<[string], ValueRow>(
          selecting(wanted, `_id IN (SELECT value FROM json_each(?)) AND ${withMembers ? '_gone IS NULL' : live}`),
        )
        .raw()
      for (const batch of inBatches([...ids])) {
        const rows = new Map(some.all(JSON.stringify(batch)).map((row) => [row[0], row]))
        for (const id of batch) {
          const row = rows.get(id)
          if (row !== undefined) yield row
        }
      }
    },
    held(ids, withMembers = false) {
      const known = fields()
      const where = ids === undefined ? live : `_id IN (SELECT value FROM json_each(?)) AND ${withMembers ? '_gone IS NULL' : live}`
      const filled = db
        .prepare<string[], number[]>(
          `SELECT ${['count(NULL)', ...known.map((name) => `count(${quoted(name)})`)].join(', ')} FROM ${table} WHERE ${where}`,
        )
        .raw()
      const others = db
        .prepare<string[], string>(`SELECT _extras FROM ${table} WHERE ${where} AND _extras IS NOT NULL ORDER BY _id`)
        .pluck()
      const held = { filled: new Set<FieldName>(), extras: new Set<string>() }
      const lists = ids === undefined ? [[]] : inBatches(ids).map((batch) => [JSON.stringify(batch)])
      for (const list of lists) {
        const [, ...counts] = filled.get(...list)!
        for (const [at, count] of counts.entries()) if (count > 0) held.filled.add(known[at]!)
        for (const text of others.iterate(...list))
          for (const header in storedJson<Record<string, string>>(text, 'object')) held.extras.add(header)
      }
      return held
    },
    counts(values) {
      const wanted = [...values].filter(([, some]) => some.length > 0)
      const counts = wanted.map(([, some]) => new Map(some.map((value) => [value, 0])))
      if (wanted.length > 0) {
        const columns = wanted.map(([field]) => quoted(field))
        const any = columns.map((column) => `${column} IN (SELECT value FROM json_each(?))`).join(' OR ')
        const rows = db
          .prepare<string[], (string | null)[]>(`SELECT ${columns.join(', ')} FROM ${table} WHERE ${live} AND (${any})`)
          .raw()
          .iterate(...wanted.map(([, some]) => JSON.stringify(some)))
        for (const row of rows)
          for (const [at, value] of row.entries()) {
            const count = value === null ? undefined : counts[at]!.get(value)
            if (count !== undefined) counts[at]!.set(value!, count + 1)
          }
      }
      return new Map(wanted.map(([field], at) => [field, counts[at]!]))
    },
    countTouched: (run) => db.prepare<[number], number>(`SELECT count(*) FROM ${table} WHERE _touched > ?`).pluck().get(run)!,
    touchedSince: (run) =>
      db
        // `+_id` keeps SQLite from walking the ids, which would read every record: it finds by run, then sorts
        .prepare<[number], [number, number, number]>(`SELECT _id, ${live}, ${merged} FROM ${table} WHERE _touched > ? ORDER BY +_id`)
        .raw()
        .all(run)
        .map(([id, isLive, isMerged]) => ({ id, live: isLive === 1, merged: isMerged === 1 })),
  }
}
