/** `crm-clean restandardise`: what the store keeps, read again as this version reads. */

import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import { defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { progressBar } from '../progress.ts'
import { documentOf, restandardiseText } from '../restandardise-output.ts'
import { revealAllowed } from '../reveal.ts'
import { openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'

export default defineCommand<Record<string, never>>({
  name: 'restandardise',
  summary: {
    en: 'read the rows that the store keeps again, as this version reads them; undo takes it back',
    zh: '用当前版本的读法重新标准化库中保留的原始行，可撤销',
  },
  examples: [
    {
      run: 'crm-clean restandardise --dry-run',
      does: { en: 'see which values a newer version reads in another way, field by field', zh: '逐字段查看新版本读法会改动哪些值' },
    },
    {
      run: 'crm-clean restandardise',
      does: { en: 'take the new values; what people and fixes wrote stays', zh: '采用新值；人工修改和已采纳的修正保持不变' },
    },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  works: { on: 'store', changes: true, reason: 'reveal' },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { restandardise } = await import('../../jobs/restandardise/restandardise-store.ts')
    const config = await configOf(call)
    const { operator, dryRun } = call.globals
    const { signal } = call
    const store = await openForWriting(call, 'restandardise')
    const bar = await progressBar(call.terminal, call.say)
    try {
      const reveal = revealAllowed(call, store.path)
      const check = await storeCheckOf(call, config, 'customers')
      const { schemas } = config
      const request = { schemas, operator, golden: goldenRules(config), check, dryRun, progress: bar.progress, signal }
      const document = documentOf(await restandardise(store, request), config, reveal)
      bar.stop()
      const text = print.format === 'json' ? jsonText(document) : restandardiseText(call, document, config)
      await deliver(call, text, planTarget(call, print.target))
      if (!reveal && document.fields.length > 0) call.terminal.note(call.say('valuesMasked'))
      return 0
    } finally {
      bar.stop()
      store.close()
    }
  },
})
