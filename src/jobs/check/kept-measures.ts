/** What checks measured, as the store keeps it with their runs. */

import { Bits } from '../../check/judged/bits.ts'
import type { CellSets, KnownCells, Measured, MeasuredCheck, Sets } from '../../check/judged/measured.ts'
import { packSets, unpackSets } from '../../check/judged/packed.ts'
import type { FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { basisOf } from '../unchanged-since.ts'
import type { SheetsOfStore } from './sheets-of-store.ts'
import type { StoreCheck } from './store-check.ts'

/** A check's counts, and by which rules it was made. */
export interface KeptMeasures extends Measured {
  /** Fingerprint of rules, options and schema: what is counted under two of them cannot be compared. */
  readonly ruleSet: string
  readonly kind: SheetKind
  /** A mark of the schema that each source is held to; absent in checks of earlier versions, and where a report measures for itself. */
  readonly schemas?: Readonly<Record<string, string>>
  /** The fields of its sets by field, in the order in which these are kept; absent in checks of earlier versions. */
  readonly spoilt?: readonly FieldName[]
  readonly filled?: readonly FieldName[]
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

/** A mark of the schema of each source: under another one other cells are owed. */
export const schemasOf = ({ bySource }: SheetsOfStore): Readonly<Record<string, string>> =>
  Object.fromEntries([...bySource].map(([source, { schema }]) => [source, basisOf(schema ?? null).slice(0, 12)]))

/** Whether what two checks counted can be compared: by the same rules, and no source under another schema. */
export function areComparable(one: Pick<KeptMeasures, 'ruleSet' | 'schemas'>, other: Pick<KeptMeasures, 'ruleSet' | 'schemas'>): boolean {
  const { schemas: now = {} } = other
  return one.ruleSet === other.ruleSet && Object.entries(one.schemas ?? {}).every(([source, mark]) => (now[source] ?? mark) === mark)
}

export function keepMeasures(
  store: Store,
  run: number,
  { sets, errors, spoilt, filled, ...counts }: MeasuredCheck,
  by: Pick<KeptMeasures, 'ruleSet' | 'kind' | 'schemas'>,
): void {
  const kept = { ...counts, ...by, spoilt: fieldsOf(spoilt), filled: fieldsOf(filled) } satisfies KeptMeasures
  store.measures.keep(run, kept, packed({ rules: sets, errors, spoilt, filled }))
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

/** Of each rule the sets of its columns, the records with an error, and what is known of cells. */
export interface KeptSets extends KnownCells {
  readonly rules: readonly (readonly Sets[])[]
  readonly errors: Bits
}

/** Null where they are no longer kept. @param counts of that run, which say what each set is of */
export function keptSets(store: Store, run: number, counts: KeptMeasures): KeptSets | null {
  const bytes = store.measures.sets(run)
  if (bytes === null) return null
  const all = unpackSets(bytes)
  const [errors = [], spoilt = [], filled = []] = all.slice(counts.rules.length)
  const byField = (fields: readonly FieldName[] = [], sets: readonly Sets[]): CellSets =>
    new Map(fields.map((field, at) => [field, sets[at]?.wrong ?? new Bits()]))
  return {
    rules: all.slice(0, counts.rules.length),
    errors: errors[0]?.wrong ?? new Bits(),
    spoilt: byField(counts.spoilt, spoilt),
    filled: byField(counts.filled, filled),
  }
}

/** The records with an error come after the rules, as if they were a rule's, then spoilt and filled cells, each in the order of their fields. */
export function packed({ rules, errors, spoilt, filled }: KeptSets) {
  const one = (records: Bits) => ({ judged: records, wrong: records, found: records })
  const listed = (cells: CellSets) => fieldsOf(cells).map((field) => one(cells.get(field)!))
  return packSets([...rules, [one(errors)], listed(spoilt), listed(filled)])
}

const fieldsOf = (cells: CellSets) => [...cells.keys()].sort()
