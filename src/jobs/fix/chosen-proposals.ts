/** Which of the rules' proposals are taken. */

import type { ActiveRule } from '../../check/rule-set.ts'
import type { Finding } from '../../finding.ts'
import { extraName } from '../../merge/member.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { changeAsked } from '../approve/change-asked.ts'
import { byHandIn } from '../record-log/by-hand.ts'
import { recordLogWhenAsked } from '../record-log/record-log.ts'
import type { LeftWhy, Proposal, SettledCell, Spot } from './proposal.ts'

export interface FixRequest {
  /** All rules: a fix is kept only where none of them finds a new error. */
  readonly rules: readonly ActiveRule[]
  /** Rules whose proposals may be taken. */
  readonly proposing: readonly ActiveRule[]
  /** From 0 to 1: proposals below it are not taken. */
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
  /** In a store: the value stays as it is until others have agreed. */
  readonly waits?: boolean
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

/** Makes the function that picks the proposals to try from findings. */
export function proposedBy({ proposing, minConfidence }: FixRequest): (findings: readonly Finding[]) => Proposal[] {
  const may = new Set(proposing.map(({ rule }) => rule.id))
  return (findings) =>
    findings.flatMap(({ rule, field, extra, fix }) =>
      fix === null || !may.has(rule) || fix.confidence < minConfidence
        ? []
        : [{ rule, field, fix, ...(extra === undefined ? {} : { extra }) }],
    )
}

/**
 * Why a cell must not be fixed: a person undid a fix of it, or wrote it by hand, or a change of its approved value waits or was sent back; null: it
 * may be fixed.
 */
export function protectionOf(store: Store, kind: SheetKind, record: StoredRecord): (spot: Spot) => Protection {
  const protection = protectionByHand(store, kind, record)
  const asked = kind === 'customers' ? changeAsked(store, record) : () => null
  return (spot) => protection(spot) ?? asked(spot.field)
}

function protectionByHand(store: Store, kind: SheetKind, record: StoredRecord): (spot: Spot) => Protection {
  if (kind === 'customers' && store.golden.isGolden(record.id)) return protectionOfGolden(store, record)
  return ownProtection(store, kind, record)
}

type Protection = Exclude<LeftWhy, 'conflict' | 'no-better'> | null

/** What is pinned in a golden record was written by hand; elsewhere the members that gave the value say. */
function protectionOfGolden(store: Store, { id, values, extras }: StoredRecord): (spot: Spot) => Protection {
  const pins = store.pins.of('customers', id)
  const members = store.golden.members(id).flatMap((member) => store.records.get(member.id) ?? [])
  return (spot) => {
    const { field, extra = '' } = spot
    if (pins.has(field ?? extraName(extra))) return 'by-hand'
    const givers = members.filter((member) =>
      field === null ? member.extras[extra] === extras[extra] : (member.values[field] ?? null) === (values[field] ?? null),
    )
    return givers.map((member) => ownProtection(store, 'customers', member)(spot)).find((why) => why !== null) ?? null
  }
}

function ownProtection(store: Store, kind: SheetKind, record: StoredRecord): (spot: Spot) => Protection {
  const logOf = recordLogWhenAsked(store, kind, record.id)
  const byHand = byHandIn(store, kind, record, logOf)
  return ({ field, extra = '' }) => {
    const place = field ?? extraName(extra)
    if (byHand(place)) return 'by-hand'
    const log = logOf()
    const undone = undoneRun(store, log.lastAt(place)?.run ?? null)
    return undone?.command === 'fix' && log.inForce(place)?.run !== undone.run ? 'undone' : null
  }
}

/** The run that an undo, or an undo of an undo, is about; null for a run that undoes none. */
function undoneRun(store: Store, run: number | null): RunEntry | null {
  let entry = run === null ? null : store.runs.get(run)
  if (entry?.undoes == null) return null
  while (entry?.undoes != null) entry = store.runs.get(entry.undoes)
  return entry
}
