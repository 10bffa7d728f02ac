/** Records and pairs drawn at random for a person to verify, and the answers. Records are named by their ids in the store. */

import type { Connection } from './connection.ts'
import { standing } from './standing.ts'
import { storedJson } from './stored-json.ts'

export interface Drawn {
  /** Owner or source it was drawn for; null where all were drawn from together. */
  readonly stratum: string | null
  readonly record: number
  /** The second record of a pair. */
  readonly other: number | null
}

/** Of a record: the fields that are wrong, none where all is right. Of a pair: whether the two are one customer. Null where nobody can tell. */
export type SampleAnswer = { readonly wrong: readonly string[] | null } | { readonly isSame: boolean | null }

export interface SampleEntry extends Drawn {
  readonly id: number
  readonly answer: SampleAnswer | null
  readonly operator: string | null
  readonly at: string | null
  /** The run that holds the answer. */
  readonly run: number | null
}

export interface SampleStore {
  draw(run: number, drawn: Iterable<Drawn>): void
  /** By id; what an undone run drew does not count, nor an answer of an undone run. */
  list(): SampleEntry[]
  /** How many entries a run drew or answered. */
  countOf(run: number): number
  answer(run: number, id: number, answer: SampleAnswer, operator: string, at: string): void
}

type Row = Omit<SampleEntry, 'answer'> & { readonly answer: string | null; readonly isAnswered: number }

export function sampleStore(db: Connection): SampleStore {
  return {
    draw(run, drawn) {
      const add = db.prepare("INSERT INTO samples (run, stratum, kind, record, other) VALUES (?, ?, 'customers', ?, ?)")
      for (const { stratum, record, other } of drawn) add.run(run, stratum, record, other)
    },
    list: () =>
      db
        .prepare<[], Row>(
          `SELECT id, stratum, record, other, answer, operator, at, answered AS run, answered IS NOT NULL AND ${standing('answered')} AS isAnswered
           FROM samples WHERE ${standing('run')} ORDER BY id`,
        )
        .all()
        .map(({ isAnswered, answer, operator, at, run, ...drawn }) =>
          isAnswered === 1 && answer !== null
            ? { ...drawn, answer: storedJson<SampleAnswer & object>(answer, 'object'), operator, at, run }
            : { ...drawn, answer: null, operator: null, at: null, run: null },
        ),
    countOf: (run) =>
      db.prepare<[number, number], number>('SELECT count(*) FROM samples WHERE run = ? OR answered = ?').pluck().get(run, run)!,
    answer: (run, id, answer, operator, at) =>
      void db
        .prepare('UPDATE samples SET answer = ?, answered = ?, operator = ?, at = ? WHERE id = ?')
        .run(JSON.stringify(answer), run, operator, at, id),
  }
}
