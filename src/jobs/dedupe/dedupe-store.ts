/**
 * Finds the duplicates among the records of the store, as one run: pairs with their evidence, and clusters. By default only new and changed
 * records are compared, by the model that was learned when all were.
 */

import { allPairsUpTo } from '../../match/block/candidates.ts'
import { few } from '../../match/compare/few-records.ts'
import type { Wanted } from '../../match/identity/identity.ts'
import type { ModelDocument } from '../../match/model/shape.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { noProgress, type Progress } from '../progress.ts'
import { basisOf } from '../unchanged-since.ts'
import { dedupeAll } from './dedupe-all.ts'
import { dedupeNew } from './dedupe-new.ts'
import type { DedupeResult, WhyFull } from './dedupe-result.ts'
import { type KeptModel, keptModel } from './kept-model.ts'
import { nameParts } from './names-in-parts.ts'

/** With what a user says of who a customer is; a model that is given says it itself. `use` may name fields, labels or headers. */
export interface DedupeRequest extends Wanted {
  /** Probability from which two records are one customer, and from which a person should look: above 0, below 1. */
  readonly matchAt: number
  readonly reviewAt: number
  /** Probability from which a pair is certain enough to be merged by itself; a match below it is held. */
  readonly mergeAt: number
  readonly seed: number
  /** Default country of phones without a prefix; null: decided by what the store holds. */
  readonly country?: string | null
  /** A model to compare by, in place of what the store learned. */
  readonly model?: ModelDocument
  /** Learn a new model and compare all records; the pinned weights of `model` are kept. */
  readonly full?: boolean
  /** Threads that share the work of comparing all. */
  readonly workers?: number
  readonly operator: string
  /** Of the program: another version may compare differently. */
  readonly version: string
  readonly dryRun?: boolean
  /** Called with the store as the run leaves it, before readers see it, also in a dry run; an error it throws takes the run back. */
  readonly seen?: (store: Store) => Promise<void>
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

/** Compares the live customers of the store. Throws what the store throws; then nothing was changed. */
export async function dedupeStore(store: Store, schema: Schema, request: DedupeRequest): Promise<DedupeResult> {
  const { operator, dryRun = false, signal, matchAt, reviewAt, seed } = request
  const basis = dedupeBasis(schema, request)
  const args = { matchAt, reviewAt, seed, ...(request.full === true ? { full: true } : {}), compared: basis }
  const run = { command: 'dedupe', operator, args, dryRun, ...(signal === undefined ? {} : { signal }) }
  return store.runs.perform(run, async (id) => {
    const kept = keptModel(store)
    const why = request.full === true ? 'asked' : whyFull(store, schema, kept, basis)
    const work = { run: id, basis, progress: noProgress, country: null, ...request }
    const done = why === null && kept !== null ? await dedupeNew(store, schema, kept, work) : await dedupeAll(store, schema, kept, work)
    await request.seen?.(store)
    return { ...done, run: dryRun ? null : id, full: why }
  })
}

/** A digest of what the result depends on beside the records. */
export function dedupeBasis(
  schema: Schema,
  { matchAt, reviewAt, seed, unit, household, use, country = null, model, version }: Omit<DedupeRequest, 'operator'>,
): string {
  const fields = schema.fields.map(({ name, type }) => [name, type])
  return basisOf(fields, matchAt, reviewAt, seed, [unit ?? 'auto', household ?? 'apart', use ?? []], country, model ?? null, version)
}

/** Names are in two columns now that were whole then, or the other way round. */
function hasOtherParts(store: Store, schema: Schema, { columns, document }: KeptModel): boolean {
  const [now, then] = [nameParts(store, schema), columns.find(({ part }) => part !== undefined)]
  if (now !== null && document.comparisons.some(({ column }) => column === now.field)) return then !== undefined
  return now?.field !== then?.part?.of || now?.family !== then?.header
}

/** The share of new records from which a new model is learned. */
const muchNew = 0.2

function whyFull(store: Store, schema: Schema, kept: (KeptModel & { readonly run: number }) | null, basis: string): WhyFull | null {
  if (kept === null) return 'first'
  if (kept.basis !== basis) return 'settings'
  if (store.runs.list().some(({ run, command, state }) => command === 'restandardise' && state === 'done' && run > kept.run))
    return 'read-anew'
  if (hasOtherParts(store, schema, kept)) return 'settings'
  if (kept.document.lone) return 'names-only'
  if (kept.document.records < few) return 'few'
  if (kept.copied) return 'copies'
  const touched = store.records.values.touchedSince(kept.lastRun).filter(({ merged }) => !merged).length
  if (!kept.keyed && store.records.count() > allPairsUpTo) return 'outgrown'
  if (kept.added + touched > Math.max(50, muchNew * kept.document.records)) return 'much-new'
  return null
}
