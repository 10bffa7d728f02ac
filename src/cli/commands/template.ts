/** `crm-clean template`: a workbook for data entry. */

import { PassThrough } from 'node:stream'
import { fault } from '../../errors.ts'
import type { Config } from '../../schema/config.ts'
import { heldTo, standardNamed } from '../../schema/standards/standards.ts'
import { templateExample } from '../../schema/template-example.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { deliver, noteWritten } from '../output.ts'
import { templateWords } from '../text/template.ts'

export default defineCommand<Record<string, never>>({
  name: 'template',
  summary: { en: 'write a workbook for data entry', zh: '生成数据录入模板' },
  examples: [
    {
      run: 'crm-clean template -o template.xlsx',
      does: { en: 'required columns are marked, choices are dropdowns', zh: '必填列有标记，选项为下拉列表' },
    },
    { run: 'crm-clean template -o 模板.xlsx --lang zh', does: { en: 'with Chinese headers', zh: '中文表头' } },
  ],
  options: [],
  takes: ['output', 'force', 'dryRun'],
  works: { on: 'neither', changes: false },
  flags: (z) => z.strictObject({}),
  async run(call) {
    if (call.globals.output === undefined) throw fault('OUTPUT_NEEDED', { example: '-o template.xlsx' })
    if (!/^-$|\.xlsx$/i.test(call.globals.output)) throw fault('OUTPUT_KIND', { path: call.globals.output, formats: '.xlsx' })
    await deliver(call, templateBytes(call, await configOf(call)))
    noteWritten(call, call.globals.output)
    return 0
  },
})

/** The template's bytes as they are made; what is required is what the schema that the configuration names requires. */
export async function* templateBytes(call: Call, { schemas, standard }: Config): AsyncGenerator<Uint8Array> {
  const schema = heldTo(schemas.customers, standard === null ? null : (standardNamed(standard) ?? null))
  const { writeTemplate } = await import('../../write/template.ts')
  const stream = new PassThrough()
  const written = writeTemplate(stream, schema, call.language, templateWords, templateExample, call.clock())
  for await (const chunk of stream) yield chunk as Uint8Array
  await written
}
