/** Where a finding stands, in the terms of the programs that read findings. */

import type { ToldFinding } from '../../check/present.ts'
import type { Severity } from '../../finding.ts'

/** The path as a URI reference: relative where the user's is, forward slashes, everything odd escaped. */
export function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/')
  const escaped = path.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${escaped.slice(4)}`
  return path.startsWith('/') ? `file://${escaped}` : escaped
}

/** The line to point at: the physical one of a text file, the row of a workbook, the first where the finding is about the sheet. */
export function lineOf({ line, row }: ToldFinding): number {
  return line ?? row ?? 1
}

/** `客户!C12`, `C12`, or the column where there is no cell. */
export function addressOf({ sheet, cell, column, row }: ToldFinding): string {
  const at = cell ?? [column, row === null ? null : String(row)].filter((part) => part !== null).join(' ')
  return sheet === null ? at : `${sheet}!${at}`
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** The most severe first; the order they came in otherwise. */
export function worstFirst(findings: readonly ToldFinding[]): ToldFinding[] {
  return findings.toSorted((a, b) => order[a.severity] - order[b.severity])
}

/** Findings by rule, rules in the order of their first finding. */
export function byRule(findings: readonly ToldFinding[]): Map<string, ToldFinding[]> {
  const groups = new Map<string, ToldFinding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule)
    if (group === undefined) groups.set(finding.rule, [finding])
    else group.push(finding)
  }
  return groups
}
