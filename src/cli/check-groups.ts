/** Findings by rule and severity, with those of each that are worth a line. */

import { HashCounts } from '../check/hash-counts.ts'
import type { ToldFinding } from '../check/present.ts'
import { type Severity, severities } from '../finding.ts'

/** Findings of one rule and severity: how many, and the worst of them in the order of the sheet. */
export interface Group {
  readonly severity: Severity
  readonly rule: string
  readonly shown: readonly ToldFinding[]
  /** Equal cells of a column, the most frequent first, for a rule whose findings are answered value by value; else empty. */
  readonly values: readonly SameValue[]
  readonly count: number
  /** Of those, the findings about a sheet as a whole. */
  readonly ofSheet: number
}

/** Cells of a column that hold the same. */
export interface SameValue {
  readonly first: ToldFinding
  readonly count: number
}

interface Gathered extends Omit<Group, 'shown' | 'values' | 'count' | 'ofSheet'> {
  readonly worst: Ranked[]
  readonly values: Map<string, { first: ToldFinding; count: number }> | null
  count: number
  ofSheet: number
}

interface Ranked {
  readonly finding: ToldFinding
  /** How bad the row is: its errors before its warnings, and those before its hints. */
  readonly rank: number
}

export interface Grouping {
  /** Cells kept of one rule. */
  readonly most: number
  /** Whether the findings of a rule are answered value by value. */
  readonly isByValue: (rule: string) => boolean
}

/** Different values counted of one rule; others are counted together with them in the rule's own count. */
const mostValues = 10_000

/** The most severe group first, then the most frequent. `findings` are read twice: a cell is the worse, the more is wrong with its row. */
export function groupsOf(findings: Iterable<ToldFinding>, { most, isByValue }: Grouping): Group[] {
  const badness = badnessOf(findings)
  const orderOf = sheetOrder()
  const groups = new Map<string, Gathered>()
  for (const finding of findings) {
    orderOf(finding)
    const { severity, rule } = finding
    const key = `${severity} ${rule}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { severity, rule, worst: [], values: isByValue(rule) ? new Map() : null, count: 0, ofSheet: 0 }
      groups.set(key, group)
    }
    group.count++
    if (isOfSheet(finding)) group.ofSheet++
    if (group.values !== null) countValue(group.values, finding)
    else insert(group.worst, { finding, rank: badness(finding) }, most)
  }
  const told = [...groups.values()].map(({ worst, values, ...group }): Group => {
    const shown = worst.map(({ finding }) => finding).sort((a, b) => orderOf(a) - orderOf(b) || inSheet(a, b))
    return { ...group, shown, values: [...(values?.values() ?? [])].sort((a, b) => b.count - a.count) }
  })
  return told.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

export const isOfSheet = ({ row, record }: ToldFinding) => row === null && record === undefined

/** The place of a finding's sheet among those seen so far. */
function sheetOrder(): (finding: ToldFinding) => number {
  const seen = new Map<string, number>()
  return ({ file, sheet }) => {
    const key = JSON.stringify([file, sheet])
    const place = seen.get(key) ?? seen.size
    seen.set(key, place)
    return place
  }
}

/** By row, then by column: B9 before C9, Z9 before AA9; what the whole sheet lacks comes first. */
function inSheet(a: ToldFinding, b: ToldFinding): number {
  const columnOf = ({ cell }: ToldFinding) => cell?.replace(/\d+$/, '') ?? ''
  const [one, other] = [columnOf(a), columnOf(b)]
  return (a.row ?? 0) - (b.row ?? 0) || one.length - other.length || (one < other ? -1 : one > other ? 1 : 0)
}

function countValue(values: NonNullable<Gathered['values']>, finding: ToldFinding): void {
  const key = JSON.stringify([finding.column, finding.value, finding.message])
  const same = values.get(key)
  if (same !== undefined) same.count++
  else if (values.size < mostValues) values.set(key, { first: finding, count: 1 })
}

/** Keeps the few of the highest rank, those that came first where ranks are equal. */
function insert(worst: Ranked[], one: Ranked, most: number): void {
  if (most === Number.POSITIVE_INFINITY) {
    worst.push(one)
    return
  }
  if (worst.length === most && worst.at(-1)!.rank >= one.rank) return
  let at = worst.length
  while (at > 0 && worst[at - 1]!.rank < one.rank) at--
  worst.splice(at, 0, one)
  if (worst.length > most) worst.pop()
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
