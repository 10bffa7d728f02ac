/** Findings as text: counts by rule first, then of each rule the worst cells; readable for ten findings and for a hundred thousand. */

import type { ToldFinding } from '../check/present.ts'
import type { Rule } from '../check/rule.ts'
import { severityWords } from '../finding-words.ts'
import type { CheckCounts } from '../jobs/check/check-tally.ts'
import { type Group, groupsOf, type SameValue } from './check-groups.ts'
import { summaryOf, thousands } from './check-summary.ts'
import { aligned, cut } from './columns.ts'
import type { Call } from './command.ts'
import { printable } from './terminal.ts'

/** Cells shown of one rule. */
const shownCells = 5
/** Values shown of a rule that is answered value by value. */
const shownValues = 10
/** A rule that speaks of a greater share of the rows than this says one thing of the sheet: one cell shows it. */
const mostRows = 0.5
/** In fewer rows a share says nothing. */
const fewRows = 20

export interface CheckTextOptions {
  readonly rules: ReadonlyMap<string, Rule>
  /** Every cell, not the worst ones. */
  readonly all: boolean
}

/** The text. `findings` are read twice. */
export function checkText(call: Call, counts: CheckCounts, findings: Iterable<ToldFinding>, { rules, all }: CheckTextOptions): string {
  const { say, terminal, language } = call
  const { paint } = terminal
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }
  const isByValue = (rule: string) => !all && rules.get(rule)?.byValue === true
  const groups = groupsOf(findings, { most: all ? Number.POSITIVE_INFINITY : shownCells, isByValue })
  const several = new Set(groups.flatMap(({ shown, values }) => [...shown, ...values.map(({ first }) => first)].map(sheetOf))).size > 1
  const everywhere = ({ count }: Pick<Group, 'count'>) => counts.rows >= fewRows && count > counts.rows * mostRows
  const lines: string[] = []
  const titles = groups.map((group) => {
    const share = everywhere(group) ? say('onMostRows', { share: Math.min(100, Math.round((group.count / counts.rows) * 100)) }) : ''
    return [
      severityWords[group.severity][language],
      thousands(group.count),
      group.rule,
      `${rules.get(group.rule)?.title[language] ?? ''}${share}`,
    ]
  })
  const table = aligned(titles, { most: 80, right: [1] })
  if (groups.length > 1) lines.push(...table.map((line, at) => colour[groups[at]!.severity](line)), '')
  for (const group of groups) {
    const { severity, rule, count, values } = group
    lines.push(
      `${colour[severity](`${severityWords[severity][language]} ${thousands(count)} ×`)} ${paint.bold(rule)}  ${rules.get(rule)?.title[language] ?? ''}`,
    )
    const shown = all ? group.shown : group.shown.slice(0, everywhere(group) ? 1 : shownCells)
    const cells = shown.map((finding) => [`  ${placeOf(finding)}`, ...wordsOf(finding, several)])
    lines.push(...aligned(cells, { most: 80 }), ...aligned(values.slice(0, shownValues).map(lineOfValue), { most: 80, right: [0] }))
    const told = shown.length + values.slice(0, shownValues).reduce((sum, one) => sum + one.count, 0)
    if (count > told) lines.push(paint.dim(`  ${say('andMoreAll', { count: thousands(count - told) })}`))
    lines.push('')
  }
  lines.push(summaryOf(counts, say))
  const lacking = groups.reduce((sum, { severity, ofSheet }) => sum + (severity === 'error' ? ofSheet : 0), 0)
  if (lacking > 0) lines.push(say('lackingColumns', { count: lacking }))
  return `${lines.join('\n')}\n`
}

function wordsOf(finding: ToldFinding, several: boolean): string[] {
  const { value } = finding
  return [...(several ? [cut(sheetOf(finding), 40)] : []), cut(printable(value ?? ''), 24), saidOf(finding)]
}

/** `120 × 制造  B4`: how often, what, and where it stands first. */
function lineOfValue({ first, count }: SameValue): string[] {
  return [`  ${thousands(count)} ×`, cut(printable(first.value ?? ''), 24), placeOf(first), saidOf(first)]
}

function placeOf({ row, cell, column, record }: ToldFinding): string {
  return printable(cell ?? (row === null ? (column ?? '') : `${record ?? row} ${column ?? ''}`))
}

/** Told only where there are several: of one sheet everybody knows which. */
const sheetOf = ({ file, sheet }: ToldFinding) => printable(sheet === null ? (file ?? '') : `${file ?? ''}#${sheet}`)

/** The message, and what to write instead. */
function saidOf({ message, fix }: ToldFinding): string {
  return printable(message) + (fix === undefined ? '' : `  → ${fix.value === null ? '∅' : printable(fix.value)}`)
}
