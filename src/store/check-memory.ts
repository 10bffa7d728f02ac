/** What the last check of a kind of sheet leaves for the next one: a state, and columns of numbers by record, in chunks. */

import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import { storedJson } from './stored-json.ts'

export interface CheckMemoryStore {
  /** Null where no check left one. */
  state<State extends object>(kind: SheetKind): State | null
  keepState(kind: SheetKind, state: object): void
  /** Names of the columns. */
  names(kind: SheetKind): string[]
  chunks(kind: SheetKind, name: string): { readonly chunk: number; readonly bytes: Uint8Array }[]
  put(kind: SheetKind, name: string, chunk: number, bytes: Uint8Array): void
  drop(kind: SheetKind, name: string): void
}

export function checkMemoryStore(db: Connection): CheckMemoryStore {
  const read = db.prepare<[string], string>('SELECT state FROM check_states WHERE kind = ?').pluck()
  const write = db.prepare('INSERT OR REPLACE INTO check_states (kind, state) VALUES (?, ?)')
  const put = db.prepare('INSERT OR REPLACE INTO check_columns (kind, name, chunk, bytes) VALUES (?, ?, ?, ?)')
  return {
    state<State extends object>(kind: SheetKind) {
      const text = read.get(kind)
      return text === undefined ? null : storedJson<State>(text, 'object')
    },
    keepState: (kind, state) => void write.run(kind, JSON.stringify(state)),
    names: (kind) => db.prepare<[string], string>('SELECT DISTINCT name FROM check_columns WHERE kind = ? ORDER BY name').pluck().all(kind),
    chunks: (kind, name) =>
      db
        .prepare<[string, string], { chunk: number; bytes: Buffer }>(
          'SELECT chunk, bytes FROM check_columns WHERE kind = ? AND name = ? ORDER BY chunk',
        )
        .all(kind, name),
    put: (kind, name, chunk, bytes) => void put.run(kind, name, chunk, bytes),
    drop: (kind, name) => void db.prepare('DELETE FROM check_columns WHERE kind = ? AND name = ?').run(kind, name),
  }
}
