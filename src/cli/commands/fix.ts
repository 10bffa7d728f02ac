/** `crm-clean fix`: what the rules propose, applied. */

import { fault } from '../../errors.ts'
import type { FixResult } from '../../jobs/fix/fix-store.ts'
import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import type { Config } from '../../schema/config.ts'
import { type Schema, type SheetKind, sheetKinds } from '../../schema/field.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { documentOf, fixText } from '../fix-output.ts'
import { deliver, jsonText, planTarget, printOne, refuseInput } from '../output.ts'
import { progressBar } from '../progress.ts'
import { revealAllowed } from '../reveal.ts'
import { readyRules } from '../rules-of.ts'
import { type SheetFlags, sheetFlags, sheetOptions } from '../sheet-flags.ts'
import { openSheets } from '../sheets.ts'
import { openForReading, openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'

interface FixFlags extends SheetFlags {
  readonly minConfidence?: number | undefined
  readonly rule: readonly string[]
  readonly kind: SheetKind
}

export default defineCommand<FixFlags>({
  name: 'fix',
  args: '[sheet...]',
  summary: {
    en: 'apply fixes that rules propose: to the store as a run that can be undone, or to a copy of a sheet',
    zh: '采纳规则建议的修正：对数据库作为可撤销的任务，对表格则写入副本',
  },
  examples: [
    { run: 'crm-clean fix --dry-run', does: { en: 'preview the changes, before → after', zh: '预览将要修正的内容' } },
    { run: 'crm-clean fix', does: { en: 'apply the certain fixes (confidence 0.95 and above)', zh: '只采纳把握大的修正（0.95 及以上）' } },
    {
      run: 'crm-clean fix customers.xlsx -o fixed.xlsx',
      does: { en: 'write a corrected copy of a sheet, without a store', zh: '直接生成表格的修正副本，不使用数据库' },
    },
    {
      run: 'crm-clean fix --rule phone-dialable --min-confidence 0.9',
      does: { en: 'apply the fixes of one rule, with a lower confidence', zh: '只采纳一条规则的建议，放宽把握度' },
    },
  ],
  options: [
    ...sheetOptions,
    {
      flags: '--min-confidence <p>',
      does: {
        en: 'lowest confidence of a fix, 0 to 1 (default: fix.min_confidence of the configuration, 0.95)',
        zh: '采纳修正所需的把握度，0 到 1（默认取配置中的 fix.min_confidence，即 0.95）',
      },
    },
    { flags: '--rule <id>', repeatable: true, does: { en: 'apply only what this rule proposes', zh: '只采纳这条规则的建议' } },
    {
      flags: '--kind <kind>',
      does: {
        en: 'kind of data: customers (default), followups, orders, products or tickets',
        zh: '数据种类：customers（默认）、followups、orders、products 或 tickets',
      },
    },
  ],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  works: { on: 'either', changes: true, reason: 'reveal' },
  flags: (z) =>
    z.strictObject({
      ...sheetFlags(z),
      minConfidence: z.coerce.number().min(0).max(1).optional(),
      rule: z.array(z.string()).default([]),
      kind: z.enum(sheetKinds).default('customers'),
    }),
  async run(call) {
    // Of a sheet, --output is the copy's.
    const print = printOne(call, ['text', 'json'], call.args.length > 0 ? '-' : call.globals.output)
    const config = await configOf(call)
    const schema = config.schemas[call.flags.kind]
    const minConfidence = call.flags.minConfidence ?? config.fix.minConfidence
    const { result, reveal } = await (call.args.length > 0 ? fixedCopy : fixed)(call, config, schema, minConfidence)
    const telling = { schema, reveal, masking: config.privacy.masks, minConfidence, dryRun: call.globals.dryRun }
    const content = print.format === 'json' ? jsonText(documentOf(call, result, telling)) : fixText(call, result, telling)
    await deliver(call, content, planTarget(call, print.target) ?? (call.args.length > 0 ? '-' : undefined))
    if (call.globals.dryRun && !reveal && result.cells.length > 0) call.terminal.note(call.say('valuesMasked'))
    return 0
  },
})

interface Fixed {
  readonly result: FixResult
  readonly reveal: boolean
}

async function fixedCopy(call: Call<FixFlags>, config: Config, schema: Schema, minConfidence: number): Promise<Fixed> {
  const { fixTables, writeFixed } = await import('../../jobs/fix/fix-sheets.ts')
  const { args, flags, globals, signal } = call
  const { output, dryRun, force, reveal } = globals
  if (output === undefined && !dryRun) throw fault('FIX_NEEDS_OUTPUT', {})
  if (output !== undefined && !dryRun) await refuseInput(call, output)
  const { rules, today } = await storeCheckOf(call, config, flags.kind)
  const proposing = flags.rule.length === 0 ? rules : await readyRules(call, config, flags.rule)
  const tables = await openSheets(call, args, schema, { country: config.country, standard: config.standard })
  const bar = await progressBar(call.terminal, call.say)
  try {
    const request = { rules, proposing, minConfidence, today, progress: bar.progress, signal }
    const { told, corrections } = await fixTables(tables, request)
    if (output !== undefined && !dryRun) await writeFixed(output, tables, corrections, { force, now: call.clock() })
    return { result: told, reveal }
  } finally {
    bar.stop()
  }
}

async function fixed(call: Call<FixFlags>, config: Config, schema: Schema, minConfidence: number): Promise<Fixed> {
  const { fixStore } = await import('../../jobs/fix/fix-store.ts')
  const { flags, globals, signal } = call
  const check = await storeCheckOf(call, config, flags.kind)
  const proposing = flags.rule.length === 0 ? check.rules : await readyRules(call, config, flags.rule)
  const store = globals.dryRun ? await openForReading(call) : await openForWriting(call, 'fix')
  const bar = await progressBar(call.terminal, call.say)
  try {
    const reveal = revealAllowed(call, store.path)
    const { operator, dryRun } = globals
    const request = {
      ...check,
      golden: goldenRules(config),
      schema,
      proposing,
      minConfidence,
      operator,
      dryRun,
      progress: bar.progress,
      signal,
    }
    return { result: await fixStore(store, request), reveal }
  } finally {
    bar.stop()
    store.close()
  }
}
