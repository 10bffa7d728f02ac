/** What checks measured, as the store keeps it with their runs. */

import { Bits } from '../../check/judged/bits.ts'
import type { Measured, MeasuredCheck, Sets } from '../../check/judged/measured.ts'
import { packSets, unpackSets } from '../../check/judged/packed.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { basisOf } from '../unchanged-since.ts'
import type { StoreCheck } from './store-check.ts'

/** A check's counts, and by which rules it was made. */
export interface KeptMeasures extends Measured {
  /** Fingerprint of rules, options and schema: what is counted under two of them cannot be compared. */
  readonly ruleSet: string
  readonly kind: SheetKind
}

export interface KeptCheck extends KeptMeasures {
  readonly run: number
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Twelve hex digits that change with rules, severities, options, schema and version; not with the day, nor with the records. */
export function ruleSetOf({ schema, rules, version, standard }: Pick<StoreCheck, 'schema' | 'rules' | 'version' | 'standard'>): string {
  const settings = rules.map(({ rule, severity, options }) => [rule.id, severity, options, rule.revision ?? null])
  return basisOf(schema, settings, version, standard ?? null).slice(0, 12)
}

export function keepMeasures(
  store: Store,
  run: number,
  { sets, errors, ...counts }: MeasuredCheck,
  by: { ruleSet: string; kind: SheetKind },
): void {
  store.measures.keep(run, { ...counts, ...by } satisfies KeptMeasures, packed(sets, errors))
}

/** The counts of one check, also of one that is undone; null where it kept none. */
export function keptMeasures(store: Store, run: number): KeptMeasures | null {
  return store.measures.get<KeptMeasures>(run)?.counts ?? null
}

/** Every check of this kind that kept its counts and was not undone, oldest first. */
export function keptChecks(store: Store, kind: SheetKind): KeptCheck[] {
  return store.measures
    .list<KeptMeasures>()
    .filter(({ counts }) => counts.kind === kind)
    .map(({ run, at, counts }) => ({ run, at, ...counts }))
}

/** Of each rule the sets of its columns, and the records with an error. */
export interface KeptSets {
  readonly rules: readonly (readonly Sets[])[]
  readonly errors: Bits
}

/** Null where they are no longer kept. */
export function keptSets(store: Store, run: number): KeptSets | null {
  const bytes = store.measures.sets(run)
  if (bytes === null) return null
  const all = unpackSets(bytes)
  return { rules: all.slice(0, -1), errors: all.at(-1)?.[0]?.wrong ?? new Bits() }
}

/** The records with an error come last, as if they were a rule's. */
export const packed = (rules: KeptSets['rules'], errors: Bits) => packSets([...rules, [{ judged: errors, wrong: errors }]])
