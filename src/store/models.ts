/** Models that full comparisons learned, and the lists by which the nights after them compare new records alone. */

import type { Connection } from './connection.ts'
import { type NumberShelf, numberShelf } from './number-shelf.ts'
import { storedJson } from './stored-json.ts'

export interface StoredModel {
  /** The full comparison it was learned in. */
  readonly run: number
  /** Any JSON value: the job that keeps it knows its shape. */
  readonly model: unknown
}

export interface ModelStore {
  /** Keeps what a full comparison learned. */
  keep(run: number, model: unknown): void
  /** Replaces the model that is kept for the run. */
  renew(stored: StoredModel): void
  latest(): StoredModel | null
  /** Records by key. */
  readonly keys: NumberShelf
  /** How many records hold a value or a part of one. */
  readonly held: NumberShelf
}

export function modelStore(db: Connection): ModelStore {
  return {
    keep: (run, model) => void db.prepare('INSERT INTO models (run, model) VALUES (?, ?)').run(run, JSON.stringify(model)),
    renew: ({ run, model }) => void db.prepare('UPDATE models SET model = ? WHERE run = ?').run(JSON.stringify(model), run),
    latest() {
      const row = db.prepare<[], { run: number; model: string }>('SELECT run, model FROM models ORDER BY run DESC LIMIT 1').get()
      return row === undefined ? null : { run: row.run, model: storedJson(row.model, 'object') }
    },
    keys: numberShelf(db, 0),
    held: numberShelf(db, 1),
  }
}
