/** `crm-clean report`: how good the data of the store is, by a published formula. */

import { maskerOf } from '../../check/mask/masker.ts'
import { fault } from '../../errors.ts'
import { grades } from '../../report/card/grade.ts'
import type { ReportData } from '../../report/report-data.ts'
import { reportWords } from '../../report/words.ts'
import { fieldNamed } from '../../schema/field-named.ts'
import { version } from '../../version.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type Content, deliver, jsonText, noteWritten } from '../output.ts'
import { documentOf } from '../report-document.ts'
import { type Gates, gatesOf } from '../report-gates.ts'
import { revealAllowed } from '../reveal.ts'
import { openForReading } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'

interface ReportFlags extends Gates {
  readonly by?: string | undefined
  readonly since?: string | undefined
  readonly compare?: string | undefined
}

export default defineCommand<ReportFlags>({
  name: 'report',
  args: '<file...>',
  summary: { en: 'write the scorecard of the store', zh: '生成数据质量记分卡' },
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
      run: 'crm-clean report - --fail-under 90 --min-grade B --max-drop 2',
      does: { en: 'fail where the data is worse', zh: '数据变差时以失败退出' },
    },
  ],
  options: [
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
    { flags: '--since <day>', does: { en: 'the same, by day', zh: '同上，按日期' } },
    { flags: '--fail-under <score>', does: { en: 'fail when the score is lower', zh: '得分低于此值时视为失败' } },
    {
      flags: '--min-grade <grade>',
      does: { en: 'fail when the grade is worse: A, B, C, D or E', zh: '等级低于此级（A、B、C、D、E）时视为失败' },
    },
    {
      flags: '--max-drop <points>',
      does: {
        en: 'fail when the score fell by more points than this, on what was judged both times',
        zh: '就两次都评估的内容，得分下降超过此值时视为失败',
      },
    },
  ],
  takes: ['force', 'reveal', 'dryRun', 'plugins'],
  flags: (z) =>
    z.strictObject({
      by: z.string().min(1).optional(),
      compare: z
        .string()
        .regex(/^(?:\d+|\d{4}-\d\d-\d\d)$/)
        .optional(),
      since: z.iso.date().optional(),
      failUnder: z.coerce.number().min(0).max(100).optional(),
      minGrade: z.enum(grades).optional(),
      maxDrop: z.coerce.number().min(0).optional(),
    }),
  outputs: (_, files) => files,
  async run(call) {
    const kinds = call.args.map(kindOf)
    const data = await dataOf(call)
    for (const [at, file] of call.args.entries()) {
      await deliver(call, await contentOf(call, data, kinds[at]!), file)
      if (file !== '-') noteWritten(call, file)
    }
    const { failed, notes } = gatesOf(data, call.flags, call.say)
    for (const line of [...notes, ...failed]) call.terminal.note(line)
    return failed.length > 0 ? 1 : 0
  },
})

const kinds = ['html', 'json', 'md', 'pdf'] as const
type Kind = (typeof kinds)[number]

/** Standard output gets JSON. */
function kindOf(file: string): Kind {
  const kind = file === '-' ? 'json' : kinds.find((one) => file.toLowerCase().endsWith(`.${one}`))
  if (kind === undefined) throw fault('OUTPUT_KIND', { path: file, formats: kinds.map((one) => `.${one}`).join(', ') })
  return kind
}

async function dataOf(call: Call<ReportFlags>): Promise<ReportData> {
  const { reportOf } = await import('../../jobs/report/report-store.ts')
  const { flags, globals, language } = call
  const config = await configOf(call)
  const by = flags.by === undefined ? undefined : flags.by.split(',').map((name) => fieldNamed(config.schemas.customers, name.trim()).name)
  const check = await storeCheckOf(call, config, 'customers')
  const store = await openForReading(call)
  try {
    return await reportOf(store, {
      ...check,
      language,
      at: call.clock().toISOString(),
      writtenNow: globals.now,
      version: version(),
      operator: globals.operator,
      masker: revealAllowed(call, store.path) ? null : maskerOf(config.privacy.masks),
      scorecard: config.scorecard,
      compare: flags.compare ?? flags.since ?? null,
      ...(by === undefined ? {} : { by }),
    })
  } finally {
    store.close()
  }
}

async function contentOf(call: Call, data: ReportData, kind: Kind): Promise<Content> {
  if (kind === 'json') return jsonText(documentOf(data))
  const words = reportWords[call.language]
  if (kind === 'md') return (await import('../../report/markdown.ts')).reportMarkdown(data, words, call.globals.now)
  const { reportPage } = await import('../../report/page/report-page.ts')
  const page = await reportPage(data, words, call.globals.now)
  return kind === 'html' ? page : [await (await import('../formats/pdf.ts')).pdfBytes(page)]
}
