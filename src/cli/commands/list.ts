/** `crm-clean list`: the records of a store, on the screen or for programs. */

import { fault } from '../../errors.ts'
import { idsSorted, type SortKey } from '../../jobs/export/chosen-records.ts'
import type { ExportTable } from '../../jobs/export/export-records.ts'
import type { Schema } from '../../schema/field.ts'
import { fieldNamed } from '../../schema/field-named.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { type RecordFlags, recordsToExport } from '../export-records.ts'
import { maskOption } from '../mask-option.ts'
import { deliver, printOne, shownCsv } from '../output.ts'
import { openForReading } from '../store.ts'
import { printable, printableJson } from '../terminal.ts'
import { whereOption } from '../where.ts'

interface ListFlags {
  readonly fields?: string | undefined
  readonly where?: string | undefined
  readonly sort?: string | undefined
  readonly limit?: number | undefined
  readonly mask: boolean
}

/** What a screen has room for, where nobody asks for other columns. */
const usualFields = ['customer_no', 'name', 'contact', 'phone', 'customer_type', 'owner']
const usualLimit = 50

export default defineCommand<ListFlags>({
  name: 'list',
  summary: { en: 'list records: which, which columns, in which order', zh: '列出记录：可选条件、列和排序' },
  examples: [
    { run: 'crm-clean list', does: { en: 'the first 50 records', zh: '前 50 条记录' } },
    {
      run: 'crm-clean list --where \'customer_type == "won"\' --sort owner,-last_followup_at',
      does: { en: 'by owner, the latest follow-up first', zh: '按负责人排序，最近跟进的在前' },
    },
    {
      run: 'crm-clean list --fields customer_no,name,phone --format csv -o phones.csv',
      does: { en: 'some columns as a sheet', zh: '将部分列写成表格' },
    },
  ],
  options: [
    whereOption,
    {
      flags: '--fields <names>',
      does: { en: 'only these fields, in this order, separated by commas', zh: '只列出这些字段，按此顺序，用逗号分隔' },
    },
    {
      flags: '--sort <fields>',
      does: { en: 'order by these fields, separated by commas; -field: falling', zh: '按这些字段排序，用逗号分隔；-字段 为降序' },
    },
    {
      flags: '--limit <n>',
      does: { en: 'at most so many records (default: 50 in the table, all else)', zh: '最多列出多少条（表格默认 50，其他格式默认全部）' },
    },
    maskOption,
  ],
  takes: ['format', 'output', 'force', 'dryRun'],
  works: { on: 'store', changes: false, reason: 'work' },
  flags: (z) =>
    z.strictObject({
      fields: z.string().min(1).optional(),
      where: z.string().min(1).optional(),
      sort: z.string().min(1).optional(),
      limit: z.coerce.number().int().min(1).optional(),
      mask: z.boolean().default(false),
    }),
  async run(call) {
    const { format, target } = printOne(call, ['text', 'csv', 'json', 'ndjson'])
    const { bytesOf } = await import('../../jobs/export/write-table.ts')
    const { flags } = call
    const isText = format === 'text'
    const asked: Call<RecordFlags> = { ...call, flags: { ...flags, what: 'records', phones: undefined, raw: false } }
    const store = await openForReading(call)
    try {
      const { columns, rowsOf, ids, schema } = await recordsToExport(asked, store, isText || format === 'csv')
      const sorted = flags.sort === undefined ? ids : idsSorted(store, schema, sortKeys(call, schema, flags.sort), ids)
      const count = sorted?.length ?? store.records.count()
      const limit = flags.limit ?? (isText ? usualLimit : count)
      const table = { columns, rows: { [Symbol.iterator]: () => first(rowsOf(sorted), limit) } }
      if (isText) await deliver(call, textOf(call, usual(table, flags.fields), count, limit), target)
      else {
        const shown = format === 'csv' ? shownCsv(call, target) : printableJson
        await deliver(call, bytesOf(format, target ?? '-', table, { name: 'records', shown, now: call.clock() }), target)
      }
      return 0
    } finally {
      store.close()
    }
  },
})

function sortKeys({ say }: Call, schema: Schema, written: string): SortKey[] {
  const keys = written.split(',').map((part) => part.trim())
  if (keys.some((key) => key.replace(/^-/, '') === ''))
    throw fault('BAD_FLAG', { flag: 'sort', value: written, expected: say('expect_text') })
  return keys.map((key) => ({ field: fieldNamed(schema, key.replace(/^-/, '')), falling: key.startsWith('-') }))
}

function* first<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let left = most
  for (const item of items) {
    if (left-- === 0) return
    yield item
  }
}

/** The columns that a screen has room for, where none were asked for. */
function usual(table: ExportTable, fields: string | undefined): ExportTable {
  if (fields !== undefined) return table
  const places = usualFields.flatMap((name) => {
    const at = table.columns.findIndex(({ key }) => key === name)
    return at === -1 ? [] : [at]
  })
  const pick = <Item>(row: readonly Item[]) => places.map((at) => row[at]!)
  const { rows } = table
  return {
    columns: pick(table.columns),
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield pick(row)
      },
    },
  }
}

function textOf({ say, terminal: { paint } }: Call, { columns, rows }: ExportTable, count: number, limit: number): string {
  if (count === 0) return `${say('listNone')}\n`
  const cells = [...rows].map((row) => row.map((cell) => printable(cell ?? '').replace(/\s+/g, ' ')))
  const right = columns.flatMap(({ kind }, at) => (kind === 'number' ? [at] : []))
  const [head = '', ...lines] = aligned([columns.map(({ header }) => printable(header)), ...cells], { most: 40, right })
  const more = count > limit ? `\n${say('listMore', { shown: limit, count })}\n` : ''
  return `${paint.bold(head)}\n${lines.join('\n')}\n${more}`
}
