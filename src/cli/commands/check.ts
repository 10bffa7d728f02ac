import { sheetKey, type ToldFinding } from '../../check/present.ts'
import { fault } from '../../errors.ts'
import { type Severity, severities } from '../../finding.ts'
import type { CheckCounts } from '../../jobs/check/check-tally.ts'
import type { Table } from '../../jobs/sheets/table.ts'
import type { RawRow } from '../../read/sheet.ts'
import { type SheetKind, sheetKinds } from '../../schema/field.ts'
import type { BaselineFlags } from '../baseline-file.ts'
import { type Checked, listen } from '../check-listener.ts'
import { summaryOf } from '../check-summary.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { FindingSpool } from '../finding-spool.ts'
import { jsonDocument, ndjsonLines } from '../formats/json.ts'
import { growSlowly } from '../heap.ts'
import { deliver, type Print, prints, shownCsv } from '../output.ts'
import { progressBar } from '../progress.ts'
import { revealAllowed } from '../reveal.ts'
import { readyRules } from '../rules-of.ts'
import { type SheetFlags, sheetFlags, sheetOptions } from '../sheet-flags.ts'
import { noteReading, openSheets, placeOf } from '../sheets.ts'
import { openForReading } from '../store.ts'
import { UnreadRows } from '../unread-rows.ts'

interface CheckFlags extends SheetFlags, BaselineFlags {
  readonly maxWarnings?: number | undefined
  readonly failOn: Severity
  readonly rule: readonly string[]
  readonly kind: SheetKind
  readonly all: boolean
}

const formats = ['text', 'json', 'ndjson', 'csv', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'xlsx', 'html'] as const

export default defineCommand<CheckFlags>({
  name: 'check',
  args: '[sheet...]',
  summary: { en: 'check data: what is wrong, where, and what to write instead', zh: '检查问题：错在哪里，应如何修改' },
  examples: [
    { run: 'crm-clean check customers.xlsx', does: { en: 'check a sheet, without a store', zh: '直接检查表格，不使用数据库' } },
    { run: 'crm-clean check customers.csv --format csv=findings.csv', does: { en: 'write the findings as a sheet', zh: '将问题写成表格' } },
    {
      run: 'crm-clean check customers.xlsx --format xlsx -o issues.xlsx',
      does: { en: 'write a copy with the problems marked, to correct and import', zh: '生成标注问题的副本，修改后可再导入' },
    },
    { run: 'crm-clean check --rule phone-dialable', does: { en: 'check the store by one rule', zh: '用一条规则检查数据库' } },
  ],
  options: [
    ...sheetOptions,
    { flags: '--all', does: { en: 'list every cell in the text, not only the worst ones', zh: '文本中列出全部单元格，而不仅是最严重的' } },
    { flags: '--rule <id>', repeatable: true, does: { en: 'use only this rule', zh: '只用这条规则' } },
    { flags: '--max-warnings <n>', does: { en: 'fail when there are more warnings than this', zh: '警告超过此数时视为失败' } },
    {
      flags: '--fail-on <severity>',
      does: {
        en: 'fail from this severity on: error (default), warning or info',
        zh: '达到此级别即视为失败：error（默认）、warning 或 info',
      },
    },
    {
      flags: '--baseline <file>',
      does: { en: 'fail only on findings that this file does not accept', zh: '只有基线文件之外的新问题才算失败' },
    },
    { flags: '--update-baseline', does: { en: 'write all current findings to the baseline', zh: '将当前问题全部写入基线' } },
    { flags: '--prune-baseline', does: { en: 'remove from the baseline what is no longer found', zh: '从基线中移除已不存在的问题' } },
    {
      flags: '--kind <kind>',
      does: {
        en: 'kind of data: customers (default), followups, orders, products or tickets',
        zh: '数据种类：customers（默认）、followups、orders、products 或 tickets',
      },
    },
  ],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  works: {
    on: 'either',
    changes: ({ updateBaseline, pruneBaseline }) => updateBaseline === true || pruneBaseline === true,
    reason: 'reveal',
  },
  flags: (z) =>
    z.strictObject({
      ...sheetFlags(z),
      rule: z.array(z.string()).default([]),
      baseline: z.string().min(1).optional(),
      updateBaseline: z.boolean().default(false),
      pruneBaseline: z.boolean().default(false),
      maxWarnings: z.coerce.number().int().min(0).optional(),
      failOn: z.enum(severities).default('error'),
      kind: z.enum(sheetKinds).default('customers'),
      all: z.boolean().default(false),
    }),
  async run(call) {
    if (call.flags.updateBaseline && call.flags.pruneBaseline)
      throw fault('BAD_ARGUMENTS', {
        problem: call.say('reviewOneWay', { options: '--update-baseline, --prune-baseline' }),
        command: 'check',
      })
    const wanted = prints(call, formats)
    if (call.globals.output === undefined && wanted.filter(({ target }) => target === undefined).length > 1)
      throw fault('BAD_FLAG', { flag: 'format', value: call.globals.formats.join(' '), expected: call.say('expect_one_on_screen') })
    if (call.args.length === 0 && wanted.some(({ format }) => format === 'xlsx'))
      throw fault('SHEETS_ONLY', { flag: 'format xlsx', instead: call.complete('crm-clean export issues.xlsx --annotate') })
    if (wanted.some(({ format, target }) => format === 'xlsx' && (target ?? call.globals.output) === undefined))
      throw fault('OUTPUT_NEEDED', { example: call.complete('crm-clean check --format xlsx -o issues.xlsx') })
    const checked = call.args.length > 0 ? await checkOfSheets(call) : await checkOfStore(call)
    const { counts, baselined, unread = 0 } = checked
    const code = call.settle(unread > 0 || failed(call.flags, counts) ? 1 : 0)
    for (const { format, target } of wanted) await deliver(call, await contentOf(call, { format, target }, checked), target)
    if (wanted.every(({ format }) => format !== 'text')) call.terminal.note(summaryOf(counts, call.say))
    if (baselined > 0) call.terminal.note(call.say('baselined', { count: baselined }))
    return code
  },
})

