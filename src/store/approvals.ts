/** The steps of values that several people agree to: entered, checked, approved, or sent back. */

import type { FieldName } from '../record.ts'
import type { Connection } from './connection.ts'
import { standing } from './standing.ts'

/** Fields of customers whose approved values change only when so many different people have agreed. */
export interface FourEyes {
  readonly fields: readonly FieldName[]
  /** 2 or 3, with the one who entered the value. */
  readonly levels: number
}

export interface ApprovalStep {
  /** Id of the customer. */
  readonly record: number
  readonly field: FieldName
  /** What the step speaks of. */
  readonly value: string | null
  readonly step: 'entered' | 'checked' | 'approved' | 'sent-back'
  readonly operator: string
  /** ISO 8601 */
  readonly at: string
  readonly reason: string | null
  /** The run that made it; absent where it is not kept yet. */
  readonly run?: number
}

export interface ApprovalStore {
  readonly rule: FourEyes
  add(run: number, step: ApprovalStep): void
  /** Steps of one customer, oldest first; those of undone runs do not count. */
  of(record: number): ApprovalStep[]
  /** All steps, by customer and field, oldest first. */
  all(): ApprovalStep[]
  /** How many steps a run made. */
  countOf(run: number): number
  /** How many changes were held back since the store was opened. */
  heldSoFar(): number
  /** One more was. */
  countHeld(): void
}

const columns = 'run, record, field, value, step, operator, at, reason'

export function approvalStore(db: Connection, rule: FourEyes): ApprovalStore {
  let held = 0
  const add = db.prepare(
    "INSERT INTO approvals (run, kind, record, field, value, step, operator, at, reason) VALUES (?, 'customers', ?, ?, ?, ?, ?, ?, ?)",
  )
  const ofOne = db.prepare<[number], ApprovalStep>(
    `SELECT ${columns} FROM approvals WHERE kind = 'customers' AND record = ? AND ${standing('run')} ORDER BY id`,
  )
  return {
    rule,
    add: (run, { record, field, value, step, operator, at, reason }) => void add.run(run, record, field, value, step, operator, at, reason),
    of: (record) => ofOne.all(record),
    all: () =>
      db
        .prepare<[], ApprovalStep>(
          `SELECT ${columns} FROM approvals WHERE kind = 'customers' AND ${standing('run')} ORDER BY record, field, id`,
        )
        .all(),
    countOf: (run) => db.prepare<[number], number>('SELECT count(*) FROM approvals WHERE run = ?').pluck().get(run)!,
    heldSoFar: () => held,
    countHeld() {
      held++
    },
  }
}

export const nobodyElse: FourEyes = { fields: [], levels: 2 }
