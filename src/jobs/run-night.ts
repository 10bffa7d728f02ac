/** A whole night's work: import, check, certain fixes, duplicates, cleaned export, report. Each step is a run of its own; an unchanged store repeats nothing. */

import path from 'node:path'
import { localDay } from '../schema/local-day.ts'
import type { NightStepName } from '../schema/night-settings.ts'
import type { Store } from '../store/store.ts'
import type { CheckCounts } from './check/check-tally.ts'
import { checkAnew, latestCheck, latestCounts } from './check/kept-check.ts'
import type { DedupeCounts } from './dedupe/dedupe-result.ts'
import { outFolder } from './export/out-folder.ts'
import { goldenRules } from './golden/golden-rules.ts'
import type { ImportResult, SheetImport } from './import/import-request.ts'
import { importSheets } from './import/import-sheets.ts'
import type { NightMerge } from './merge/merge-night.ts'
import { keepTold, lastTold } from './night-before.ts'
import { type FindingChanges, findingChanges } from './night-changes.ts'
import { type NightFiles, sureOutputs, type WrittenNight, writeNightFiles } from './night-files.ts'
import { type NightFix, toldCells } from './night-steps.ts'
import { type StepTaker, settleRecords } from './settle-records.ts'

export interface NightRequest extends Omit<SheetImport, 'within' | 'schema'>, Omit<NightFiles, 'options'> {
  /** The folder of the results; crm-clean replaces there only files of its own. */
  readonly out: string
  readonly seed: number
  /** Threads that share the work of comparing. */
  readonly workers: number
  /** Apply what the rules propose with the configuration's confidence. */
  readonly fix: boolean
  /** Told of each step when it is done. */
  readonly stepped?: (step: NightStep) => void
}

export interface NightStep {
  /** The step's run, for an unchanged step the earlier one; null for a step that is no run. */
  readonly run: number | null
  readonly command: NightStepName
  /** `unchanged`: nothing had changed since the step was last done, so it was not repeated. */
  readonly state: 'done' | 'unchanged'
  readonly seconds: number
}

export interface NightResult {
  readonly steps: readonly NightStep[]
  /** Null, as of the others: the step was left out. */
  readonly imported: ImportResult | null
  /** Null, too, when the request's `fix` is false. */
  readonly fixed: NightFix | null
  /** Of the last check, also where this night made none; null where there was never one. */
  readonly findings: CheckCounts | null
  /** Cells of which the last check has something to tell. */
  readonly toldCells: number
  readonly duplicates: DedupeCounts | null
  readonly merged: NightMerge | null
  /** Against the check that the last night told of. */
  readonly changes: FindingChanges
  /** Rows in quarantine, those of other nights too. */
  readonly quarantined: number
  /** More of them than the last night told of. */
  readonly newlyQuarantined: number
  readonly report: WrittenNight['report']
  readonly score: WrittenNight['score']
  readonly left: WrittenNight['left']
  /** Paths of the files in the folder of results. */
  readonly outputs: readonly string[]
}

/** Throws what its steps throw; what was done before stays done, and the next night goes on from there. */
export function runNight(store: Store, request: NightRequest): Promise<NightResult> {
  return store.runs.night(() => allSteps(store, request))
}

async function allSteps(store: Store, request: NightRequest): Promise<NightResult> {
  const steps: NightStep[] = []
  const step: StepTaker = async (command, work, onlyNew = false) => {
    request.signal?.throwIfAborted()
    const began = performance.now()
    const result = await work()
    if (onlyNew && !result.isNew) return result
    const seconds = Math.round(performance.now() - began) / 1000
    const done: NightStep = { run: result.run, command, state: result.isNew ? 'done' : 'unchanged', seconds }
    steps.push(done)
    request.stepped?.(done)
    return result
  }
  const { config } = request
  const schema = config.schemas.customers
  const takes = (name: NightStepName) => config.run.steps.includes(name)
  const golden = goldenRules(config)
  const folder = outFolder(request.out) // before anything is stored: a folder that cannot be made fails at once
  folder.refuseOthers(sureOutputs(config.run))
  const before = lastTold(store, schema.kind)
  const importing = async () => {
    const result = await importSheets(store, { ...request, schema, golden })
    return { ...result, isNew: result.run !== null }
  }
  const imported = takes('import') ? await step('import', importing) : null
  folder.keep(imported?.files.map((file) => path.resolve(request.options.folder, file.path)) ?? [])
  const today = request.today ?? localDay(request.now)
  const check = { ...request, schema, today, country: config.country, standard: config.standard ?? undefined, golden }
  if (takes('check')) await step('check', () => checkAnew(store, check))
  const { fixed, duplicates, merged } = await settleRecords(store, check, step)
  const writing = async () => ({ ...(await writeNightFiles(store, request, folder)), run: null })
  const { files, report, score, left } =
    takes('export') || takes('report') ? await step(takes('export') ? 'export' : 'report', writing) : nothingWritten
  const last = latestCheck(store, schema.kind)?.run ?? null
  const told = {
    fixed,
    findings: latestCounts(store, schema.kind),
    toldCells: await toldCells(store, schema.kind),
    changes: findingChanges(store, before.check, last),
  }
  const quarantined = store.quarantine.count()
  const ofSheets = imported?.counts.quarantined ?? 0
  const rows = { quarantined, newlyQuarantined: Math.max(ofSheets, quarantined - before.quarantined) }
  keepTold(store, before, { check: last, quarantined })
  return { steps, imported, ...told, ...rows, duplicates, merged, report, score, left, outputs: files }
}

const nothingWritten: Pick<WrittenNight, 'files' | 'report' | 'score' | 'left'> = { files: [], report: null, score: null, left: [] }
