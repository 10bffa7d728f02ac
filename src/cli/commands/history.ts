/** `crm-clean history`: every change to one customer. */

import type { z as Zod } from 'zod'
import type { MaskedPair } from '../../check/mask/masker.ts'
import type { RecordChange } from '../../jobs/show/record-history.ts'
import type { Config } from '../../schema/config.ts'
import type { Field } from '../../schema/field.ts'
import { localTime } from '../../schema/local-day.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { openForReading } from '../store.ts'
import { printable } from '../terminal.ts'
import { actionWords } from '../text/words.ts'

export default defineCommand<Record<string, never>>({
  name: 'history',
  args: '<record>',
  summary: { en: 'show every change to one customer: when, who, before, after', zh: '查看一个客户的全部改动' },
  examples: [{ run: 'crm-clean history C202609001', does: { en: 'oldest first', zh: '从最早的开始' } }],
  options: [],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun'],
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { recordHistory } = await import('../../jobs/show/record-history.ts')
    const store = await openForReading(call)
    try {
      const history = recordHistory(store, call.args[0] ?? '')
      const config = await configOf(call)
      const { fields } = config.schemas.customers
      const reveal = revealAllowed(call, store.path)
      const changes = await shown(history.changes, config, reveal)
      const document = {
        ...history,
        record: await keyOf(history.record, config, reveal),
        changes: changes.map(({ isHidden: _, ...change }) => change),
      } satisfies HistoryDocument
      await deliver(call, print.format === 'json' ? jsonText(document) : textOf(call, changes, fields), print.target)
      return 0
    } finally {
      store.close()
    }
  },
})

export const historyDocument = (z: typeof Zod) => {
  const { open, count, text, time } = partsOf(z)
  return open({
    record: z.string(),
    changes: z.array(
      open({
        run: count,
        command: z.string(),
        operator: z.string(),
        at: time,
        action: z.enum(['insert', 'update', 'remove', 'restore', 'merge', 'split']),
        field: text,
        before: text,
        after: text,
      }),
    ),
  })
}

type HistoryDocument = DocumentOf<typeof historyDocument>

async function keyOf(key: string, { privacy }: Config, reveal: boolean): Promise<string> {
  return reveal ? key : (await import('../../check/mask/masker.ts')).maskerOf(privacy.masks).key(key)
}

type ShownChange = RecordChange & MaskedPair

/** What differs between the values of a change stays visible. */
async function shown(changes: readonly RecordChange[], { schemas, privacy }: Config, reveal: boolean): Promise<ShownChange[]> {
  if (reveal) return changes.map((change) => ({ ...change, isHidden: false }))
  const [{ extraPlace }, { maskerOf }] = await Promise.all([
    import('../../check/mask/kind-of-value.ts'),
    import('../../check/mask/masker.ts'),
  ])
  const masker = maskerOf(privacy.masks)
  const fields = new Map(schemas.customers.fields.map((field) => [field.name, field]))
  return changes.map((change) => {
    const name = change.field ?? ''
    return { ...change, ...masker.pair(change.before, change.after, fields.get(name) ?? extraPlace(name)) }
  })
}

function textOf({ say, language, globals }: Call, changes: readonly ShownChange[], fields: readonly Field[]): string {
  const labels = new Map(fields.map(({ name, label }) => [name, label[language]]))
  const rows = changes.map(({ run, command, operator, at, action, field, before, after, isHidden }) => [
    localTime(at, globals.now),
    say('changeRun', { run, command: printable(command) }),
    printable(operator),
    actionWords[action][language],
    printable(labels.get(field ?? '') ?? field ?? ''),
    action === 'update' ? `${printable(before ?? '∅')} → ${printable(after ?? '∅')}${isHidden ? `  ${say('pairHidden')}` : ''}` : '',
  ])
  return `${aligned(rows).join('\n')}\n`
}
