/** `crm-clean show`: one customer's card. */

import type { z as Zod } from 'zod'
import type { RecordCard } from '../../jobs/show/record-card.ts'
import type { Schema } from '../../schema/field.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
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
    const { recordCard } = await import('../../jobs/show/record-card.ts')
    const { schemas } = await configOf(call)
    const store = await openForReading(call)
    try {
      const found = recordCard(store, schemas.customers, call.args[0] ?? '')
      const card = await shown(call, found, schemas.customers, revealAllowed(call, store.path))
      await deliver(call, print.format === 'json' ? jsonText(card) : textOf(call, card), print.target)
      return 0
    } finally {
      store.close()
    }
  },
})

export const cardDocument = (z: typeof Zod) => {
  const { open, count, text } = partsOf(z)
  return open({
    record: z.string(),
    source: z.string(),
    file: z.string(),
    sheet: text,
    row: count,
    fields: z.array(open({ field: z.string(), label: z.string(), value: z.string(), notes: z.array(z.string()) })),
  })
}

type Card = Awaited<ReturnType<typeof shown>>

async function shown({ language }: Call, card: RecordCard, schema: Schema, reveal: boolean) {
  const { maskedCell } = await import('../../check/mask.ts')
  const known = new Map(schema.fields.map((field) => [field.name, field]))
  const fields = card.fields.map(({ field, isExtra, label, value, notes }) => ({
    field,
    label: label[language],
    value: reveal ? value : maskedCell(value, isExtra ? undefined : known.get(field)),
    notes,
  }))
  return { ...card, fields } satisfies DocumentOf<typeof cardDocument>
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
