/** `crm-clean evaluate`: how well the duplicates of the store agree with labels. */

import { defineCommand } from '../command.ts'
import { truthText } from '../dedupe-output.ts'
import { expects } from '../expectation.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { keysOf, openForReading } from '../store.ts'
import { readTruth, tellUnknown } from '../truth.ts'

export default defineCommand<{ readonly truth: string }>({
  name: 'evaluate',
  summary: { en: 'compare the duplicates found with labels', zh: '用标注数据评估去重结果' },
  examples: [
    { run: 'crm-clean evaluate --truth truth.csv', does: { en: 'print precision, recall and F1', zh: '精确率、召回率与 F1' } },
    { run: 'crm-clean evaluate --truth truth.csv --format json', does: { en: 'for programs', zh: '供程序读取' } },
  ],
  options: [
    {
      flags: '--truth <file>',
      does: {
        en: 'CSV with labels: customer numbers as left,right or record,entity',
        zh: '标注文件：以客户编号写成 left,right 或 record,entity',
      },
    },
  ],
  takes: ['format', 'output', 'force', 'dryRun'],
  works: { on: 'store', changes: false },
  flags: (z) => z.strictObject({ truth: z.string(expects('expect_truth')).min(1) }),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { evaluateStore } = await import('../../jobs/dedupe/stored-duplicates.ts')
    const rows = await readTruth(call.flags.truth)
    const store = await openForReading(call)
    try {
      tellUnknown(call, call.flags.truth, rows, keysOf(store))
      const found = evaluateStore(store, rows)
      await deliver(call, print.format === 'json' ? jsonText(found) : truthText(call, found), print.target)
      return 0
    } finally {
      store.close()
    }
  },
})
