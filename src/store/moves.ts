/**
 * Records moved into golden records and out of them, with their entries in the change log. A merge moves hundreds of thousands: one statement
 * takes a list of thousands, as JSON.
 */

import type { Connection } from './connection.ts'
import { inBatches } from './in-batches.ts'

/** A record that leaves a golden record, joins one, or both; null: none. */
export interface RecordMove {
  readonly record: number
  readonly before: number | null
  readonly into: number | null
}

export interface MoveStore {
  /** Of each record the golden record it belongs to, and whether it is there. */
  placesOf(records: readonly number[]): { readonly into: number | null; readonly isThere: boolean }[]
  /** Moves records, in the order given. */
  move(run: number, moves: readonly RecordMove[]): void
}

export function moveStore(db: Connection): MoveStore {
  // CROSS JOIN keeps the order: the list first, then each record by its id
  const places = db
    .prepare<[string], [number | null, number | null]>(
      'SELECT _into, _gone FROM json_each(?) AS list CROSS JOIN customers ON _id = list.value ORDER BY list.key',
    )
    .raw()
  const put = db.prepare<[{ run: number; list: string }]>(
    `UPDATE customers SET _into = golden, _touched = @run
     FROM (SELECT value ->> 0 AS record, value ->> 2 AS golden FROM json_each(@list)) AS list WHERE _id = list.record`,
  )
  const log = db.prepare<[{ run: number; list: string }]>(
    `INSERT INTO changes (run, kind, action, record, last, field, before, after)
     SELECT @run, 'customers', CASE WHEN value ->> 2 IS NULL THEN 'split' ELSE 'merge' END, value ->> 0, value ->> 0, '_into',
       CAST(value ->> 1 AS TEXT), CAST(value ->> 2 AS TEXT) FROM json_each(@list) ORDER BY key`,
  )
  return {
    placesOf: (records) =>
      inBatches(records).flatMap((list) => places.all(JSON.stringify(list)).map(([into, gone]) => ({ into, isThere: gone === null }))),
    move(run, moves) {
      for (const batch of inBatches(moves)) {
        const list = JSON.stringify(batch.map(({ record, before, into }) => [record, before, into]))
        put.run({ run, list })
        log.run({ run, list })
      }
    },
  }
}
