/** `crm-clean runs`: what was done to the store. */

import type { RunEntry } from '../../store/runs.ts'
import { aligned } from '../columns.ts'
import { defineCommand } from '../command.ts'
import { deliver, jsonText, prints } from '../output.ts'
import { openForReading } from '../store.ts'
import { printable } from '../terminal.ts'

export default defineCommand<Record<string, never>>({
  name: 'runs',
  summary: { en: 'what was done to the store', zh: '查看对数据库执行过的任务' },
  examples: [
    { run: 'crm-clean runs', does: { en: 'newest last', zh: '最新的在最后' } },
    { run: 'crm-clean runs --format json', does: { en: 'for programs', zh: '供程序读取' } },
  ],
  options: [],
  flags: (z) => z.strictObject({}),
  async run(call) {
    const [print] = prints(call, ['text', 'json'])
    const store = await openForReading(call)
    try {
      const runs = store.runs.list()
      await deliver(
        call,
        print!.format === 'json'
          ? jsonText({ runs: runs.map(documentOf) })
          : `${runs.map(rowOf).length === 0 ? call.say('noRuns') : aligned([call.say('runsHead').split('|'), ...runs.map(rowOf)], { right: [0] }).join('\n')}\n`,
        print!.target,
      )
      return 0
    } finally {
      store.close()
    }
  },
})

function documentOf({ run, command, at, operator, state, undoes, counts }: RunEntry): object {
  return { run, command, at, operator, state, ...(undoes === null ? {} : { undoes }), counts }
}

function rowOf({ run, command, at, operator, state, counts, problem }: RunEntry): string[] {
  const numbers = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
  return [String(run), at, command, printable(operator), state, printable(problem ?? numbers)]
}
