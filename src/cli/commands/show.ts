/** `crm-clean show`: one customer's card. */

import { fault } from '../../errors.ts'
import type { NoteKind } from '../../record.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { openForReading } from '../store.ts'
import { printable } from '../terminal.ts'
import { noteWords } from '../text/words.ts'

export default defineCommand<Record<string, never>>({
  name: 'show',
  args: '<record>',
  summary: { en: 'show one customer', zh: '查看一个客户的资料卡' },
  examples: [
    { run: 'crm-clean show C202609001', does: { en: 'with values masked', zh: '脱敏显示' } },
    {
      run: 'crm-clean show C202609001 --reveal --reason "customer called"',
      does: { en: 'with values unmasked; the reason is logged', zh: '显示原值，理由记入日志' },
    },
  ],
  options: [],
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const store = await openForReading(call)
    try {
      const key = call.args[0] ?? ''
      const record = store.records.byKey(key)
      if (record === null) throw fault('NO_RECORD', { key })
      const card = await cardOf(call, record, revealAllowed(call, store.path))
      await deliver(call, print.format === 'json' ? jsonText(card) : textOf(call, card), print.target)
      return 0
    } finally {
      store.close()
    }
  },
})

interface Card {
  readonly record: string
  readonly source: string
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly fields: readonly {
    readonly field: string
    readonly label: string
    readonly value: string
    readonly notes: readonly NoteKind[]
  }[]
}

async function cardOf(call: Call, { key, source, ref, values, notes, extras }: StoredRecord, reveal: boolean): Promise<Card> {
  const { maskedCell } = await import('../../check/mask.ts')
  const { schemas } = await configOf(call)
  const known = schemas.customers.fields.flatMap((field) => {
    const { name, label } = field
    const value = values[name]
    const met = notes[name]?.map(({ kind }) => kind) ?? []
    if (value === null || value === undefined) return []
    return [{ field: name, label: label[call.language], value: reveal ? value : maskedCell(value, field), notes: met }]
  })
  const own = Object.entries(extras).map(([header, value]) => ({
    field: header,
    label: header,
    value: reveal ? value : maskedCell(value, undefined),
    notes: [],
  }))
  return {
    record: key,
    source,
    file: ref.file,
    sheet: ref.sheet,
    row: ref.row,
    fields: [...known, ...own.filter(({ value }) => value !== '')],
  }
}

function textOf(call: Call, { record, source, file, sheet, row, fields }: Card): string {
  const { say, terminal } = call
  const place = sheet === null ? file : `${file}#${sheet}`
  const lines = fields.map(({ label, value, notes }) => [
    `  ${printable(label)}`,
    printable(value),
    notes.length === 0 ? '' : `(${notes.map((kind) => noteWords[kind][call.language]).join(call.language === 'zh' ? '，' : ', ')})`,
  ])
  return `${terminal.paint.bold(printable(record))}  ${say('cardFrom', { source: printable(source), place: printable(place), row })}\n${aligned(lines).join('\n')}\n`
}
