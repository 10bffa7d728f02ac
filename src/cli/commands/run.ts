/** `crm-clean run`: the main job, from sheets to cleaned data and a report. Safe to repeat every night. */

import path from 'node:path'
import process from 'node:process'
import type { z as Zod } from 'zod'
import type { NightResult, NightStep } from '../../jobs/run-night.ts'
import { version } from '../../version.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { documentOf as documentOfImport, importDocument } from '../import-document.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { progressBar } from '../progress.ts'
import { readyRules } from '../rules-of.ts'
import { type SheetFlags, sheetFlags, sheetOptions } from '../sheet-flags.ts'
import { openOptions, review, withAnswers } from '../sheets.ts'
import { openOrMake } from '../store.ts'
import { printable } from '../terminal.ts'
import { usualWorkers } from '../workers.ts'

interface RunFlags extends SheetFlags {
  readonly out: string
  readonly source?: string | undefined
  readonly seed: number
  /** Off with --no-fix. */
  readonly fix: boolean
}

export default defineCommand<RunFlags>({
  name: 'run',
  args: '<sheet...>',
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
    { flags: '--seed <n>', does: { en: 'seed for random samples (default 1)', zh: '抽样种子（默认 1）' } },
  ],
  flags: (z) =>
    z.strictObject({
      ...sheetFlags(z),
      out: z.string().min(1).default('out'),
      source: z.string().min(1).optional(),
      seed: z.coerce.number().int().default(1),
      fix: z.boolean().default(true),
    }),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const result = await night(call)
    await deliver(call, print.format === 'json' ? jsonText(documentOf(result)) : textOf(call, result), print.target)
    return result.imported.counts.quarantined > 0 || result.findings.error > 0 ? 1 : 0
  },
})

async function night(call: Call<RunFlags>): Promise<NightResult> {
  const { runNight } = await import('../../jobs/run-night.ts')
  const { args, flags, globals, signal, language } = call
  const config = await configOf(call)
  const rules = await readyRules(call, config)
  const options = await openOptions(call, args, { country: config.country, standard: config.standard })
  const store = await openOrMake(call, 'run')
  const bar = await progressBar(call.terminal, call.say)
  try {
    return await withAnswers(options, (asked) =>
      runNight(store, {
        patterns: args,
        options: asked,
        config,
        rules,
        out: path.resolve(process.cwd(), flags.out),
        language,
        now: call.clock(),
        today: call.today(),
        version: version(),
        seed: flags.seed,
        workers: usualWorkers(),
        fix: flags.fix,
        operator: globals.operator,
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

export const nightDocument = (z: typeof Zod) => {
  const { open, count, counts, score, bySeverity } = partsOf(z)
  return open({
    steps: z.array(
      open({
        run: count.nullable(),
        command: z.enum(['import', 'check', 'fix', 'dedupe', 'export']),
        state: z.enum(['done', 'unchanged']),
        seconds: z.number().min(0),
      }),
    ),
    import: importDocument(z),
    /** Null where nobody wanted fixes. */
    fixed: open({ cells: count, records: count, left: count, byRule: counts }).nullable(),
    findings: open(bySeverity),
    duplicates: open({ matches: count, review: count, merged: count }),
    waiting: count,
    overall: score.nullable(),
    outputs: z.array(z.string()),
  })
}

function documentOf({ steps, imported, fixed, findings, duplicates, report, outputs }: NightResult): DocumentOf<typeof nightDocument> {
  const { error, warning, info } = findings
  return {
    steps,
    import: documentOfImport(imported, findings),
    fixed: fixed === null ? null : { cells: fixed.cells.length, records: fixed.records, left: fixed.left.length, byRule: fixed.byRule },
    findings: { error, warning, info },
    duplicates: { matches: duplicates.matches, review: duplicates.review, merged: 0 },
    waiting: duplicates.review,
    overall: report.scorecard.overall,
    outputs,
  }
}

function textOf({ say, terminal, flags }: Call<RunFlags>, result: NightResult): string {
  const { imported, fixed, findings, duplicates, report, outputs } = result
  const { paint } = terminal
  const { overall, grade, cleanRows } = report.scorecard
  const { counts } = imported
  const since = (command: NightStep['command']) => {
    const standing = result.steps.find((step) => step.command === command && step.state === 'unchanged' && step.run !== null)
    return standing === undefined ? '' : ` (${say('runUnchanged', { run: standing.run ?? '' })})`
  }
  const rows = [
    [
      say('runImported'),
      say('runImportedWhat', { rows: counts.rows, imported: counts.imported, updated: counts.updated, quarantined: counts.quarantined }),
    ],
    ...(fixed === null || fixed.run === null
      ? []
      : [[say('runFixed'), say('runFixedWhat', { cells: fixed.cells.length, records: fixed.records, run: fixed.run })]]),
    [
      say('runChecked'),
      say('runCheckedWhat', { error: findings.error, warning: findings.warning, clean: cleanRows.a, records: cleanRows.b }) +
        since('check'),
    ],
    [
      say('runCompared'),
      say('runComparedWhat', {
        matches: duplicates.matches,
        clusters: duplicates.clusters,
        redundant: duplicates.redundant,
        review: duplicates.review,
      }) + since('dedupe'),
    ],
    [say('runScore'), overall === null ? '–' : `${overall.toFixed(1)} (${grade})`],
  ]
  const files = outputs.map((file) => `  ${printable(path.join(flags.out, path.basename(file)))}`)
  return `${aligned(rows, { most: 120 }).join('\n')}\n\n${paint.bold(say('runWrote'))}\n${files.join('\n')}\n`
}
