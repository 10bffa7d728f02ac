/** `crm-clean import`: sheets into the store. */

import process from 'node:process'
import { fault } from '../../errors.ts'
import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import type { CheckedImport, WorkAfter } from '../../jobs/import/import-checked.ts'
import type { ImportResult, UndoneSheet } from '../../jobs/import/import-request.ts'
import type { ImportedSheet } from '../../jobs/import/imported-sheet.ts'
import { type SheetKind, sheetKinds } from '../../schema/field.ts'
import { version } from '../../version.ts'
import { waitingLines, withdrawnLines } from '../change-text.ts'
import { summaryOf } from '../check-summary.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { expects } from '../expectation.ts'
import { documentOf } from '../import-document.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { progressBar } from '../progress.ts'
import { question } from '../question.ts'
import { readyRules } from '../rules-of.ts'
import { type SheetFlags, sheetFlags, sheetOptions } from '../sheet-flags.ts'
import { noteReading, noticeText, openOptions, placeOf as placeOfTable, review, withAnswers } from '../sheets.ts'
import { openOrMake } from '../store.ts'
import { printable } from '../terminal.ts'

interface ImportFlags extends SheetFlags {
  readonly source?: string | undefined
  readonly maxQuarantine: string
  readonly kind: SheetKind
  /** Off with --no-check. */
  readonly check: boolean
  readonly again: boolean
}

export default defineCommand<ImportFlags>({
  name: 'import',
  args: '<sheet...>',
  summary: { en: 'import sheets into the store', zh: '将表格导入数据库' },
  examples: [
    { run: 'crm-clean import customers.csv', does: { en: 'any encoding, any style of writing', zh: '任意编码和写法' } },
    {
      run: 'crm-clean import crm.xlsx#客户 --source CRM',
      does: { en: 'import one worksheet and name its source', zh: '导入一个工作表并指定来源' },
    },
    {
      run: "crm-clean import 'exports/*.xlsx' --format json",
      does: { en: 'import many files, print JSON', zh: '批量导入，输出 JSON' },
    },
  ],
  options: [
    ...sheetOptions,
    {
      flags: '--source <name>',
      does: {
        en: 'source of the rows (default: the file name without date or version)',
        zh: '数据来源（默认取文件名，去掉日期和版本）',
      },
    },
    {
      flags: '--max-quarantine <n>',
      does: {
        en: 'how many unreadable rows to accept, a number or a share such as 1% (default 0)',
        zh: '允许的不可读行数或比例，如 1%（默认 0）',
      },
    },
    {
      flags: '--kind <kind>',
      does: {
        en: 'kind of data: customers (default), followups, orders, products or tickets',
        zh: '数据种类：customers（默认）、followups、orders、products 或 tickets',
      },
    },
    {
      flags: '--again',
      does: { en: 'import a file again whose import was undone', zh: '导入曾被撤销的文件' },
    },
    { flags: '--no-check', does: { en: 'import only, do not check', zh: '只导入，不检查' } },
  ],
  takes: ['format', 'output', 'force', 'dryRun', 'plugins'],
  works: { on: 'both', changes: true },
  flags: (z) =>
    z.strictObject({
      ...sheetFlags(z),
      source: z.string().min(1).optional(),
      maxQuarantine: z
        .string()
        .regex(/^\d+(\.\d+)?%?$/, expects('expect_share'))
        .default('0'),
      kind: z.enum(sheetKinds).default('customers'),
      check: z.boolean().default(true),
      again: z.boolean().default(false),
    }),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    refuseUseless(call)
    const result = await importWith(call)
    const code = call.settle(tooMany(call, result) || hasErrors(result) ? 1 : 0)
    if (print.format === 'json') {
      for (const file of result.files) noteReading(call, placeOf(file), file.notices)
      await deliver(call, jsonText(documentOf(result, result.findings, result.work)), planTarget(call, print.target))
    } else await deliver(call, textOf(call, result), planTarget(call, print.target))
    return code
  },
})

/** Plug-ins are rules: without a check there is nothing to trust them for. */
function refuseUseless({ flags, globals }: Call<ImportFlags>): void {
  const option = globals.allowPlugins ? '--allow-plugins' : '--trust-plugins'
  if (!flags.check && (globals.allowPlugins || globals.trustPlugins))
    throw fault('USELESS_OPTION', { option, command: 'import --no-check' })
}

async function importWith(call: Call<ImportFlags>): Promise<CheckedImport> {
  const { importChecked } = await import('../../jobs/import/import-checked.ts')
  const { args, flags, globals, signal } = call
  const config = await configOf(call)
  const schema = config.schemas[flags.kind]
  const today = call.today()
  const check = flags.check
    ? { rules: await readyRules(call, config), today, country: config.country, standard: config.standard ?? undefined, version: version() }
    : null
  const options = await openOptions(call, args, { country: config.country, standard: config.standard })
  const store = await openOrMake(call, 'import')
  const bar = await progressBar(call.terminal, call.say)
  try {
    return await withAnswers(options, (asked) =>
      importChecked(store, {
        check,
        golden: goldenRules(config),
        patterns: args,
        schema,
        options: asked,
        operator: globals.operator,
        args: { sheets: args, ...flags },
        source: flags.source,
        numbers: config.numbering,
        refuse: config.privacy.refuse,
        dryRun: globals.dryRun,
        progress: bar.progress,
        signal,
        again: (sheets) => flags.again || wantsAgain(call, sheets),
        opened: (tables, skipped) => review(call, tables, skipped, schema, 'stored'),
      }),
    )
  } finally {
    bar.stop()
    store.close()
  }
}

