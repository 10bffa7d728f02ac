/** `crm-clean report`: how good the data of the store is, by a published formula. */

import { maskerOf } from '../../check/mask/masker.ts'
import { fault } from '../../errors.ts'
import { grades } from '../../report/card/grade.ts'
import type { DigestData } from '../../report/digest-data.ts'
import { mailText } from '../../report/mail-text.ts'
import type { ReportData } from '../../report/report-data.ts'
import { nothingBefore } from '../../report/sentences.ts'
import { reportWords } from '../../report/words.ts'
import type { Config } from '../../schema/config.ts'
import { daysBefore } from '../../schema/days.ts'
import { daysOf } from '../../schema/duration.ts'
import { fieldNamed } from '../../schema/field-named.ts'
import { version } from '../../version.ts'
import { completedWords } from '../../words.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { expects } from '../expectation.ts'
import { growSlowly } from '../heap.ts'
import { type Content, deliver, jsonText, noteWritten } from '../output.ts'
import { postOf } from '../post.ts'
import { progressBar } from '../progress.ts'
import { deliverDigest, refuseWorkbooks } from '../report-digest.ts'
import { documentOf } from '../report-document.ts'
import { type ReportKind, reportTargets, sheetsAmong } from '../report-files.ts'
import { type Gates, gatesOf } from '../report-gates.ts'
import { revealAllowed } from '../reveal.ts'
import { readyRules } from '../rules-of.ts'
import { type SheetFlags, sheetFlags, sheetOptions } from '../sheet-flags.ts'
import { openSheets } from '../sheets.ts'
import { openForReading } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { UnreadRows } from '../unread-rows.ts'

interface ReportFlags extends Gates, SheetFlags {
  readonly out: readonly string[]
  readonly email: readonly string[]
  readonly by?: string | undefined
  readonly since?: string | undefined
  readonly digest: boolean
  readonly compare?: string | undefined
}