async function checkOfSheets(call: Call<CheckFlags>): Promise<Checked> {
  growSlowly()
  const [{ checkTables }, { laterNotices }] = await Promise.all([
    import('../../jobs/check/run-check.ts'),
    import('../../jobs/sheets/later-notices.ts'),
  ])
  const { args, flags, globals, signal } = call
  const config = await configOf(call)
  const schema = config.schemas[flags.kind]
  const rules = await readyRules(call, config, flags.rule)
  const opened = await openSheets(call, args, schema, { country: config.country, standard: config.standard })
  const book = await annotator(call, opened)
  const tables = book?.tables ?? opened
  const layouts = new Map(tables.map(({ sheet, layout }) => [sheetKey(sheet.file, sheet.sheet), layout]))
  const secret = globals.isSecret
  const listener = await listen(call, {
    schema,
    rules,
    layouts,
    reveal: globals.reveal,
    masking: config.privacy.masks,
    plain: book?.plain,
    secret,
  })
  const bar = await progressBar(call.terminal, call.say)
  const unread = new UnreadRows()
  const unreadRows = (table: Table, rows: readonly RawRow[]) => unread.add(table, listener.stillUnread(rows))
  const request = { rules, today: call.today(), found: listener.found, unread: unreadRows, progress: bar.progress, signal }
  const counts = await checkTables(tables, schema, request)
  bar.stop()
  unread.tell(call)
  for (const table of tables) noteReading(call, placeOf(table.sheet).place, laterNotices(table.sheet.detection, table.notices()))
  if (counts.rows === 0 && unread.count === 0) for (const { sheet } of tables) call.terminal.note(call.say('emptySheet', placeOf(sheet)))
  const checked = { ...(await listener.end(counts)), unread: unread.count }
  if (book === null) return checked
  const { tables: copied, plain, bookOf, bytes } = book
  const facts = {
    counts: checked.counts,
    findings: plain,
    rules: rules.map(({ rule }) => rule),
    refuse: config.privacy.refuse,
  }
  return { ...checked, workbook: () => bytes(call, (words) => bookOf(copied, { ...facts, ...words })) }
}

