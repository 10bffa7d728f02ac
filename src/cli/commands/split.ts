/** `crm-clean split`: one record taken out of a merged customer. */

import type { z as Zod } from 'zod'
import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import { defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { printable } from '../terminal.ts'

export default defineCommand<Record<string, never>>({
  name: 'split',
  args: '<record>',
  summary: {
    en: 'take one record out of a merged customer; both are computed anew, and they are not merged again',
    zh: '从合并客户中拆出一条记录，双方重新计算，今后不再自动合并',
  },
  examples: [
    {
      run: 'crm-clean split C202609002',
      does: { en: 'the record that had this number before it was merged', zh: '合并前使用该编号的记录' },
    },
    { run: 'crm-clean split C202609002 --dry-run', does: { en: 'preview', zh: '预览' } },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'dryRun', 'plugins'],
  works: { on: 'store', changes: true },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { splitRecord } = await import('../../jobs/merge/split-record.ts')
    const config = await configOf(call)
    const { operator, dryRun } = call.globals
    const store = await openForWriting(call, 'split')
    try {
      const check = await storeCheckOf(call, config, 'customers')
      const result = await splitRecord(store, { record: call.args[0] ?? '', rules: goldenRules(config), operator, dryRun, check })
      const { say, language } = call
      const { run, record, left, staying } = result
      const said = say('splitWhat', {
        record: printable(record),
        left: printable(left),
        staying: staying.map(printable).join(language === 'zh' ? '、' : ', '),
      })
      const text = `${said}\n${run === null ? say('dryRunDone') : say('splitDone', { run })}\n`
      await deliver(
        call,
        print.format === 'json' ? jsonText(result satisfies DocumentOf<typeof splitDocument>) : text,
        planTarget(call, print.target),
      )
      return 0
    } finally {
      store.close()
    }
  },
})

export const splitDocument = (z: typeof Zod) => {
  const { open, count } = partsOf(z)
  return open({
    /** Null: a dry run. */
    run: count.nullable(),
    /** The number that names the record again. */
    record: z.string(),
    /** The merged customer it was in, by its number before and after the split. */
    from: z.string(),
    left: z.string(),
    /** Numbers of the records that stay together. */
    staying: z.array(z.string()),
  })
}
