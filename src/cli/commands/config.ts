/** `crm-clean config`: the effective configuration. */

import { defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { deliver, jsonText, prints } from '../output.ts'

export default defineCommand<Record<string, never>>({
  name: 'config',
  summary: { en: 'the effective configuration and where it comes from', zh: '查看生效的配置及其来源' },
  examples: [{ run: 'crm-clean config', does: { en: 'every setting', zh: '全部设置' } }],
  options: [],
  flags: (z) => z.strictObject({}),
  async run(call) {
    const [print] = prints(call, ['text', 'json'])
    const config = await configOf(call)
    await deliver(call, jsonText(config), print!.target)
    return 0
  },
})
