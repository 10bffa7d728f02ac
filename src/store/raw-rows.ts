/**
 * Raw rows, whole and in order. They are stored 64 to a block, because a million small inserts would take longer than the rest of an import; an
 * id still names one row. A hot path: plain arrays, no object for a cell.
 */

import type { Connection } from './connection.ts'
import type { Memory } from './memory.ts'
import { damaged, storedJson } from './stored-json.ts'

export interface StoredRow {
  readonly file: number
  readonly row: number
  readonly line: number
  readonly cells: readonly string[]
}

export interface NewRows {
  /** Each row's cells as JSON: `["cell", ...]`. */
  readonly cells: readonly string[]
  /** Row and line of each row, one after the other. */
  readonly places: Int32Array
  /** An integer below 2^53 a row. */
  readonly hashes: Float64Array
}

/** Rows of one source that records were made from, found by hash. */
export interface KnownRows {
  readonly size: number
  /** Takes the oldest row with this hash that fits, each row only once: its id and its record's. */
  take(hash: number, fits: (row: number) => boolean): { readonly row: number; readonly record: number } | null
}

export interface RawRowStore {
  /** Adds rows to a file, all or those at `which`; returns the id of the first, the others follow it. */
  insertNew(file: number, rows: NewRows, which?: readonly number[]): number
  get(id: number): StoredRow
  /** The file and the row in its sheet of each of these rows, which rise. */
  places(ids: readonly number[]): { readonly file: Int32Array; readonly row: Int32Array }
  /** All rows that are kept of a file, in order. */
  ofFile(file: number): Generator<StoredRow>
  /** The hash of a row's cells, as it was stored with the row. */
  hashOf(id: number): number
  /** The rows that live records of a source were last made from. */
  known(kind: string, source: number): KnownRows
}

const blockSize = 64

export function rawRowStore(db: Connection, memory: Memory): RawRowStore {
  const add = db.prepare('INSERT INTO raw_blocks (first, file, count, hashes, cells) VALUES (?, ?, ?, ?, ?)')
  const select = db.prepare<[number], { first: number; file: number; count: number; cells: string }>(
    'SELECT first, file, count, cells FROM raw_blocks WHERE first <= ? ORDER BY first DESC LIMIT 1',
  )
  const next = db.prepare<[number, number], { first: number; cells: string }>(
    'SELECT first, cells FROM raw_blocks WHERE file = ? AND first > ? ORDER BY first LIMIT 1',
  )
  const hashes = db.prepare<[number], { first: number; count: number; hashes: Buffer }>(
    'SELECT first, count, hashes FROM raw_blocks WHERE first <= ? ORDER BY first DESC LIMIT 1',
  )
  const newest = db.prepare<[], number>('SELECT first + count FROM raw_blocks ORDER BY first DESC LIMIT 1').pluck()
  const single = db.prepare<[number, number], { first: number; file: number; count: number; row: string | null }>(
    "SELECT first, file, count, cells -> ('$[' || CAST(? - first AS INTEGER) || ']') AS row FROM raw_blocks WHERE first <= ? ORDER BY first DESC LIMIT 1",
  )
  let open: { first: number; file: number; count: number; rows: RowInBlock[] } | null = null
  /** A row out of the order in which blocks are read, and the block it is in. */
  let apart: { id: number; first: number; count: number; row: StoredRow } | null = null
  memory.onForget(() => {
    open = null
    apart = null
  })
  return {
    insertNew(file, { cells, places, hashes: own }, which) {
      const first = newest.get() ?? 1
      const size = which?.length ?? cells.length
      const kept = which === undefined ? own : Float64Array.from(which, (at) => own[at]!)
      for (let from = 0; from < size; from += blockSize) {
        const to = Math.min(size, from + blockSize)
        let text = ''
        for (let index = from; index < to; index++) {
          const at = which === undefined ? index : which[index]!
          text += `${index === from ? '[' : ',['}${places[at * 2]},${places[at * 2 + 1]},${cells[at]}]`
        }
        add.run(first + from, file, to - from, new Uint8Array(kept.buffer, kept.byteOffset + from * 8, (to - from) * 8), `[${text}]`)
      }
      return first
    },
    get(id) {
      if (apart?.id === id) return apart.row
      if (open === null || id < open.first || id >= open.first + open.count) {
        // Whoever reads row after row goes from block to block; a row elsewhere costs too much as a block.
        const isNext = open === null || (id >= open.first + open.count && id < open.first + open.count + blockSize)
        const isAgain = apart !== null && id >= apart.first && id < apart.first + apart.count
        if (!isNext && !isAgain) return rowApart(id)
        const block = select.get(id)
        if (block === undefined) throw missing(id)
        open = { ...block, rows: storedJson<RowInBlock[]>(block.cells, 'array') }
      }
      const found = open.rows[id - open.first]
      if (found === undefined) throw missing(id)
      return { file: open.file, row: found[0], line: found[1], cells: found[2] }
    },
    places(ids) {
      const places = { file: new Int32Array(ids.length), row: new Int32Array(ids.length) }
      for (let at = 0; at < ids.length; ) {
        const block = select.get(ids[at]!)
        if (block === undefined) throw missing(ids[at]!)
        const rows = storedJson<RowInBlock[]>(block.cells, 'array')
        do {
          const found = rows[ids[at]! - block.first]
          if (found === undefined) throw missing(ids[at]!)
          places.file[at] = block.file
          places.row[at++] = found[0]
        } while (at < ids.length && ids[at]! < block.first + block.count)
      }
      return places
    },
    *ofFile(file) {
      for (let block = next.get(file, 0); block !== undefined; block = next.get(file, block.first))
        for (const [row, line, cells] of storedJson<RowInBlock[]>(block.cells, 'array')) yield { file, row, line, cells }
    },
    hashOf(id) {
      const block = hashes.get(id)
      if (block === undefined || id >= block.first + block.count) throw missing(id)
      return block.hashes.readDoubleLE((id - block.first) * 8)
    },
    known: (kind, source) => knownRows(db, kind, source),
  }

  function rowApart(id: number): StoredRow {
    const found = single.get(id, id)
    if (found === undefined || found.row === null) throw missing(id)
    const [row, line, cells] = storedJson<RowInBlock>(found.row, 'array')
    apart = { id, first: found.first, count: found.count, row: { file: found.file, row, line, cells } }
    return apart.row
  }
}

