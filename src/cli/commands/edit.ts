/** `crm-clean edit`: a change by hand, recorded like every other. */

import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import { defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { assignment, tell } from '../edit-output.ts'
import { printOne } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { openForReading, openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'

export default defineCommand<Record<string, never>>({
  name: 'edit',
  args: '<record> <field=value...>',
  summary: {
    en: 'change a customer by hand; the values are standardised, checked and recorded',
    zh: '手工修改一个客户：自动标准化、检查并记录',
  },
  examples: [
    { run: 'crm-clean edit C202609001 phone=13812345678', does: { en: 'change one field', zh: '修改一个字段' } },
    { run: 'crm-clean edit C202609001 customer_type=成交 owner=李强', does: { en: 'change several fields', zh: '一次修改多个字段' } },
    {
      run: 'crm-clean edit C202609001 phone=12345 --force',
      does: { en: 'write it although it is an error', zh: '即使有错误也写入' },
    },
    { run: 'crm-clean edit C202609001 phone_alt= --dry-run', does: { en: 'empty a field (preview only)', zh: '清空字段（仅预览）' } },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  works: { on: 'store', changes: true, reason: 'reveal', forces: true },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const [record = '', ...pairs] = call.args
    const cells = new Map(pairs.map((pair) => assignment(call, pair)))
    const { editRecord } = await import('../../jobs/fix/edit-record.ts')
    const config = await configOf(call)
    const { operator, dryRun } = call.globals
    const store = dryRun ? await openForReading(call) : await openForWriting(call, 'edit')
    try {
      const reveal = revealAllowed(call, store.path)
      const check = await storeCheckOf(call, config, 'customers')
      const result = await editRecord(store, {
        record,
        cells,
        operator,
        dryRun,
        force: call.globals.force,
        check,
        golden: goldenRules(config),
        refuse: config.privacy.refuse,
      })
      return await tell(call, result, { store, check, config, reveal, print })
    } finally {
      store.close()
    }
  },
})
