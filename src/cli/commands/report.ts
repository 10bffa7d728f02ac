/** `crm-clean report`: the state of the store on one page. */

import type { z as Zod } from 'zod'
import { maskerOf } from '../../check/mask/masker.ts'
import { fault } from '../../errors.ts'
import type { ReportData } from '../../report/report-data.ts'
import { reportWords } from '../../report/words.ts'
import { version } from '../../version.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, noteWritten } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { rulesOf } from '../rules-of.ts'
import { openForReading } from '../store.ts'

export default defineCommand<Record<string, never>>({
  name: 'report',
  args: '<file...>',
  summary: { en: 'write a data quality report of the store, as .html or .json', zh: '生成数据质量报告（.html 或 .json）' },
  examples: [{ run: 'crm-clean report report.html', does: { en: 'open it in a browser', zh: '用浏览器打开' } }],
  options: [],
  takes: ['force', 'reveal', 'dryRun', 'plugins'],
  flags: (z) => z.strictObject({}),
  outputs: (_, files) => files,
  async run(call) {
    const contents = new Map<string, string>()
    for (const file of call.args) contents.set(file, await contentOf(call, file))
    for (const [file, content] of contents) {
      await deliver(call, content, file)
      noteWritten(call, file)
    }
    return 0
  },
})

async function contentOf(call: Call, file: string): Promise<string> {
  if (!/\.(html|json)$/i.test(file)) throw fault('OUTPUT_KIND', { path: file, formats: '.html, .json' })
  const { reportOf } = await import('../../jobs/report/report-store.ts')
  const config = await configOf(call)
  const rules = await rulesOf(config, call.globals)
  const store = await openForReading(call)
  try {
    const data = reportOf(store, {
      schema: config.schemas.customers,
      rules,
      language: call.language,
      at: call.clock().toISOString(),
      version: version(),
      masker: revealAllowed(call, store.path) ? null : maskerOf(config.privacy.masks),
    })
    if (/\.json$/i.test(file)) return jsonText(documentOf(data))
    const { reportPage } = await import('../../report/html.ts')
    return reportPage(data, reportWords[call.language], call.globals.now)
  } finally {
    store.close()
  }
}

export const reportDocument = (z: typeof Zod) => {
  const { open, count, score, text, time } = partsOf(z)
  return open({
    run: count.nullable(),
    at: time,
    overall: score.nullable(),
    grade: text,
    coverage: open({ measured: count, of: count }),
    cleanRows: open({ a: count, b: count }),
    dimensions: z.array(
      open({
        id: z.string(),
        a: count,
        b: count,
        score,
        measures: z.array(open({ id: z.string(), standard: text, a: count, b: count, score })),
      }),
    ),
    records: count,
    quarantined: count,
    fields: z.array(open({ label: z.string(), required: z.boolean(), filled: count, findings: count })),
    sources: z.array(open({ file: z.string(), sheet: text, rows: count, quarantined: count, encoding: text, at: z.string() })),
  })
}

function documentOf({ run, at, scorecard, records, quarantined, fields, sources }: ReportData): DocumentOf<typeof reportDocument> {
  const { overall, grade, coverage, cleanRows, dimensions } = scorecard
  return { run, at, overall, grade, coverage, cleanRows, dimensions, records, quarantined, fields, sources }
}
