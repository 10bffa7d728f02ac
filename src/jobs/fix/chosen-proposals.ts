/** Which of the rules' proposals are taken. */

import type { ActiveRule } from '../../check/rule-set.ts'
import type { Finding } from '../../finding.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { recordLog } from '../undo/places.ts'
import type { LeftWhy, Proposal, SettledCell, Spot } from './proposal.ts'

export interface FixRequest {
  /** All rules: what is written must please them. */
  readonly rules: readonly ActiveRule[]
  /** Those that may propose. */
  readonly proposing: readonly ActiveRule[]
  readonly minConfidence: number
}

/** One cell that is changed, wherever its record is kept. */
export interface FixedCell extends SettledCell {
  /** The record's key. */
  readonly record: string
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  /** In a sheet: the header, and the cell's address. */
  readonly column?: string
  readonly address?: string
}

/** One proposal that was not taken, and why. */
export interface LeftCell extends Spot {
  readonly record: string
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly column?: string
  readonly address?: string
  readonly rule: string
  readonly confidence: number
  readonly before: string
  readonly proposal: string | null
  readonly why: LeftWhy
}

/** The function that takes proposals from findings. */
export function proposedBy({ proposing, minConfidence }: FixRequest): (findings: readonly Finding[]) => Proposal[] {
  const may = new Set(proposing.map(({ rule }) => rule.id))
  return (findings) =>
    findings.flatMap(({ rule, field, extra, fix }) =>
      fix === null || !may.has(rule) || fix.confidence < minConfidence
        ? []
        : [{ rule, field, fix, ...(extra === undefined ? {} : { extra }) }],
    )
}

/** What people have said of a record's cells: one whose fix was undone, or that was written by hand, is theirs. */
export function protectionOf(store: Store, kind: SheetKind, { id, cells }: StoredRecord): (spot: Spot) => 'undone' | 'by-hand' | null {
  let log: ReturnType<typeof recordLog> | null = null
  return ({ field, extra }) => {
    log ??= recordLog(store.changes.logOf(kind, id))
    const last = log.lastAt(field ?? `_extras:${extra}`)
    // An import writes a cell in place of the sheet's only where a person corrected it in a copy.
    if (last?.command === 'edit' || (last?.command === 'import' && Object.hasOwn(cells, field ?? ''))) return 'by-hand'
    return last?.undoes != null && store.runs.get(last.undoes)?.command === 'fix' ? 'undone' : null
  }
}

/** How many cells each rule had its way with; a cell two rules agreed on counts for both. */
export function countsByRule(cells: readonly SettledCell[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { rules } of cells) for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
