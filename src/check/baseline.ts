/**
 * What was wrong already: findings that a team has accepted for now, so that only what is new fails. Holds counts and keyed hashes,
 * never a value, so that the file can be committed.
 */

import { createHmac } from 'node:crypto'
import { fault } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { fingerprintOf } from './present.ts'
import type { Place } from './rule.ts'

export interface Baseline {
  /** Random, in hex: without it nobody can try telephone numbers against the hashes. */
  readonly salt: string
  /** By rule: how often each finding is accepted. */
  readonly rules: Readonly<Record<string, AcceptedOfRule>>
}

export interface AcceptedOfRule {
  readonly count: number
  readonly fingerprints: Readonly<Record<string, number>>
  /** The same with the rest of the row, where a row has no key: of two equal cells it tells which one is the old one. */
  readonly rows?: Readonly<Record<string, number>> | undefined
}

/** What is left over when a baseline has seen every finding. */
export interface Sifted {
  /** How many findings the baseline has accepted. */
  readonly baselined: number
  /** Of the findings that were open, in their order, whether each is accepted. */
  readonly open: readonly boolean[]
  /** The baseline without what is no longer found. */
  readonly pruned: Baseline
  /** How many accepted findings are no longer found, by rule. */
  readonly unneeded: Readonly<Record<string, number>>
}

/** Takes findings one by one, and makes the baseline that accepts them. `row` is what `restOfRow` gives. */
export interface Accepting {
  add(finding: Finding, row?: string | null): void
  baseline(): Baseline
}

/** Tells, finding by finding, what a baseline accepts. `open`: an equal cell of another row may be the accepted one; `end` tells. */
export interface Sieve {
  accepts(finding: Finding, row?: string | null): boolean | 'open'
  end(): Sifted
}

/** The other cells of a finding's row, by which it is known where it has no key; null where it has one, or its cells are not at hand. */
export function restOfRow({ record, field }: Finding, place: Place | null): string | null {
  if (place?.raw === undefined || record === null || hasKey(record)) return null
  return JSON.stringify(Object.entries(place.raw).filter(([name]) => name !== field))
}

export function accepting(salt: string): Accepting {
  const rules: Times = new Map()
  const rows: Times = new Map()
  return {
    add(finding, row = null) {
      const fingerprint = acceptedAs(finding, salt)
      count(rules, finding.rule, fingerprint)
      if (row !== null) count(rows, finding.rule, inRow(fingerprint, row, salt))
    },
    baseline: () => written(salt, rules, rows),
  }
}

/** Each acceptance counts once: a second finding of the same is new. */
export function sieve({ salt, rules }: Baseline): Sieve {
  const left: Times = new Map(Object.entries(rules).map(([rule, { fingerprints }]) => [rule, new Map(Object.entries(fingerprints))]))
  const leftRows: Times = new Map(Object.entries(rules).map(([rule, { rows = {} }]) => [rule, new Map(Object.entries(rows))]))
  const used: Times = new Map()
  const usedRows: Times = new Map()
  const open: { readonly rule: string; readonly fingerprint: string; readonly row: string }[] = []
  let baselined = 0
  const accept = (rule: string, fingerprint: string, row: string | null) => {
    if (!take(left, rule, fingerprint)) return false
    count(used, rule, fingerprint)
    if (row !== null) count(usedRows, rule, row)
    baselined++
    return true
  }
  return {
    accepts(finding, rest = null) {
      const { rule } = finding
      const fingerprint = acceptedAs(finding, salt)
      const row = rest === null ? null : inRow(fingerprint, rest, salt)
      // A baseline of an older version knows no rows: there the first of equal cells is the accepted one.
      if (row === null || rules[rule]?.rows === undefined || take(leftRows, rule, row)) return accept(rule, fingerprint, row)
      if (!left.get(rule)?.has(fingerprint)) return false
      open.push({ rule, fingerprint, row })
      return 'open'
    },
    end() {
      const settled = open.map(({ rule, fingerprint, row }) => accept(rule, fingerprint, row))
      const unneeded = [...left].map(([rule, times]) => [rule, sum(times.values())] as const).filter(([, many]) => many > 0)
      return { baselined, open: settled, pruned: written(salt, used, usedRows), unneeded: Object.fromEntries(unneeded) }
    },
  }
}

/** Takes one of what is left; false where nothing is. */
function take(left: Times, rule: string, fingerprint: string): boolean {
  const times = left.get(rule)?.get(fingerprint) ?? 0
  if (times === 0) return false
  if (times === 1) left.get(rule)!.delete(fingerprint)
  else left.get(rule)!.set(fingerprint, times - 1)
  return true
}

/** By rule, how often each fingerprint was counted. */
type Times = Map<string, Map<string, number>>

/** V8's maps hold 2 ** 24 entries; a file of so many acceptances would be no baseline. */
const mostOfRule = 5_000_000

function count(rules: Times, rule: string, fingerprint: string): void {
  let times = rules.get(rule)
  if (times === undefined) {
    times = new Map()
    rules.set(rule, times)
  }
  times.set(fingerprint, (times.get(fingerprint) ?? 0) + 1)
  if (times.size > mostOfRule) throw fault('BASELINE_TOO_LARGE', { rule, most: mostOfRule })
}

/** The fingerprint shown of a finding, keyed by the baseline's salt. */
export function keyedFingerprint(finding: Finding, salt: string): string {
  return keyed(salt, fingerprintOf(finding))
}

/**
 * What makes a finding the same one next time. A record with a key of its own is known by it, whatever the cell holds by then; a row
 * number says little about the next export, so there the cell's value counts.
 */
function acceptedAs({ rule, record, field, extra, value }: Finding, salt: string): string {
  const owner = record !== null && hasKey(record) ? ['record', record] : ['value', value]
  return keyed(salt, JSON.stringify([rule, field ?? extra ?? null, ...owner]))
}

const hasKey = (record: string) => !record.startsWith('row:')

const inRow = (fingerprint: string, row: string, salt: string) => keyed(salt, JSON.stringify([fingerprint, row]))

function keyed(salt: string, text: string): string {
  return createHmac('sha256', Buffer.from(salt, 'hex')).update(text).digest('hex').slice(0, 16)
}

/** Sorted throughout: the same findings give the same file, whatever order they came in. */
function written(salt: string, rules: Times, rows: Times): Baseline {
  const sorted = <Value>(entries: Iterable<readonly [string, Value]>) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
  const ofRule = (rule: string, times: ReadonlyMap<string, number>): AcceptedOfRule => {
    const inRows = rows.get(rule)
    const known = { count: sum(times.values()), fingerprints: sorted(times) as Record<string, number> }
    return inRows === undefined ? known : { ...known, rows: sorted(inRows) as Record<string, number> }
  }
  return { salt, rules: sorted([...rules].map(([rule, times]) => [rule, ofRule(rule, times)] as const)) }
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
