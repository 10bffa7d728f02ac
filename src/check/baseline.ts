/**
 * What was wrong already: findings that a team has accepted for now, so that only what is new fails. Holds counts and keyed hashes,
 * never a value, so that the file can be committed.
 */

import { createHmac } from 'node:crypto'
import { fault } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { fingerprintOf } from './present.ts'

export interface Baseline {
  /** Random, in hex: without it nobody can try telephone numbers against the hashes. */
  readonly salt: string
  /** By rule: how often each finding is accepted. */
  readonly rules: Readonly<Record<string, { readonly count: number; readonly fingerprints: Readonly<Record<string, number>> }>>
}

/** What is left over when a baseline has seen every finding. */
export interface Sifted {
  /** How many findings the baseline has accepted. */
  readonly baselined: number
  /** The baseline without what is no longer found. */
  readonly pruned: Baseline
  /** How many accepted findings are no longer found, by rule. */
  readonly unneeded: Readonly<Record<string, number>>
}

/** Takes findings one by one, and makes the baseline that accepts them. */
export interface Accepting {
  add(finding: Finding): void
  baseline(): Baseline
}

/** Tells, finding by finding, what a baseline accepts. */
export interface Sieve {
  accepts(finding: Finding): boolean
  end(): Sifted
}

export function accepting(salt: string): Accepting {
  const rules: Times = new Map()
  return {
    add: (finding) => count(rules, finding.rule, acceptedAs(finding, salt)),
    baseline: () => written(salt, rules),
  }
}

/** Each acceptance counts once: a second finding of the same is new. */
export function sieve({ salt, rules }: Baseline): Sieve {
  const left = new Map(Object.entries(rules).map(([rule, { fingerprints }]) => [rule, new Map(Object.entries(fingerprints))]))
  const used: Times = new Map()
  let baselined = 0
  return {
    accepts(finding) {
      const fingerprint = acceptedAs(finding, salt)
      const accepted = left.get(finding.rule)
      const times = accepted?.get(fingerprint) ?? 0
      if (accepted === undefined || times === 0) return false
      if (times === 1) accepted.delete(fingerprint)
      else accepted.set(fingerprint, times - 1)
      count(used, finding.rule, fingerprint)
      baselined++
      return true
    },
    end() {
      const unneeded = [...left].map(([rule, times]) => [rule, sum(times.values())] as const).filter(([, many]) => many > 0)
      return { baselined, pruned: written(salt, used), unneeded: Object.fromEntries(unneeded) }
    },
  }
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
  const owner = record === null || record.startsWith('row:') ? ['value', value] : ['record', record]
  return keyed(salt, JSON.stringify([rule, field ?? extra ?? null, ...owner]))
}

function keyed(salt: string, text: string): string {
  return createHmac('sha256', Buffer.from(salt, 'hex')).update(text).digest('hex').slice(0, 16)
}

/** Sorted throughout: the same findings give the same file, whatever order they came in. */
function written(salt: string, rules: ReadonlyMap<string, ReadonlyMap<string, number>>): Baseline {
  const sorted = <Value>(entries: Iterable<readonly [string, Value]>) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    salt,
    rules: sorted(
      [...rules].map(
        ([rule, times]) => [rule, { count: sum(times.values()), fingerprints: sorted(times) as Record<string, number> }] as const,
      ),
    ),
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
