/** A rule's proposal for a cell: the cell, the confidence, and the record with the proposal written. */

import type { Fix } from '../../finding.ts'
import type { CustomerRecord, FieldName } from '../../record.ts'
import type { CellWriter } from './cell-writer.ts'

/** A cell of a record: a field, or the header of a column that means none. */
export interface Spot {
  readonly field: FieldName | null
  readonly extra?: string
}

export interface Proposal extends Spot {
  readonly rule: string
  readonly fix: Fix
}

export interface SettledCell extends Spot {
  /** The rules whose proposals were taken, in that order. */
  readonly rules: readonly string[]
  /** The least confidence among the proposals taken. */
  readonly confidence: number
  /** The cell as it was, and as it is written. */
  readonly before: string
  readonly cell: string
  /** The value as it is stored from now on. */
  readonly after: string | null
}

/**
 * `conflict`: another proposal for the cell had more confidence. `no-better`: with it a rule would still find an error in the cell. `undone`: a
 * person has undone a fix of this cell. `by-hand`: a person wrote the cell. `waiting`: a change of the cell waits for others to agree. `sent-back`: the
 * last one was sent back.
 */
export type LeftWhy = 'conflict' | 'no-better' | 'undone' | 'by-hand' | 'waiting' | 'sent-back'

export interface LeftProposal extends Proposal {
  readonly why: LeftWhy
  /** The cell as it was. */
  readonly before: string
}

export interface Settled<Kind extends CustomerRecord> {
  readonly record: Kind
  readonly cells: readonly SettledCell[]
  readonly left: readonly LeftProposal[]
}

export const nameOf = ({ field, extra }: Spot) => field ?? `_extras:${extra}`
export const idOf = (proposal: Proposal) => JSON.stringify([proposal.rule, nameOf(proposal), proposal.fix.value])
/** The surest first; ties by rule, cell and value: the order never depends on how the proposals came. */
export const surest = (a: Proposal, b: Proposal) =>
  b.fix.confidence - a.fix.confidence ||
  compare(a.rule, b.rule) ||
  compare(nameOf(a), nameOf(b)) ||
  compare(a.fix.value ?? '', b.fix.value ?? '')
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The cells a proposal writes: two where it exchanges them. */
export function spotsOf({ field, extra, fix }: Proposal): Spot[] {
  const spot = extra === undefined ? { field } : { field, extra }
  return fix.exchange === undefined ? [spot] : [spot, { field: fix.exchange }]
}

/** The text of a cell; empty where there is none. */
export function cellOf({ raw, values, extras }: CustomerRecord, { field, extra }: Spot): string {
  return field === null ? (extras[extra ?? ''] ?? '') : (raw[field] ?? values[field] ?? '')
}

/** The record with the proposal written. */
export function applied<Kind extends CustomerRecord>(record: Kind, { field, extra, fix }: Proposal, write: CellWriter): Kind {
  const value = fix.value ?? ''
  if (field === null) return { ...record, extras: { ...record.extras, [extra ?? '']: value } }
  const cells = new Map([[field, value]])
  if (fix.exchange !== undefined) cells.set(fix.exchange, cellOf(record, { field }))
  return write(record, cells)
}

/** Whether the cell already holds what is proposed. */
export function agreed(record: CustomerRecord, { field, extra, fix }: Proposal): boolean {
  const value = fix.value ?? ''
  if (field === null) return (record.extras[extra ?? ''] ?? '') === value
  return cellOf(record, { field }) === value || (record.values[field] ?? '') === value
}
