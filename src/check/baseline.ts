/**
 * What was wrong already: findings that a team has accepted for now, so that only what is new fails. Holds counts and keyed hashes,
 * never a value, so that the file can be committed.
 */

import { createHmac } from 'node:crypto'
import type { Finding } from '../finding.ts'
import { fingerprintOf } from './present.ts'

export interface Baseline {
  /** Random, in hex: without it nobody can try telephone numbers against the hashes. */
  readonly salt: string
  /** By rule: how often each finding is accepted. */
  readonly rules: Readonly<Record<string, { readonly count: number; readonly fingerprints: Readonly<Record<string, number>> }>>
}

export interface Compared {
  readonly fresh: readonly Finding[]
  /** How many findings the baseline has accepted. */
  readonly baselined: number
  /** The baseline without what is no longer found. */
  readonly pruned: Baseline
  /** How many accepted findings are no longer found, by rule. */
  readonly unneeded: Readonly<Record<string, number>>
}

/** A baseline that accepts these findings. */
export function baselineOf(findings: readonly Finding[], salt: string): Baseline {
  const rules = new Map<string, Map<string, number>>()
  for (const finding of findings) {
    const fingerprints = rules.get(finding.rule) ?? new Map<string, number>()
    rules.set(finding.rule, fingerprints)
    const fingerprint = acceptedAs(finding, salt)
    fingerprints.set(fingerprint, (fingerprints.get(fingerprint) ?? 0) + 1)
  }
  return written(salt, rules)
}

/** What is new against a baseline, and what of it is no longer needed. */
export function compare(findings: readonly Finding[], { salt, rules }: Baseline): Compared {
  const left = new Map(Object.entries(rules).map(([rule, { fingerprints }]) => [rule, new Map(Object.entries(fingerprints))]))
  const used = new Map<string, Map<string, number>>()
  const fresh: Finding[] = []
  for (const finding of findings) {
    const fingerprint = acceptedAs(finding, salt)
    const accepted = left.get(finding.rule)
    const times = accepted?.get(fingerprint) ?? 0
    if (accepted === undefined || times === 0) {
      fresh.push(finding)
      continue
    }
    accepted.set(fingerprint, times - 1)
    const ofRule = used.get(finding.rule) ?? new Map<string, number>()
    used.set(finding.rule, ofRule)
    ofRule.set(fingerprint, (ofRule.get(fingerprint) ?? 0) + 1)
  }
  const unneeded = [...left].map(([rule, times]) => [rule, sum(times.values())] as const).filter(([, count]) => count > 0)
  return { fresh, baselined: findings.length - fresh.length, pruned: written(salt, used), unneeded: Object.fromEntries(unneeded) }
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

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)
