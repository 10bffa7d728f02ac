/** Steps of a night that do nothing where nothing changed. */

import type { ActiveRule } from '../check/rule-set.ts'
import type { Config } from '../schema/config.ts'
import type { Schema } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import type { DedupeCounts } from './dedupe/dedupe-result.ts'
import { dedupeBasis, dedupeStore } from './dedupe/dedupe-store.ts'
import { type FixStoreRequest, fixStore } from './fix/fix-store.ts'
import type { Progress } from './progress.ts'
import { stillStanding } from './unchanged-since.ts'

interface StepSettings {
  readonly config: Config
  readonly rules: readonly ActiveRule[]
  readonly seed: number
  readonly version: string
  readonly operator: string
  readonly workers: number
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

/** Makes no run where no proposal is sure enough; what was fixed before is not proposed again. */
export async function fixCertain(store: Store, request: Omit<FixStoreRequest, 'proposing' | 'minConfidence'> & StepSettings) {
  const result = await fixStore(store, { ...request, proposing: request.rules, minConfidence: request.config.fix.minConfidence })
  return { ...result, isNew: result.run !== null }
}

/** Duplicates are looked for again only where the records, the schema or the settings changed since they were last found. */
export async function dedupeAnew(store: Store, schema: Schema, request: StepSettings) {
  const { config, seed, version, operator, workers, progress, signal } = request
  const settings = { ...config.match, mergeAt: config.mergeAt, country: config.country, seed, version }
  const standing = stillStanding(store, 'compared', dedupeBasis(schema, settings))
  if (standing !== null) return { run: standing.run, isNew: false, counts: standing.counts as DedupeCounts }
  const watched = { ...(progress === undefined ? {} : { progress }), ...(signal === undefined ? {} : { signal }) }
  return { ...(await dedupeStore(store, schema, { ...settings, operator, workers, ...watched })), isNew: true }
}
