/** Applies what the rules propose to the records of the store: all of it as one run, or nothing. */

import type { Finding } from '../../finding.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { waitsAtAny } from '../approve/waits-at.ts'
import { breath } from '../breath.ts'
import { checkMark } from '../check/check-mark.ts'
import type { CheckCounts } from '../check/check-tally.ts'
import { checkedCounts } from '../check/recheck.ts'
import { checkStore } from '../check/run-check.ts'
import { localRules } from '../check/single-record-rules.ts'
import { usualCountry } from '../country-of-store.ts'
import { type GoldenRules, shippedGoldenRules } from '../golden/golden-rules.ts'
import { refreshGoldens } from '../golden/regroup.ts'
import type { Progress } from '../progress.ts'
import { stillStanding } from '../unchanged-since.ts'
import { type CellWriter, cellWriter } from './cell-writer.ts'
import { type FixedCell, type FixRequest, type LeftCell, proposedBy, protectionOf } from './chosen-proposals.ts'
import { cellCounts, fixedOf } from './fixed-cells.ts'
import { recordsOfFindings } from './records-of-findings.ts'
import { settle } from './settle.ts'
import { customerWriter } from './write-fix.ts'
import { writeRecord } from './write-record.ts'

export interface FixStoreRequest extends FixRequest {
  readonly schema: Schema
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly country: string | null
  readonly version: string
  readonly operator: string
  /** How golden records are computed; by default as shipped. */
  readonly golden?: GoldenRules
  readonly dryRun?: boolean
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

export interface FixResult {
  /** Null for a dry run, and where there was nothing to apply. */
  readonly run: number | null
  readonly cells: readonly FixedCell[]
  readonly left: readonly LeftCell[]
  /** How many proposals are below `minConfidence`. */
  readonly below: number
  /** Records with a fixed cell. */
  readonly records: number
  /** Fixed cells by rule id. */
  readonly byRule: Readonly<Record<string, number>>
  /** Findings in all records after the fix; null where nothing was applied. */
  readonly findings: CheckCounts | null
}

interface FixPlan extends Omit<FixResult, 'run' | 'findings'> {
  readonly changes: readonly { readonly old: StoredRecord; readonly now: StoredRecord }[]
  /** Standardises cells as the plan did. */
  readonly write: CellWriter
}

/** Applies the proposals of at least `minConfidence` as one run. Throws what the rules and the store throw; then nothing was changed. */
export async function fixStore(store: Store, request: FixStoreRequest): Promise<FixResult> {
  const { changes, write, ...told } = await planFixes(store, request)
  if (request.dryRun === true || changes.length === 0) return { run: null, ...told, findings: null }
  const { operator, signal, minConfidence, proposing, schema } = request
  const args = { minConfidence, rules: proposing.map(({ rule }) => rule.id), ...checkMark(request) }
  return store.runs.perform({ command: 'fix', operator, args, ...(signal === undefined ? {} : { signal }) }, async (run) => {
    const rules = request.golden ?? shippedGoldenRules
    const writeCustomer = customerWriter(store, run, write, rules)
    for (const { old, now } of changes)
      if (schema.kind === 'customers') writeCustomer(old, now)
      else writeRecord(store, run, schema.kind, old, now)
    refreshGoldens(store, run, rules)
    const { rows, ...findings } = await checkedCounts(store, run, request)
    const counts = { ...cellCounts(told.cells), fixedRecords: told.records, left: told.left.length, ...findings }
    return { run, ...told, findings: { ...findings, rows }, counts }
  })
}

async function planFixes(store: Store, request: FixStoreRequest): Promise<FixPlan> {
  const { schema, rules, proposing, today } = request
  const proposed = proposedBy(request)
  const findings = await findingsWithFixes(store, request)
  const wanted = findings.filter((finding) => proposed([finding]).length > 0)
  const below = findings.length - wanted.length
  const country = wanted.length === 0 ? null : (request.country ?? usualCountry(store, schema))
  const write = cellWriter(schema, { country, dateOrders: {}, now: today })
  if (wanted.length === 0) return { cells: [], left: [], below, records: 0, byRule: {}, changes: [], write }
  const all = [...new Map([...rules, ...proposing].map((active) => [active.rule.id, active])).values()]
  const { findingsOf } = localRules({ schema, rules: all, today, country })
  const cells: FixedCell[] = []
  const left: LeftCell[] = []
  const changes: { old: StoredRecord; now: StoredRecord }[] = []
  for (const [record, first] of recordsOfFindings(store, schema.kind, wanted)) {
    const settled = settle(record, proposed(first), { write, findingsOf, proposed, protects: protectionOf(store, schema.kind, record) })
    const place = { record: record.key, file: record.ref.file, sheet: record.ref.sheet, row: record.ref.row }
    const waits = waitsAtAny(store, schema.kind, record)
    cells.push(...settled.cells.map((cell) => ({ ...place, ...cell, waits: waits(cell.field) })))
    left.push(...settled.left.map(({ fix, ...one }) => ({ ...place, ...one, confidence: fix.confidence, proposal: fix.value })))
    if (settled.cells.length > 0) changes.push({ old: record, now: settled.record })
    if (changes.length % 500 === 0) await breath(request.signal)
  }
  return { cells, left, below, ...fixedOf(cells), changes, write }
}

/** Findings with a proposal that may be taken: those of the last check where nothing changed since, else of a new check. */
async function findingsWithFixes(store: Store, request: FixStoreRequest): Promise<readonly Finding[]> {
  const { schema, rules, proposing } = request
  const may = new Set(proposing.map(({ rule }) => rule.id))
  const isKnown = proposing.every(({ rule }) => rules.some((active) => active.rule.id === rule.id))
  const standing = isKnown ? stillStanding(store, 'checked', checkMark(request).checked!) : null
  const found: Finding[] = []
  const take = (finding: Finding) => finding.fix !== null && may.has(finding.rule) && found.push(finding)
  if (standing !== null) for (const finding of store.findings.fixable(standing.run, 0)) take(finding)
  else await checkStore(store, schema, { ...request, rules: proposing, found: take })
  return found
}
