/** Fixes as they are told: before and after, cell by cell, masked. */

import type { z as Zod } from 'zod'
import { extraPlace } from '../check/mask/kind-of-value.ts'
import { maskerOf } from '../check/mask/masker.ts'
import type { Masking } from '../check/mask/personal.ts'
import type { FixedCell, LeftCell } from '../jobs/fix/chosen-proposals.ts'
import type { FixResult } from '../jobs/fix/fix-store.ts'
import { isFixed, isWaiting } from '../jobs/fix/fixed-cells.ts'
import type { Schema } from '../schema/field.ts'
import { waitingLines } from './change-text.ts'
import { summaryOf } from './check-summary.ts'
import { aligned, cut } from './columns.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { printable } from './terminal.ts'

export interface FixTelling {
  readonly schema: Schema
  readonly reveal: boolean
  readonly masking: Masking
  readonly minConfidence: number
  readonly dryRun: boolean
}

/** Cells shown of one rule once they are written; before that all are, for a person to decide. */
const shownCells = 5

export const fixDocument = (z: typeof Zod) => {
  const { open, count, counts, share, text, bySeverity } = partsOf(z)
  const place = { record: z.string(), file: z.string(), sheet: text, row: count, field: text, column: z.string() }
  return open({
    /** Null: a dry run, a sheet, or nothing to fix. */
    run: count.nullable(),
    minConfidence: share,
    /** `waiting`: cells that keep their value until others have agreed; the other figures are without these. */
    counts: open({ cells: count, waiting: count, records: count, left: count, below: count, byRule: counts }),
    cells: z.array(
      open({
        ...place,
        cell: z.string().optional(),
        rules: z.array(z.string()),
        confidence: share,
        before: text,
        after: text,
        waits: z.boolean(),
      }),
    ),
    left: z.array(
      open({
        ...place,
        cell: z.string().optional(),
        rule: z.string(),
        confidence: share,
        before: text,
        proposal: text,
        why: z.enum(['conflict', 'no-better', 'undone', 'by-hand', 'waiting', 'sent-back']),
      }),
    ),
    findings: open(bySeverity).nullable(),
  })
}

export function documentOf(
  call: Call,
  { run, cells, left, below, records, byRule, findings }: FixResult,
  telling: FixTelling,
): DocumentOf<typeof fixDocument> {
  const place = ({ record, file, sheet, row, address }: FixedCell | LeftCell) => ({
    record: keyOf(record, telling),
    file,
    sheet,
    row,
    ...(address === undefined ? {} : { cell: address }),
  })
  return {
    run,
    minConfidence: telling.minConfidence,
    counts: { cells: cells.filter(isFixed).length, waiting: cells.filter(isWaiting).length, records, left: left.length, below, byRule },
    cells: cells.map((cell) => {
      const { column, before, after } = shownCell(call, cell, cell.after, telling)
      const { rules, confidence } = cell
      return { ...place(cell), field: cell.field, column, rules, confidence, before, after, waits: isWaiting(cell) }
    }),
    left: left.map((one) => {
      const { column, before, after: proposal } = shownCell(call, one, one.proposal, telling)
      const { rule, confidence, why } = one
      return { ...place(one), field: one.field, column, rule, confidence, before, proposal, why }
    }),
    findings: findings === null ? null : { error: findings.error, warning: findings.warning, info: findings.info },
  }
}

export function fixText(call: Call, { run, cells, left, below, records, byRule, findings }: FixResult, telling: FixTelling): string {
  const { say, terminal } = call
  const { paint } = terminal
  const lines: string[] = []
  const [fixed, waiting] = [cells.filter(isFixed), cells.filter(isWaiting)]
  for (const [rule, count] of Object.entries(byRule)) {
    const own = fixed.filter(({ rules }) => rules[0] === rule)
    if (own.length === 0) continue
    lines.push(`${paint.green(`${count} ×`)} ${paint.bold(printable(rule))}`)
    const shown = telling.dryRun ? own : own.slice(0, shownCells)
    lines.push(...aligned(shown.map((cell) => rowOf(call, cell, cell.after, telling))))
    if (own.length > shown.length) lines.push(paint.dim(`  ${say('andMore', { count: own.length - shown.length })}`))
    lines.push('')
  }
  if (waiting.length > 0) {
    lines.push(paint.yellow(say('fixWaiting', { count: waiting.length })))
    const shown = telling.dryRun ? waiting : waiting.slice(0, shownCells)
    lines.push(...aligned(shown.map((cell) => [...rowOf(call, cell, cell.after, telling), printable(cell.rules.join(', '))])))
    if (waiting.length > shown.length) lines.push(paint.dim(`  ${say('andMore', { count: waiting.length - shown.length })}`))
    lines.push('')
  }
  if (left.length > 0) {
    lines.push(paint.yellow(say('fixLeft', { count: left.length })))
    const shown = telling.dryRun ? left : left.slice(0, shownCells)
    lines.push(...aligned(shown.map((one) => [...rowOf(call, one, one.proposal, telling), printable(one.rule), say(`left_${one.why}`)])))
    if (left.length > shown.length) lines.push(paint.dim(`  ${say('andMore', { count: left.length - shown.length })}`))
    lines.push('')
  }
  if (cells.length === 0) lines.push(say('fixNothing', { confidence: telling.minConfidence }))
  else if (telling.dryRun) lines.push(...(fixed.length > 0 ? [say('fixWould', { cells: fixed.length, records })] : []), say('dryRunDone'))
  else if (run === null) lines.push(say('fixCopied', { cells: cells.length, records }))
  else {
    if (fixed.length > 0) lines.push(say('fixDone', { run, cells: fixed.length, records }))
    lines.push(...waitingLines(say, run, waiting.length))
  }
  if (below > 0) lines.push(say('fixBelow', { count: below, confidence: telling.minConfidence }))
  if (findings !== null) lines.push(summaryOf(findings, say))
  return `${lines.join('\n')}\n`
}

function rowOf(call: Call, cell: FixedCell | LeftCell, to: string | null, telling: FixTelling): string[] {
  const { column, before, after, isHidden } = shownCell(call, cell, to, telling)
  const text = (value: string | null) => (value === null || value === '' ? '∅' : cut(printable(value), 40))
  const hint = isHidden ? `  ${call.say('pairHidden')}` : ''
  return [`  ${printable(cell.address ?? keyOf(cell.record, telling))}`, printable(column), `${text(before)} → ${text(after)}${hint}`]
}

const keyOf = (record: string, { reveal, masking }: FixTelling) => (reveal ? record : maskerOf(masking).key(record))

/** Its column's name, and both values: what differs between them stays visible. */
function shownCell({ language }: Call, cell: FixedCell | LeftCell, to: string | null, { schema, reveal, masking }: FixTelling) {
  const { field, extra, before } = cell
  const known = schema.fields.find(({ name }) => name === field)
  const column = cell.column ?? known?.label[language] ?? field ?? extra ?? ''
  const shown = reveal ? { before, after: to, isHidden: false } : maskerOf(masking).pair(before, to, known ?? extraPlace(column))
  return { column, ...shown }
}
