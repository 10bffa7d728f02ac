/** Rows of which a person said that no customer belongs to them: they are not asked again. Kept among the pins, which hold what a person wrote. */

import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import { standing } from './standing.ts'

/** Records of these kinds name a customer; a row in quarantine is named by its number there. */
export type UnlinkedKind = Exclude<SheetKind, 'customers' | 'products'> | 'quarantine'

export interface UnlinkedStore {
  sayNone(run: number, kind: UnlinkedKind, id: number): void
  /** Ids of which somebody said so; what an undone run said does not count. */
  none(kind: UnlinkedKind): ReadonlySet<number>
  /** How many a run said so of. */
  countOf(run: number): number
}

const field = 'customer_no'

export function unlinkedStore(db: Connection): UnlinkedStore {
  return {
    sayNone: (run, kind, id) =>
      void db
        .prepare('INSERT OR REPLACE INTO pins (kind, record, field, run, pinned, value) VALUES (?, ?, ?, ?, 1, NULL)')
        .run(kind, id, field, run),
    none: (kind) =>
      new Set(
        db
          .prepare<[string, string], number>(`SELECT record FROM pins WHERE kind = ? AND field = ? AND ${standing('run')}`)
          .pluck()
          .all(kind, field),
      ),
    countOf: (run) => db.prepare<[number], number>("SELECT count(*) FROM pins WHERE run = ? AND kind <> 'customers'").pluck().get(run)!,
  }
}
