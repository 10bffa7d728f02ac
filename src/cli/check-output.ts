/** Findings as text: by rule with counts first, then the worst cells; readable for ten findings and for a hundred thousand. */

import type { ToldFinding } from '../check/present.ts'
import type { Rule } from '../check/rule.ts'
import type { Severity } from '../finding.ts'
import type { CheckCounts } from '../jobs/check-records.ts'
import { aligned, cut } from './columns.ts'
import type { Call } from './command.ts'
import { printable } from './terminal.ts'

/** Cells shown of one rule. */
const shownCells = 5

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Findings of one rule and severity: how many, and the first of them. */
interface Group {
  readonly first: ToldFinding[]
  count: number
}

export function checkText(call: Call, counts: CheckCounts, findings: Iterable<ToldFinding>, rules: ReadonlyMap<string, Rule>): string {
  const { say, terminal, language } = call
  const { paint } = terminal
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }
  const groups = groupsOf(findings)
  const several = new Set(groups.flatMap(({ first }) => first.map(sheetOf))).size > 1
  const lines: string[] = []
  for (const group of groups) {
    const { rule, severity } = group.first[0]!
    lines.push(
      `${colour[severity](`${say(`severity_${severity}`)} ${group.count} ×`)} ${paint.bold(rule)}  ${rules.get(rule)?.title[language] ?? ''}`,
    )
    const cells = group.first.map((finding) => [
      `  ${placeOf(finding)}`,
      ...(several ? [cut(sheetOf(finding), 40)] : []),
      cut(printable(finding.value ?? ''), 24),
      printable(finding.message),
      fixOf(finding),
    ])
    lines.push(...aligned(cells, { most: 80 }))
    if (group.count > shownCells) lines.push(paint.dim(`  ${say('andMore', { count: group.count - shownCells })}`))
    lines.push('')
  }
  lines.push(
    say('checkSummary', { rows: counts.rows, error: counts.error, warning: counts.warning, info: counts.info, clean: counts.cleanRows }),
  )
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

/** Findings by rule and severity: the most severe first, then the most frequent. */
function groupsOf(findings: Iterable<ToldFinding>): Group[] {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { first: [], count: 0 }
      groups.set(key, group)
    }
    group.count++
    if (group.first.length < shownCells) group.first.push(finding)
  }
  const rank = ({ first }: Group) => order[first[0]!.severity]
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.first[0]!.rule < b.first[0]!.rule ? -1 : 1))
}
