/** `crm-clean history`: every change to one customer. */

import { fault } from '../../errors.ts'
import type { Change } from '../../store/changes.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
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
    const store = await openForReading(call)
    try {
      const key = call.args[0] ?? ''
      const record = store.records.byKey(key)
      if (record === null) throw fault('NO_RECORD', { key })
      const changes = await shown(call, store.changes.of('customers', record.id), record, revealAllowed(call, store.path))
      await deliver(call, print.format === 'json' ? jsonText({ record: record.key, changes }) : textOf(call, changes), print.target)
      return 0
    } finally {
      store.close()
    }
  },
})

type Shown = Pick<Change, 'run' | 'command' | 'operator' | 'at' | 'action' | 'field' | 'before' | 'after'>

/** Changes of fields and of cells, masked; the store's own bookkeeping is left out. */
async function shown(call: Call, changes: readonly Change[], record: StoredRecord, reveal: boolean): Promise<Shown[]> {
  const { maskedCell } = await import('../../check/mask.ts')
  const { schemas } = await configOf(call)
  const fields = new Map(schemas.customers.fields.map((field) => [field.name, field]))
  const { atomsOf } = await import('../../jobs/undo/places.ts')
  const told = (run: number, field: string) => changes.some((change) => change.run === run && change.field === field)
  /** Cells whose value stayed what it was (an emptied filler), and those of the sheet's own columns. */
  const inside = (change: Change): Change[] =>
    change.field !== '_cells' && change.field !== '_extras'
      ? []
      : atomsOf(change).flatMap(({ column, before, after }) => {
          const name = column.slice(column.indexOf(':') + 1)
          const cell = (text: string | null) =>
            text === null ? ((change.field === '_cells' ? record.sheetCells[name] : undefined) ?? null) : (JSON.parse(text) as string)
          return told(change.run, name) ? [] : [{ ...change, field: name, before: cell(before), after: cell(after) || null }]
        })
  return changes
    .flatMap((change) => (change.field?.startsWith('_') === true ? inside(change) : [change]))
    .map(({ run, command, operator, at, action, field, before, after }) => {
      const show = (value: string | null) => (value === null || reveal ? value : maskedCell(value, fields.get(field ?? '')))
      return { run, command, operator, at, action, field, before: show(before), after: show(after) }
    })
}

function textOf({ say, language }: Call, changes: readonly Shown[]): string {
  const rows = changes.map(({ run, command, operator, at, action, field, before, after }) => [
    at,
    say('changeRun', { run, command: printable(command) }),
    printable(operator),
    actionWords[action][language],
    printable(field ?? ''),
    action === 'update' ? `${printable(before ?? '∅')} → ${printable(after ?? '∅')}` : '',
  ])
  return `${aligned(rows).join('\n')}\n`
}
