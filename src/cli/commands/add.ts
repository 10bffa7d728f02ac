/** `crm-clean add`: a customer by hand, judged and recorded like every other. */

import { defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { assignment, tell } from '../edit-output.ts'
import { printOne } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { openOrMake } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'

export default defineCommand<Record<string, never>>({
  name: 'add',
  args: '<field=value...>',
  summary: {
    en: 'add a customer by hand; the values are standardised, checked and recorded',
    zh: '手工新增一个客户：自动标准化、检查并记录',
  },
  examples: [
    {
      run: 'crm-clean add name=苏州明达机械有限公司 contact=王伟 phone=13812345678 industry=制造业 customer_type=潜在',
      does: { en: 'it gets the next number', zh: '自动分配编号' },
    },
    { run: 'crm-clean add customer_no=K17 name=王伟 phone=13812345678 --dry-run', does: { en: 'preview only', zh: '仅预览' } },
    { run: 'crm-clean add name=王伟 --force', does: { en: 'add it although required fields are empty', zh: '必填字段为空也新增' } },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  works: { on: 'store', changes: true, reason: 'reveal', forces: true },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const cells = new Map(call.args.map((pair) => assignment(call, pair)))
    const { addRecord } = await import('../../jobs/import/add-record.ts')
    const config = await configOf(call)
    const { operator, dryRun, force } = call.globals
    const store = await openOrMake(call, 'add')
    try {
      const reveal = revealAllowed(call, store.path)
      const check = await storeCheckOf(call, config, 'customers')
      const { numbering: numbers, privacy } = config
      const result = await addRecord(store, { cells, operator, dryRun, force, check, refuse: privacy.refuse, numbers })
      return await tell(call, result, { store, check, config, reveal, print })
    } finally {
      store.close()
    }
  },
})
