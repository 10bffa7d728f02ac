/** `crm-clean remove`: records taken out with a reason, and kept out of later imports. */

import type { z as Zod } from 'zod'
import { type Masker, maskerOf } from '../../check/mask/masker.ts'
import { fault } from '../../errors.ts'
import type { RemoveResult } from '../../jobs/remove/remove-records.ts'
import type { Schema } from '../../schema/field.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { openForReading, openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { printable } from '../terminal.ts'

interface RemoveFlags {
  readonly where?: string | undefined
}

export default defineCommand<RemoveFlags>({
  name: 'remove',
  args: '[record...]',
  summary: {
    en: 'take customers out, with a reason; their rows are kept out of later imports',
    zh: '移除客户并注明理由，今后导入时不再收入相应的行',
  },
  examples: [
    {
      run: 'crm-clean remove C202609001 --reason "total of the sheet"',
      does: { en: 'one customer; undo brings it back', zh: '移除一个客户，可撤销' },
    },
    {
      run: `crm-clean remove --where 'name == "合计"' --reason 合计行 --dry-run`,
      does: { en: 'preview which ones a condition (CEL) finds', zh: '预览符合条件（CEL）的客户' },
    },
  ],
  options: [
    {
      flags: '--where <condition>',
      does: { en: 'customers for which this condition (CEL over fields) is true', zh: '符合该条件（以字段书写的 CEL）的客户' },
    },
  ],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  works: { on: 'store', changes: true, reason: 'change' },
  flags: (z) => z.strictObject({ where: z.string().min(1).optional() }),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { where } = call.flags
    const reason = reasonOf(call)
    const { removeRecords } = await import('../../jobs/remove/remove-records.ts')
    const config = await configOf(call)
    const { operator, dryRun } = call.globals
    const store = dryRun ? await openForReading(call) : await openForWriting(call, 'remove')
    try {
      const masker = revealAllowed(call, store.path) ? null : maskerOf(config.privacy.masks)
      const check = await storeCheckOf(call, config, 'customers')
      const result = await removeRecords(store, { records: call.args, where, reason, operator, dryRun, check })
      const document = documentOf(result, check.schema, masker)
      await deliver(call, print.format === 'json' ? jsonText(document) : textOf(call, document), planTarget(call, print.target))
      return 0
    } finally {
      store.close()
    }
  },
})

/** Throws BAD_ARGUMENTS where there is no reason, no record and no condition, or both. */
function reasonOf({ args, flags, globals, say, command }: Call<RemoveFlags>): string {
  if ((args.length === 0) === (flags.where === undefined)) throw fault('BAD_ARGUMENTS', { problem: say('expectRecords'), command })
  if (globals.reason === undefined) throw fault('BAD_ARGUMENTS', { problem: say('expectReason'), command })
  return globals.reason
}

export const removeDocument = (z: typeof Zod) => {
  const { open, count, text } = partsOf(z)
  return open({
    /** Null: a dry run, or no record meets the condition. */
    run: count.nullable(),
    records: z.array(open({ record: z.string(), name: text })),
  })
}

type Removed = DocumentOf<typeof removeDocument>

function documentOf({ run, records }: RemoveResult, { fields }: Schema, masker: Masker | null): Removed {
  const field = fields.find(({ name }) => name === 'name') ?? { name: 'name', type: 'party' as const }
  const told = records.map(({ key, name }) => ({
    record: masker?.key(key) ?? key,
    name: name === null ? null : (masker?.cell(name, field) ?? name),
  }))
  return { run, records: told }
}

/** Records shown once they are taken out; before that all are, for a person to decide. */
const shownRecords = 20

function textOf({ say, terminal, globals }: Call<RemoveFlags>, { run, records }: Removed): string {
  const shown = globals.dryRun ? records : records.slice(0, shownRecords)
  const lines = aligned(shown.map(({ record, name }) => [`  ${printable(record)}`, printable(name ?? '')]))
  if (records.length > shown.length) lines.push(terminal.paint.dim(`  ${say('andMore', { count: records.length - shown.length })}`))
  const head = records.length === 0 ? [] : [say(run === null ? 'removeWould' : 'removeWhat', { count: records.length })]
  const end = records.length === 0 ? say('removeNone') : run === null ? say('dryRunDone') : say('removeDone', { run })
  return `${[...head, ...lines, end].join('\n')}\n`
}
