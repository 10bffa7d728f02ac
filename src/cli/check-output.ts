/** Findings as text: counts by rule first, then of each rule the worst cells; readable for ten findings and for a hundred thousand. */

import { HashCounts } from '../check/hash-counts.ts'
import type { ToldFinding } from '../check/present.ts'
import type { Rule } from '../check/rule.ts'
import { type Severity, severities } from '../finding.ts'
import { severityWords } from '../finding-words.ts'
import type { CheckCounts } from '../jobs/check/run-check.ts'
import { summaryOf, thousands } from './check-summary.ts'
import { aligned, cut } from './columns.ts'
import type { Call } from './command.ts'
import { printable } from './terminal.ts'

/** Cells shown of one rule. */
const shownCells = 5
/** A rule that speaks of a greater share of the rows than this says one thing of the sheet: one cell shows it. */
const mostRows = 0.5
/** In fewer rows a share says nothing. */
const fewRows = 20

/** Findings of one rule and severity: how many, and the worst of them. */
interface Group {
  readonly severity: Severity
  readonly rule: string
  readonly worst: Ranked[]
  count: number
  /** Of those, the findings about a sheet as a whole. */
  ofSheet: number
}

interface Ranked {
  readonly finding: ToldFinding
  /** How bad the row is: its errors before its warnings, and those before its hints. */
  readonly rank: number
}

/** The text. `findings` are read twice: a cell is the worse, the more is wrong with its row. */
export function checkText(call: Call, counts: CheckCounts, findings: Iterable<ToldFinding>, rules: ReadonlyMap<string, Rule>): string {
  const { say, terminal, language } = call
  const { paint } = terminal
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }
  const groups = groupsOf(findings)
  const several = new Set(groups.flatMap(({ worst }) => worst.map(({ finding }) => sheetOf(finding)))).size > 1
  const everywhere = ({ count }: Group) => counts.rows >= fewRows && count > counts.rows * mostRows
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
    const { severity, rule, count, worst } = group
    lines.push(
      `${colour[severity](`${severityWords[severity][language]} ${thousands(count)} ×`)} ${paint.bold(rule)}  ${rules.get(rule)?.title[language] ?? ''}`,
    )
    const shown = worst.slice(0, everywhere(group) ? 1 : shownCells)
    const cells = shown.map(({ finding }) => [
      `  ${placeOf(finding)}`,
      ...(several ? [cut(sheetOf(finding), 40)] : []),
      cut(printable(finding.value ?? ''), 24),
      printable(finding.message),
      fixOf(finding),
    ])
    lines.push(...aligned(cells, { most: 80 }))
    if (count > shown.length) lines.push(paint.dim(`  ${say('andMore', { count: thousands(count - shown.length) })}`))
    lines.push('')
  }
  lines.push(summaryOf(counts, say))
  const lacking = groups.reduce((sum, { severity, ofSheet }) => sum + (severity === 'error' ? ofSheet : 0), 0)
  if (lacking > 0) lines.push(say('lackingColumns', { count: lacking }))
  return `${lines.join('\n')}\n`
}

function placeOf({ row, cell, column, record }: ToldFinding): string {
  return printable(cell ?? (row === null ? (column ?? '') : `${record ?? row} ${column ?? ''}`))
}

/** Told only where there are several: of one sheet everybody knows which. */
const sheetOf = ({ file, sheet }: ToldFinding) => printable(sheet === null ? (file ?? '') : `${file ?? ''}#${sheet}`)

function fixOf({ fix }: ToldFinding): string {
  return fix === undefined ? '' : `→ ${fix.value === null ? '∅' : printable(fix.value)}`
}

const isOfSheet = ({ row, record }: ToldFinding) => row === null && record === undefined

/** Findings by rule and severity: the most severe first, then the most frequent. */
function groupsOf(findings: Iterable<ToldFinding>): Group[] {
  const badness = badnessOf(findings)
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const { severity, rule } = finding
    const key = `${severity} ${rule}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { severity, rule, worst: [], count: 0, ofSheet: 0 }
      groups.set(key, group)
    }
    group.count++
    if (isOfSheet(finding)) group.ofSheet++
    insert(group.worst, { finding, rank: badness(finding) })
  }
  return [...groups.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

/** Keeps the few of the highest rank, those that came first where ranks are equal. */
function insert(worst: Ranked[], one: Ranked): void {
  if (worst.length === shownCells && worst.at(-1)!.rank >= one.rank) return
  let at = worst.length
  while (at > 0 && worst[at - 1]!.rank < one.rank) at--
  worst.splice(at, 0, one)
  if (worst.length > shownCells) worst.pop()
}

/** What the whole sheet lacks comes before any row. */
function badnessOf(findings: Iterable<ToldFinding>): (finding: ToldFinding) => number {
  const counts = { error: new HashCounts(), warning: new HashCounts(), info: new HashCounts() }
  const rowOf = ({ file, sheet, row, record }: ToldFinding) => JSON.stringify([file, sheet, row ?? record])
  for (const finding of findings) counts[finding.severity].add(rowOf(finding))
  return (finding) => {
    if (isOfSheet(finding)) return Number.POSITIVE_INFINITY
    const row = rowOf(finding)
    return counts.error.of(row) * 1e6 + counts.warning.of(row) * 1e3 + counts.info.of(row)
  }
}
