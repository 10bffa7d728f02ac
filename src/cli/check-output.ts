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

export function checkText(call: Call, counts: CheckCounts, findings: readonly ToldFinding[], rules: ReadonlyMap<string, Rule>): string {
  const { say, terminal, language } = call
  const { paint } = terminal
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }
  const groups = groupsOf(findings)
  const lines: string[] = []
  for (const group of groups) {
    const { rule, severity } = group[0]!
    lines.push(
      `${colour[severity](`${say(`severity_${severity}`)} ${group.length} ×`)} ${paint.bold(rule)}  ${rules.get(rule)?.title[language] ?? ''}`,
    )
    const cells = group
      .slice(0, shownCells)
      .map((finding) => [`  ${placeOf(finding)}`, cut(printable(finding.value ?? ''), 24), printable(finding.message), fixOf(finding)])
    lines.push(...aligned(cells, { most: 80 }))
    if (group.length > shownCells) lines.push(paint.dim(`  ${say('andMore', { count: group.length - shownCells })}`))
    lines.push('')
  }
  lines.push(
    say('checkSummary', { rows: counts.rows, error: counts.error, warning: counts.warning, info: counts.info, clean: counts.cleanRows }),
  )
  return `${lines.join('\n')}\n`
}

function placeOf({ file, sheet, row, cell, column, record }: ToldFinding): string {
  const where = cell ?? (row === null ? (column ?? '') : `${record ?? row} ${column ?? ''}`)
  return printable(sheet === null ? `${file ?? ''} ${where}` : `${file ?? ''}#${sheet} ${where}`)
}

function fixOf({ fix }: ToldFinding): string {
  return fix === undefined ? '' : `→ ${fix.value === null ? '∅' : printable(fix.value)}`
}

/** Findings by rule and severity: the most severe first, then the most frequent. */
function groupsOf(findings: readonly ToldFinding[]): ToldFinding[][] {
  const groups = new Map<string, ToldFinding[]>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  const rank = (group: ToldFinding[]) => order[group[0]!.severity]
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.length - a.length || (a[0]!.rule < b[0]!.rule ? -1 : 1))
}