/** Asks whether sheets that were undone are to be imported again. Throws IMPORT_UNDONE where nobody is there to answer. */
async function wantsAgain({ terminal, say, signal }: Call<ImportFlags>, sheets: readonly UndoneSheet[]): Promise<boolean> {
  const [{ table, run }] = sheets as readonly [UndoneSheet, ...UndoneSheet[]]
  if (!terminal.canAsk) throw fault('IMPORT_UNDONE', { ...placeOfTable(table), run })
  terminal.complain(say('askAgain', { places: sheets.map((one) => placeOfTable(one.table).place).join(', '), run }))
  return /^\s*(y|yes|是|好)\s*$/i.test(await question('> ', process.stderr, signal))
}

function textOf(call: Call, { run, files, counts, findings, work }: CheckedImport): string {
  const { say, globals, terminal } = call
  const heads = ['colRows', 'colNew', 'colUpdated', 'colUnchanged', 'colQuarantined', 'colSetAside'] as const
  const counted = (file: ImportedSheet) => [file.rows, file.imported, file.updated, file.unchanged, file.quarantined, file.setAside]
  const rows = files.map((file) => [placeOf(file), ...counted(file).map(String)])
  const table = aligned([[say('colFile'), ...heads.map((head) => say(head))], ...rows], { right: [1, 2, 3, 4, 5, 6] })
  const lines = [terminal.paint.bold(table[0] ?? ''), ...table.slice(1)]
  for (const file of files) {
    for (const notice of file.notices) lines.push(`  ${placeOf(file)}: ${noticeText(say, notice)}`)
    if (file.rows === 0 && !file.alreadyImported && !file.staysUndone) lines.push(`  ${say('emptySheet', { place: placeOf(file) })}`)
    if (file.alreadyImported) lines.push(`  ${say('alreadyImported', { place: placeOf(file) })}`)
    if (file.staysUndone) lines.push(`  ${say('staysUndone', { place: placeOf(file) })}`)
  }
  if (run === null) lines.push(say('nothingToDo'))
  else if (globals.dryRun) lines.push(say('dryRunDone'))
  else lines.push(say('importDone', { run, store: printable(globals.store) }))
  if (counts.refused > 0) lines.push(say('refusedCells', { count: counts.refused }))
  if (counts.keptOut > 0) lines.push(say('keptOut', { count: counts.keptOut }))
  if (counts.renumbered > 0) lines.push(say('importRenumbered', { count: counts.renumbered }))
  if (counts.masked > 0) lines.push(say('importMasked', { count: counts.masked }))
  if (counts.conflicts > 0) lines.push(say('importConflicts', { count: counts.conflicts }))
  const done = globals.dryRun ? null : run
  lines.push(...waitingLines(say, done, counts.waiting), ...withdrawnLines(say, done, counts.withdrawn))
  if (work !== null) lines.push(...workLines(call, work))
  if (findings !== null) lines.push(summaryOf(findings, say))
  if (counts.quarantined > 0 && !globals.dryRun) terminal.note(say('seeQuarantine'))
  if (findings !== null && findings.error + findings.warning > 0 && !globals.dryRun) terminal.note(say('seeFindings'))
  return `${lines.join('\n')}\n`
}

/** Work that is still open, and work that is done, shown as text; JSON has all. */
const workShown = 20
const doneShown = 5

function workLines({ say, terminal }: Call, { done, left }: WorkAfter): string[] {
  const lines = done.length > 0 ? [say('importWorkDone', { count: done.length }), ...workTable(say, done, doneShown)] : []
  if (left.length > 0) lines.push(terminal.paint.yellow(say('importWorkLeft', { count: left.length })), ...workTable(say, left, workShown))
  return lines
}

function workTable(say: Call['say'], work: WorkAfter['left'], shown: number): string[] {
  const rows = work
    .slice(0, shown)
    .map(({ record, other, rule, field, owner, due }) => [
      `  ${printable(other === null ? record : `${record}:${other}`)}`,
      printable(field ?? ''),
      rule ?? '',
      printable(owner),
      due ?? '',
    ])
  return [...aligned(rows), ...(work.length > shown ? [`  ${say('andMore', { count: work.length - shown })}`] : [])]
}

const placeOf = (file: ImportedSheet) => printable(file.sheet === null ? file.path : `${file.path}#${file.sheet}`)

/** Whether a row has an error; what the sheet as a whole lacks is told, and no fault of its rows. */
const hasErrors = ({ findings }: CheckedImport) => findings !== null && findings.error > 0 && findings.cleanRows < findings.rows

function tooMany({ flags: { maxQuarantine: limit }, say }: Call<ImportFlags>, { counts }: ImportResult): boolean {
  const number = Number.parseFloat(limit)
  if (Number.isNaN(number)) throw fault('BAD_FLAG', { flag: 'max-quarantine', value: limit, expected: say('expect_share') })
  const allowed = limit.endsWith('%') ? (number / 100) * counts.rows : number
  return counts.quarantined > allowed
}
