/** `crm-clean run`: the main job, from sheets to cleaned data and a report. Safe to repeat every night. */

import path from 'node:path'
import process from 'node:process'
import { fault } from '../../errors.ts'
import type { NightPlan } from '../../jobs/plan-night.ts'
import type { NightRequest } from '../../jobs/run-night.ts'
import { type FailOn, failOnWhat } from '../../schema/night-settings.ts'
import type { Store } from '../../store/store.ts'
import { version } from '../../version.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { nightExit } from '../night-exit.ts'
import { documentOf, nightText, planDocument, planText } from '../night-output.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { progressBar } from '../progress.ts'
import { readyRules } from '../rules-of.ts'
import { type SheetFlags, sheetFlags, sheetOptions } from '../sheet-flags.ts'
import { noteReading, openOptions, placeOf, review, withAnswers } from '../sheets.ts'
import { openOrMake } from '../store.ts'
import { usualWorkers } from '../workers.ts'

interface RunFlags extends SheetFlags {
  readonly out: string
  readonly source?: string | undefined
  readonly seed: number
  readonly failOn?: FailOn | undefined
  /** Off with --no-fix. */
  readonly fix: boolean
}

export default defineCommand<RunFlags>({
  name: 'run',
  args: '[sheet...]',
  summary: {
    en: 'do everything: import, check, apply certain fixes, find duplicates, export, report',
    zh: '一次完成：导入、检查、修正、去重、导出和报告',
  },
  examples: [
    {
      run: 'crm-clean run customers.csv --out out',
      does: { en: 'write cleaned data and a report to out/', zh: '清洗结果和报告写入 out/' },
    },
    {
      run: "crm-clean run 'exports/*.xlsx' --out out --store crm.db",
      does: { en: 'run every night into one store', zh: '每晚运行，汇入同一数据库' },
    },
    { run: 'crm-clean run customers.csv --out out --format json', does: { en: 'print JSON', zh: '输出 JSON' } },
  ],
  options: [
    ...sheetOptions,
    { flags: '--out <folder>', does: { en: 'folder for the results (default out)', zh: '结果文件夹（默认 out）' } },
    { flags: '--source <name>', does: { en: 'source of the rows', zh: '数据来源' } },
    {
      flags: '--no-fix',
      does: { en: 'do not apply the certain fixes (fix.min_confidence)', zh: '不自动采纳把握大的修正（fix.min_confidence）' },
    },
    {
      flags: '--fail-on <what>',
      does: {
        en: 'end with 1 on new errors or rows in quarantine (new, the default), on any, or never',
        zh: '何时以 1 结束：new（有新错误或新的隔离行，默认）、any（有任何错误或隔离行）或 never',
      },
    },
    { flags: '--seed <n>', does: { en: 'seed for random samples (default 1)', zh: '抽样种子（默认 1）' } },
  ],
  takes: ['format', 'output', 'force', 'dryRun', 'plugins'],
  works: { on: 'both', changes: true },
  flags: (z) =>
    z.strictObject({
      ...sheetFlags(z),
      out: z.string().min(1).default('out'),
      source: z.string().min(1).optional(),
      seed: z.coerce.number().int().default(1),
      failOn: z.enum(failOnWhat).optional(),
      fix: z.boolean().default(true),
    }),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const isJson = print.format === 'json'
    if (call.globals.dryRun) {
      const { planNight } = await import('../../jobs/plan-night.ts')
      const plan = await onStore(call, planNight)
      const code = call.settle(failed(plan, call.flags.failOn ?? (await configOf(call)).run.failOn))
      await deliver(call, isJson ? jsonText(planDocument(plan)) : planText(call, plan, call.flags.out), '-')
      return code
    }
    const { runNight } = await import('../../jobs/run-night.ts')
    const result = await onStore(call, runNight)
    for (const file of result.imported?.files ?? []) noteReading(call, placeOf({ file: file.path, sheet: file.sheet }).place, file.notices)
    const code = call.settle(nightExit(result, call.flags.failOn ?? (await configOf(call)).run.failOn))
    // A quiet night says nothing when there is nothing to look at.
    const isSaid = isJson || code !== 0 || !call.globals.quiet || call.outputs.length > 0
    if (isSaid) await deliver(call, isJson ? jsonText(documentOf(result)) : nightText(call, result, call.flags.out), print.target)
    return code
  },
})

const failed = ({ imported, findings }: NightPlan, failOn: FailOn) =>
  failOn !== 'never' && ((imported?.counts.quarantined ?? 0) > 0 || (findings?.error ?? 0) > 0) ? 1 : 0

async function onStore<Result>(call: Call<RunFlags>, work: (store: Store, request: NightRequest) => Promise<Result>): Promise<Result> {
  const { args, flags, globals, signal, language } = call
  const config = await configOf(call)
  const isImport = config.run.steps.includes('import')
  if (isImport !== args.length > 0) throw fault(isImport ? 'RUN_NO_SHEET' : 'RUN_NO_IMPORT', { sheets: args.join(', ') })
  const rules = await readyRules(call, config)
  const options = await openOptions(call, args, { country: config.country, standard: config.standard })
  const store = await openOrMake(call, 'run')
  const bar = await progressBar(call.terminal, call.say)
  try {
    return await withAnswers(options, (asked) =>
      work(store, {
        patterns: args,
        options: asked,
        config,
        rules,
        out: path.resolve(process.cwd(), flags.out),
        language,
        complete: call.complete,
        now: call.clock(),
        today: call.today(),
        ...(globals.now === undefined ? {} : { writtenNow: globals.now }),
        version: version(),
        seed: flags.seed,
        workers: usualWorkers(),
        fix: flags.fix,
        operator: globals.operator,
        stepped: call.log,
        args: { sheets: args, ...flags },
        source: flags.source,
        numbers: config.numbering,
        refuse: config.privacy.refuse,
        progress: bar.progress,
        signal,
        opened: (tables, skipped) => review(call, tables, skipped, config.schemas.customers, 'stored'),
      }),
    )
  } finally {
    bar.stop()
    store.close()
  }
}
