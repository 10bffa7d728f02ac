/** What a workbook needs of the findings: colours and notes of cells, and counts. One pass; keeps one number for each bad cell. */

import type { ToldFinding } from '../../check/present.ts'
import { type Dimension, type Severity, severities } from '../../finding.ts'
import type { BySeverity } from '../../write/annotated-summary.ts'
import type { CellNote } from '../../write/notes.ts'
import { type NoteOptions, notedCells } from './noted-cells.ts'

/** Where a finding stands in the workbook. Rows from 1, columns from 0. */
export interface MarkPlace {
  readonly sheet: number
  readonly row: number | null
  readonly column: number | null
}

export interface MarkOptions extends NoteOptions {
  readonly placeOf: (finding: ToldFinding) => MarkPlace | null
  /** How many findings of each severity there are. */
  readonly counts: BySeverity
}

export interface SheetMarks {
  readonly counts: BySeverity
  readonly notes: readonly CellNote[]
  severityOf(row: number, column: number): Severity | null
  listedAt(row: number): number | null
}

export interface Marks {
  readonly sheets: readonly SheetMarks[]
  readonly dimensions: ReadonlyMap<Dimension, BySeverity>
  /** The most severe first, then the most frequent. */
  readonly rules: readonly { readonly rule: string; readonly severity: Severity; readonly count: number }[]
  /** Bad cells without a note. */
  readonly withoutNote: number
}

const none = () => ({ error: 0, warning: 0, info: 0 })
/** Columns a worksheet has at most: with it row and column are one number. */
const columns = 16_384

/** Findings are listed by severity, in their order: the list begins in row 2. */
export function marksOf(findings: Iterable<ToldFinding>, options: MarkOptions): Marks {
  const { sheets, placeOf } = options
  const cells = Array.from({ length: sheets }, () => new Map<number, number>())
  const listed = Array.from({ length: sheets }, () => new Map<number, number>())
  const counts = Array.from({ length: sheets }, none)
  const dimensions = new Map<Dimension, ReturnType<typeof none>>()
  const rules = new Map<string, { rule: string; severity: Severity; count: number }>()
  const noted = notedCells(options)
  const next = [2, 2 + options.counts.error, 2 + options.counts.error + options.counts.warning]

  for (const finding of findings) {
    const { severity, rule, dimension } = finding
    const rank = severities.indexOf(severity)
    const issue = next[rank]!++
    const own = dimensions.get(dimension) ?? none()
    own[severity]++
    dimensions.set(dimension, own)
    const ofRule = rules.get(`${rank} ${rule}`) ?? { rule, severity, count: 0 }
    ofRule.count++
    rules.set(`${rank} ${rule}`, ofRule)
    const place = placeOf(finding)
    if (place === null) continue
    const { sheet, row, column } = place
    counts[sheet]![severity]++
    if (row === null) continue
    const rows = listed[sheet]!
    if (issue < (rows.get(row) ?? Number.POSITIVE_INFINITY)) rows.set(row, issue)
    if (column === null) continue
    const cell = row * columns + column
    const before = cells[sheet]!.get(cell)
    if (before === undefined || rank < before) cells[sheet]!.set(cell, rank)
    noted.add({ sheet, row, column }, rank, finding)
  }

  const { notes, count } = noted.end()
  return {
    sheets: cells.map((map, sheet) => ({
      counts: counts[sheet]!,
      notes: notes[sheet]!,
      severityOf: (row, column) => severities[map.get(row * columns + column) ?? -1] ?? null,
      listedAt: (row) => listed[sheet]!.get(row) ?? null,
    })),
    dimensions,
    rules: [...rules.values()].sort(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1),
    ),
    withoutNote: cells.reduce((sum, map) => sum + map.size, 0) - count,
  }
}