type RowInBlock = [row: number, line: number, cells: string[]]

const missing = (id: number) => damaged({ en: `raw row ${id} is missing`, zh: `缺少原始行 ${id}` })

function knownRows(db: Connection, kind: string, source: number): KnownRows {
  const size =
    db
      .prepare<[number], number>(`SELECT count(*) FROM ${kind} INDEXED BY ${kind}_source WHERE _source = ? AND _gone IS NULL`)
      .pluck()
      .get(source) ?? 0
  const rows = new Float64Array(size)
  const records = new Float64Array(size)
  const hashes = new Float64Array(size)
  let count = 0
  const live = db
    .prepare<[number], [number, number]>(`SELECT _row, _id FROM ${kind} WHERE _source = ? AND _gone IS NULL ORDER BY _row`)
    .raw()
    .iterate(source)
  for (const [row, record] of live) {
    rows[count] = row
    records[count++] = record
  }
  let at = 0
  const blocks = db
    .prepare<[number], [number, number, Buffer]>(
      'SELECT first, count, hashes FROM raw_blocks WHERE file IN (SELECT id FROM files WHERE source = ?) ORDER BY first',
    )
    .raw()
    .iterate(source)
  for (const [first, held, bytes] of blocks)
    for (; at < count && rows[at]! < first + held; at++) if (rows[at]! >= first) hashes[at] = bytes.readDoubleLE((rows[at]! - first) * 8)
  return chained(rows, records, hashes)
}

/** A hash table of typed arrays: rows of one bucket are chained, oldest first. */
function chained(rows: Float64Array, records: Float64Array, hashes: Float64Array): KnownRows {
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(rows.length + 1)))
  const heads = new Int32Array(buckets).fill(-1)
  const next = new Int32Array(rows.length)
  for (let at = rows.length - 1; at >= 0; at--) {
    const bucket = hashes[at]! % buckets
    next[at] = heads[bucket]!
    heads[bucket] = at
  }
  return {
    size: rows.length,
    take(hash, fits) {
      const bucket = hash % buckets
      for (let at = heads[bucket]!, before = -1; at >= 0; before = at, at = next[at]!) {
        if (hashes[at] !== hash || !fits(rows[at]!)) continue
        if (before === -1) heads[bucket] = next[at]!
        else next[before] = next[at]!
        return { row: rows[at]!, record: records[at]! }
      }
      return null
    },
  }
}