/** What an annotated workbook needs to see of a check; null where none is asked for. */
async function annotator(call: Call, tables: readonly Table[]) {
  if (prints(call, formats).every(({ format }) => format !== 'xlsx')) return null
  const [{ annotatedSheets, measured }, { workbookBytes }] = await Promise.all([
    import('../../jobs/annotate/annotated-sheets.ts'),
    import('../formats/workbook.ts'),
  ])
  for (const { sheet } of tables) {
    const look = await sheet.look?.()
    if (look !== undefined && look.fills + look.merges + look.notes > 0)
      call.terminal.note(call.say('lookNotKept', { ...placeOf(sheet), fills: look.fills, merges: look.merges, notes: look.notes }))
  }
  return { tables: tables.map(measured), plain: new FindingSpool(call.globals.isSecret), bookOf: annotatedSheets, bytes: workbookBytes }
}

async function checkOfStore(call: Call<CheckFlags>): Promise<Checked> {
  growSlowly()
  const [{ checkStore }, { storedLayouts }] = await Promise.all([
    import('../../jobs/check/run-check.ts'),
    import('../../jobs/check/findings-to-show.ts'),
  ])
  const { flags, signal } = call
  const config = await configOf(call)
  const schema = config.schemas[flags.kind]
  const rules = await readyRules(call, config, flags.rule)
  const store = await openForReading(call)
  try {
    const reveal = revealAllowed(call, store.path)
    const layouts = storedLayouts(store)
    const listener = await listen(call, { schema, rules, layouts, reveal, masking: config.privacy.masks, secret: store.isEncrypted })
    const counts = await checkStore(store, schema, {
      rules,
      today: call.today(),
      country: config.country,
      standard: config.standard ?? undefined,
      found: listener.found,
      signal,
    })
    return await listener.end(counts)
  } finally {
    store.close()
  }
}

async function contentOf(call: Call<CheckFlags>, { format, target }: Print<(typeof formats)[number]>, checked: Checked) {
  const { counts, baselined, findings, rules } = checked
  if (format === 'xlsx') return checked.workbook?.() ?? ''
  if (format === 'html')
    return (await import('../formats/html.ts')).htmlText(
      call,
      counts,
      findings,
      rules.map(({ rule }) => rule),
    )
  const { rows, error, warning, info, cleanRows } = counts
  if (format === 'json') return jsonDocument({ rows, error, warning, info, cleanRows, baselined }, findings.texts())
  if (format === 'ndjson') return ndjsonLines(findings)
  if (format === 'csv') return csvOf(findings, shownCsv(call, target))
  if (format === 'sarif') {
    const [{ sarifText }, { version }] = await Promise.all([import('../formats/sarif.ts'), import('../../version.ts')])
    const { documentsOf } = await import('../../jobs/check/rule-document.ts')
    const { language } = call
    const own = rules.map(({ rule }) => rule)
    return sarifText(findings, { rules: own, language, version: version(), documents: await documentsOf(own, language) })
  }
  if (format === 'junit') {
    const [{ junitText }, { atLeast }] = await Promise.all([import('../formats/junit.ts'), import('../../check/rule-set.ts')])
    return junitText(findings, { rules: rules.map(({ rule }) => rule.id), fails: (severity) => atLeast(severity, call.flags.failOn) })
  }
  if (format === 'github') return (await import('../formats/github.ts')).githubText(findings)
  if (format === 'gitlab') return (await import('../formats/gitlab.ts')).gitlabText(findings)
  if (format === 'markdown') return (await import('../formats/markdown.ts')).markdownText(findings, counts, call)
  const { checkText } = await import('../check-output.ts')
  return checkText(call, counts, findings, { rules: new Map(rules.map(({ rule }) => [rule.id, rule])), all: call.flags.all })
}

/** The same table as an export of findings. */
async function csvOf(findings: Iterable<ToldFinding>, shown: ReturnType<typeof shownCsv>) {
  const { csvBytes } = await import('../../write/csv.ts')
  const { findingTable } = await import('../../jobs/export/export-lists.ts')
  return csvBytes({ name: 'findings', ...findingTable(findings) }, { shown })
}

function failed({ maxWarnings, failOn }: CheckFlags, { error, warning, info }: CheckCounts): boolean {
  if (maxWarnings !== undefined && warning > maxWarnings) return true
  if (failOn === 'error') return error > 0
  return failOn === 'warning' ? error + warning > 0 : error + warning + info > 0
}
