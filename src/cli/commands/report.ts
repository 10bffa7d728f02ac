/** `crm-clean report`: the state of the store on one page. */

import { fault } from '../../errors.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { deliver, jsonText, refuseFormat } from '../output.ts'
import { rulesOf } from '../rules-of.ts'
import { openForReading } from '../store.ts'
import { reportWords } from '../text/report.ts'
import { version } from '../version.ts'

export default defineCommand<Record<string, never>>({
  name: 'report',
  args: '<file...>',
  summary: { en: 'write a data quality report of the store, as .html or .json', zh: '生成数据质量报告（.html 或 .json）' },
  examples: [{ run: 'crm-clean report report.html', does: { en: 'open it in a browser', zh: '用浏览器打开' } }],
  options: [],
  flags: (z) => z.strictObject({}),
  async run(call) {
    refuseFormat(call)
    const contents = new Map<string, string>()
    for (const file of call.args) contents.set(file, await contentOf(call, file))
    for (const [file, content] of contents) {
      await deliver(call, content, file)
      call.terminal.note(call.say('written', { path: file }))
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
    })
    if (/\.json$/i.test(file)) {
      const { overall, grade, coverage, cleanRows, dimensions } = data.scorecard
      return jsonText({
        run: data.run,
        at: data.at,
        overall,
        grade,
        coverage,
        cleanRows,
        dimensions,
        records: data.records,
        quarantined: data.quarantined,
        fields: data.fields,
        sources: data.sources,
      })
    }
    const { reportPage } = await import('../../report/html.ts')
    return reportPage(data, reportWords[call.language])
  } finally {
    store.close()
  }
}
