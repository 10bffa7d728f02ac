/** Where a finding stands, in the terms of the programs that read findings. */

import type { ToldFinding } from '../../check/present.ts'
import { severities } from '../../finding.ts'

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

/** How many findings there are, and the first of them. */
export interface Few {
  count: number
  readonly first: ToldFinding[]
}

/** Counts findings by whatever parts them, and keeps the first of each part. Parts come in the order of their first finding. */
export function fewOf<Part>(findings: Iterable<ToldFinding>, partOf: (finding: ToldFinding) => Part, most: number): Map<Part, Few> {
  const parts = new Map<Part, Few>()
  for (const finding of findings) {
    const part = partOf(finding)
    let few = parts.get(part)
    if (few === undefined) {
      few = { count: 0, first: [] }
      parts.set(part, few)
    }
    few.count++
    if (few.first.length < most) few.first.push(finding)
  }
  return parts
}

export interface Worst {
  /** The most severe first, in the order they came in otherwise. */
  readonly worst: readonly ToldFinding[]
  /** How many there are in all. */
  readonly total: number
}

/** The most severe findings, at most so many: nothing else is kept. */
export function worstOf(findings: Iterable<ToldFinding>, most: number): Worst {
  const bySeverity = fewOf(findings, ({ severity }) => severity, most)
  const lists = severities.map((severity) => bySeverity.get(severity) ?? { count: 0, first: [] })
  return { worst: lists.flatMap(({ first }) => first).slice(0, most), total: lists.reduce((sum, { count }) => sum + count, 0) }
}

/** One of each group, then the next of each: every rule is seen before one is seen twice. */
export function inTurns(groups: readonly Few[]): ToldFinding[] {
  const longest = groups.reduce((most, { first }) => Math.max(most, first.length), 0)
  return Array.from({ length: longest }, (_, turn) => groups.flatMap(({ first }) => first[turn] ?? [])).flat()
}
