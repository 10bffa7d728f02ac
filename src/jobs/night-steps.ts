/** Steps of a night that change records. Each does nothing where nothing changed since it last found nothing to do. */

import type { Config } from '../schema/config.ts'
import type { SheetKind } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import { checkMark } from './check/check-mark.ts'
import { latestCheck } from './check/kept-check.ts'
import type { StoreCheck } from './check/store-check.ts'
import type { DedupeCounts } from './dedupe/dedupe-result.ts'
import { dedupeBasis, dedupeStore } from './dedupe/dedupe-store.ts'
import { type FixResult, fixStore } from './fix/fix-store.ts'
import { cellCounts } from './fix/fixed-cells.ts'
import type { GoldenRules } from './golden/golden-rules.ts'
import { mergeCertain, type NightMerge } from './merge/merge-night.ts'
import { basisOf, changesSoFar, placeOf, readers, stillStanding } from './unchanged-since.ts'

export interface SettleRequest extends StoreCheck {
  readonly config: Config
  readonly golden: GoldenRules
  /** Apply what the rules propose with the configuration's confidence. */
  readonly fix: boolean
  readonly seed: number
  /** Threads that share the work of comparing. */
  readonly workers: number
  readonly operator: string
}

/** What a night tells of its fixes. */
export interface NightFix {
  /** Null where no proposal was sure enough. */
  readonly run: number | null
  readonly isNew: boolean
  readonly cells: number
  /** Records with a fixed cell. */
  readonly records: number
  /** Proposals that were not taken, and how many of them because a person undid them. */
  readonly left: number
  readonly undone: number
  /** Fixed cells by rule id. */
  readonly byRule: Readonly<Record<string, number>>
}

export const nightFix = ({ run, cells, records, left, byRule }: FixResult): NightFix => {
  const undone = left.filter(({ why }) => why === 'undone').length
  return { run, isNew: run !== null, cells: cellCounts(cells).fixed, records, left: left.length, undone, byRule }
}

/** Makes no run where no proposal is sure enough; what was fixed before is not proposed again. */
export function fixCertain(store: Store, request: SettleRequest): Promise<NightFix> {
  const { minConfidence } = request.config.fix
  const found = store.findings.lastChange(latestCheck(store, request.schema.kind)?.run ?? 0)
  const rests = [changesSoFar(store, readers), checkMark(request).checked, found, minConfidence]
  return unlessSettled(store, 'fix', rests, async () =>
    nightFix(await fixStore(store, { ...request, proposing: request.rules, minConfidence })),
  )
}

/** Duplicates are looked for again only where the records, the schema or the settings changed since they were last found. */
export async function dedupeAnew(store: Store, request: SettleRequest) {
  const { config, schema, seed, version, operator, workers, progress, signal } = request
  const settings = { ...config.match, mergeAt: config.mergeAt, country: config.country, seed, version }
  const standing = stillStanding(store, 'compared', dedupeBasis(schema, settings))
  if (standing !== null) return { run: standing.run, isNew: false, counts: standing.counts as DedupeCounts }
  const watched = { ...(progress === undefined ? {} : { progress }), ...(signal === undefined ? {} : { signal }) }
  return { ...(await dedupeStore(store, schema, { ...settings, operator, workers, ...watched })), isNew: true }
}

/** Makes no run where nothing more is certain. */
export function mergeAnew(store: Store, request: SettleRequest): Promise<NightMerge> {
  const { config, golden, operator, version, country } = request
  const rests = [changesSoFar(store, new Set(['check'])), config.mergeAt, golden, country, version]
  return unlessSettled(store, 'merge', rests, () => mergeCertain(store, { rules: golden, at: config.mergeAt, operator, check: request }))
}

/** Of how many cells the last check has something to tell. */
export async function toldCells(store: Store, kind: SheetKind): Promise<number> {
  const check = latestCheck(store, kind)?.run
  if (check === undefined) return 0
  const rests = [changesSoFar(store, readers), placeOf(store, store.findings.lastChange(check))]
  const { cells } = await unlessSettled(store, 'tell', rests, async () => ({ isNew: false, cells: store.findings.cells(check) }))
  return cells
}

/** @param rests what decides the result of the step */
async function unlessSettled<Result extends { readonly isNew: boolean }>(
  store: Store,
  step: string,
  rests: readonly unknown[],
  work: () => Promise<Result>,
): Promise<Result> {
  const basis = basisOf(rests)
  const told = store.settledSteps.told<Result>(step, basis)
  if (told !== null) return told
  const result = await work()
  if (!result.isNew) store.settledSteps.keep(step, basis, result)
  return result
}
