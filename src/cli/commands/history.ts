/** `crm-clean history`: every change to one customer. */

import { defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { historyText, shownHistory } from '../history-output.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { openForReading } from '../store.ts'

export default defineCommand<Record<string, never>>({
  name: 'history',
  args: '<record>',
  summary: { en: 'show every change to one customer: when, who, before, after', zh: '查看一个客户的全部改动' },
  examples: [
    { run: 'crm-clean history C202609001', does: { en: 'oldest first, also of records merged into it', zh: '从最早的开始，含并入的记录' } },
    {
      run: 'crm-clean history C202609001 --reveal --reason "customer asked"',
      does: { en: 'with plain values; that they were read is logged', zh: '显示原值，查看记入日志' },
    },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun'],
  works: { on: 'store', changes: false, reason: 'reveal' },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { recordHistory } = await import('../../jobs/show/record-history.ts')
    const store = await openForReading(call)
    try {
      const history = recordHistory(store, call.args[0] ?? '')
      const config = await configOf(call)
      const shown = await shownHistory(history, config, revealAllowed(call, store.path))
      await deliver(call, print.format === 'json' ? jsonText(shown.document) : historyText(call, shown, config), print.target)
      return 0
    } finally {
      store.close()
    }
  },
})