export default defineCommand<ReportFlags>({
  name: 'report',
  args: '[file...]',
  summary: { en: 'write the scorecard of the store or of sheets', zh: '生成数据库或表格的质量记分卡' },
  examples: [
    { run: 'crm-clean report report.html', does: { en: 'open it in a browser', zh: '用浏览器打开' } },
    {
      run: 'crm-clean report report.pdf report.md',
      does: {
        en: 'print it (by an installed Chrome, Chromium or Edge), and for a chat',
        zh: '打印（用本机的 Chrome、Chromium 或 Edge），并生成 Markdown',
      },
    },
    {
      run: 'crm-clean report q3.html q3.json --compare 2026-06-30 --by owner,region',
      does: { en: 'compare with the last quarter, by owner and region', zh: '与上季度比较，并按负责人和地区分列' },
    },
    {
      run: 'crm-clean report customers.csv --out report.html',
      does: { en: 'report on a sheet, without a store', zh: '直接评估表格，不使用数据库' },
    },
    {
      run: 'crm-clean report q3.pdf --email boss@example.com',
      does: { en: 'write it and send it', zh: '生成并发送' },
    },
    {
      run: 'crm-clean report --digest --since 7d',
      does: { en: 'what is new since last week', zh: '查看一周以来的变化' },
    },
    {
      run: 'crm-clean report - --fail-under 90 --min-grade B --max-drop 2',
      does: { en: 'fail where the data is worse', zh: '数据变差时以失败退出' },
    },
  ],
  options: [
    {
      flags: '--out <file>',
      repeatable: true,
      does: {
        en: 'write the report to this file (.html .xlsx .pdf .md .json); the arguments are then sheets',
        zh: '报告写入此文件（.html .xlsx .pdf .md .json），其余参数为表格',
      },
    },
    {
      flags: '--by <fields>',
      does: {
        en: 'break the score down by these fields (default owner,source,industry)',
        zh: '按这些字段分列得分（默认 owner,source,industry）',
      },
    },
    {
      flags: '--compare <run>',
      does: {
        en: 'compare with the check of this run, or with the last one of a day such as 2026-06-30 (default: the last one of an earlier day)',
        zh: '与该任务的检查比较，或与某日（如 2026-06-30）最后一次检查比较（默认：此前某日最后一次）',
      },
    },
    {
      flags: '--since <day>',
      does: { en: 'the same, by day, or so long ago: 2026-06-30, 7d, 3m', zh: '同上，按日期或距今时长：2026-06-30、7d、3m' },
    },
    {
      flags: '--digest',
      does: {
        en: 'a brief instead: what is new since that day (default 7d): customers, changes of type, follow-ups, findings, what waits',
        zh: '改为简报：自该日（默认 7d）以来的新增客户、类型变化、跟进、新问题和待办',
      },
    },
    { flags: '--fail-under <score>', does: { en: 'fail when the score is lower', zh: '得分低于此值时视为失败' } },
    {
      flags: '--min-grade <grade>',
      does: { en: 'fail when the grade is worse: A, B, C, D or E', zh: '等级低于此级（A、B、C、D、E）时视为失败' },
    },
    {
      flags: '--max-drop <points>',
      does: {
        en: 'fail when the score fell by more points than this, on what was judged both times (exit code 2 where nothing can be compared)',
        zh: '就两次都评估的内容，得分下降超过此值时视为失败（无可比较时退出码为 2）',
      },
    },
    {
      flags: '--email <address>',
      repeatable: true,
      does: {
        en: 'send the report to this address, masked, by the mail server of the configuration (email:)',
        zh: '通过配置中的邮件服务器（email:）将脱敏的报告发送到此地址',
      },
    },
    ...sheetOptions,
  ],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  works: {
    on: 'either',
    changes: ({ email }) => email !== undefined,
    reason: 'reveal',
    ofStore: ['compare', 'since', 'maxDrop', 'digest'],
  },
  flags: (z) =>
    z.strictObject({
      ...sheetFlags(z),
      out: z.array(z.string().min(1)).default([]),
      email: z.array(z.string().regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/, expects('expect_address'))).default([]),
      by: z.string().min(1).optional(),
      compare: z.union([z.iso.date(), z.string().regex(/^[1-9]\d{0,8}$/)], expects('expect_compare')).optional(),
      since: z.union([z.iso.date(), z.string().regex(/^\d{1,4}[dwmy]$/)], expects('expect_since')).optional(),
      digest: z.boolean().default(false),
      failUnder: z.coerce.number().min(0).max(100).optional(),
      minGrade: z.enum(grades).optional(),
      maxDrop: z.coerce.number().min(0).optional(),
    }),
  outputs: ({ out }, files) => [...files, ...out],
  sheets: (flags, args, globals) => sheetsAmong(args, flags, globals),
  async run(call) {
    const targets = reportTargets(
      call.args.filter((arg) => !call.sheets.includes(arg)),
      call.flags,
      call.globals,
    )
    const post = await postOf(call)
    if (call.flags.digest) {
      refuseWorkbooks(targets)
      await deliverDigest(call, await dataOfDigest(call), targets, post)
      return 0
    }
    const data = call.sheets.length > 0 ? await dataOfSheets(call) : await dataOfStore(call)
    const { lines, exit } = gatesOf(data, call.flags, call.say)
    call.settle(exit)
    for (const { kind, file } of targets) {
      const content = await contentOf(call, data, kind)
      await deliver(call, post === null ? content : [await post.attach(content, { kind, file })], file)
      if (file !== '-') noteWritten(call, file)
    }
    if (post !== null) {
      if (targets.length === 0) await post.attach(await contentOf(call, data, 'html'), { kind: 'html', file: '-' })
      await post.send(mailText(data, wordsOf(call), call.globals.now))
    }
    if (data.previous === null && data.sought !== null)
      call.terminal.note(`${call.say('warningLabel')} ${nothingBefore(data.sought, wordsOf(call))}`)
    for (const line of lines) call.terminal.complain(line)
    return exit
  },
})

/** What both kinds of report are asked for. */
function requestOf(call: Call<ReportFlags>, config: Config) {
  const { flags, globals, language, complete } = call
  const by = flags.by?.split(',').map((name) => fieldNamed(config.schemas.customers, name.trim()).name)
  const asked = {
    language,
    at: call.clock().toISOString(),
    version: version(),
    operator: globals.operator,
    scorecard: config.scorecard,
    complete,
  }
  return by === undefined ? asked : { ...asked, by }
}

