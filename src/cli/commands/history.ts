/** `crm-clean history`: every change to one customer. */

import type { z as Zod } from 'zod'
import type { RecordChange } from '../../jobs/show/record-history.ts'
import type { Field } from '../../schema/field.ts'
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
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { recordHistory } = await import('../../jobs/show/record-history.ts')
    const store = await openForReading(call)
    try {
      const history = recordHistory(store, call.args[0] ?? '')
      const { fields } = (await configOf(call)).schemas.customers
      const changes = await shown(history.changes, fields, revealAllowed(call, store.path))
      const document = { ...history, changes } satisfies HistoryDocument
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

async function shown(changes: readonly RecordChange[], schemaFields: readonly Field[], reveal: boolean): Promise<RecordChange[]> {
  if (reveal) return [...changes]
  const { maskedCell } = await import('../../check/mask.ts')
  const fields = new Map(schemaFields.map((field) => [field.name, field]))
  return changes.map((change) => {
    const mask = (value: string | null) => (value === null ? null : maskedCell(value, fields.get(change.field ?? '')))
    return { ...change, before: mask(change.before), after: mask(change.after) }
  })
}

function textOf({ say, language }: Call, changes: readonly RecordChange[], fields: readonly Field[]): string {
  const labels = new Map(fields.map(({ name, label }) => [name, label[language]]))
  const rows = changes.map(({ run, command, operator, at, action, field, before, after }) => [
    at,
    say('changeRun', { run, command: printable(command) }),
    printable(operator),
    actionWords[action][language],
    printable(labels.get(field ?? '') ?? field ?? ''),
    action === 'update' ? `${printable(before ?? '∅')} → ${printable(after ?? '∅')}` : '',
  ])
  return `${aligned(rows).join('\n')}\n`
}