/** What a brief has no use for, besides sheets. */
const scoreFlags = [
  { name: 'by', option: '--by' },
  { name: 'compare', option: '--compare' },
  { name: 'failUnder', option: '--fail-under' },
  { name: 'minGrade', option: '--min-grade' },
  { name: 'maxDrop', option: '--max-drop' },
] as const

async function dataOfDigest(call: Call<ReportFlags>): Promise<DigestData> {
  const { flags, globals } = call
  for (const { name, option } of scoreFlags)
    if (flags[name] !== undefined) throw fault('USELESS_OPTION', { option, command: 'report --digest' })
  const { digestOf } = await import('../../jobs/report/digest-store.ts')
  const config = await configOf(call)
  const check = await storeCheckOf(call, config, 'customers')
  const store = await openForReading(call)
  try {
    const masker = revealAllowed(call, store.path) ? null : maskerOf(config.privacy.masks)
    const since = sinceDay(flags.since ?? usualDigest, call)
    return await digestOf(store, { ...check, ...requestOf(call, config), writtenNow: globals.now, masker, since })
  } finally {
    store.close()
  }
}

/** A day, or so long before today. */
const sinceDay = (since: string, call: Call) => (/^\d{4}-/.test(since) ? since : daysBefore(call.today(), daysOf(since)))

const usualDigest = '7d'

async function dataOfStore(call: Call<ReportFlags>): Promise<ReportData> {
  const { reportOf } = await import('../../jobs/report/report-store.ts')
  const { flags, globals } = call
  if (flags.compare !== undefined && flags.since !== undefined)
    throw fault('BAD_FLAG', { flag: 'since', value: flags.since, expected: call.say('expect_one_before') })
  const config = await configOf(call)
  const request = requestOf(call, config)
  const check = await storeCheckOf(call, config, 'customers')
  const store = await openForReading(call)
  try {
    const masker = revealAllowed(call, store.path) ? null : maskerOf(config.privacy.masks)
    const compare = flags.compare ?? (flags.since === undefined ? null : sinceDay(flags.since, call))
    return await reportOf(store, { ...check, ...request, writtenNow: globals.now, masker, compare })
  } finally {
    store.close()
  }
}

async function dataOfSheets(call: Call<ReportFlags>): Promise<ReportData> {
  growSlowly()
  const { reportOfSheets } = await import('../../jobs/report/report-sheets.ts')
  const { flags, globals, signal } = call
  const config = await configOf(call)
  const request = requestOf(call, config)
  const schema = config.schemas.customers
  const rules = await readyRules(call, config)
  const tables = await openSheets(call, call.sheets, schema, { country: config.country, standard: config.standard })
  const bar = await progressBar(call.terminal, call.say)
  const unread = new UnreadRows()
  const data = await reportOfSheets(tables, {
    ...request,
    schema,
    rules,
    today: call.today(),
    country: flags.country ?? config.country,
    standard: flags.schema ?? config.standard ?? undefined,
    masker: globals.reveal ? null : maskerOf(config.privacy.masks),
    unread: unread.add,
    progress: bar.progress,
    signal,
  })
  bar.stop()
  unread.tell(call)
  return data
}

const wordsOf = ({ language, complete }: Call) => completedWords(reportWords[language], complete)

async function contentOf(call: Call, data: ReportData, kind: ReportKind): Promise<Content> {
  if (kind === 'json') return jsonText(documentOf(data))
  const words = wordsOf(call)
  if (kind === 'md') return (await import('../../report/markdown.ts')).reportMarkdown(data, words, call.globals.now)
  if (kind === 'xlsx') return (await import('../formats/report-workbook.ts')).reportWorkbook(call, data)
  const { reportPage } = await import('../../report/page/report-page.ts')
  const page = await reportPage(data, words, call.globals.now)
  return kind === 'html' ? page : [await (await import('../formats/pdf.ts')).pdfBytes(page)]
}
