/** `crm-clean edit`: a change by hand, recorded like every other. */

import type { z as Zod } from 'zod'
import { extraPlace } from '../../check/mask/kind-of-value.ts'
import { maskerOf } from '../../check/mask/masker.ts'
import type { ToldFinding } from '../../check/present.ts'
import { fault } from '../../errors.ts'
import { severityWords } from '../../finding-words.ts'
import type { EditResult } from '../../jobs/fix/edit-record.ts'
import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import type { Config } from '../../schema/config.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { findingDocument } from '../formats/json.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { openForReading, openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { printable } from '../terminal.ts'

export default defineCommand<Record<string, never>>({
  name: 'edit',
  args: '<record> <field=value...>',
  summary: {
    en: 'change a customer by hand; the values are standardised, checked and recorded',
    zh: '手工修改一个客户：自动标准化、检查并记录',
  },
  examples: [
    { run: 'crm-clean edit C202609001 phone=13812345678', does: { en: 'change one field', zh: '修改一个字段' } },
    { run: 'crm-clean edit C202609001 customer_type=成交 owner=李强', does: { en: 'change several fields', zh: '一次修改多个字段' } },
    {
      run: 'crm-clean edit C202609001 phone=12345 --force',
      does: { en: 'write it although it is an error', zh: '即使有错误也写入' },
    },
    { run: 'crm-clean edit C202609001 phone_alt= --dry-run', does: { en: 'empty a field (preview only)', zh: '清空字段（仅预览）' } },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const [record = '', ...pairs] = call.args
    const cells = new Map(pairs.map((pair) => assignment(call, pair)))
    const { editRecord } = await import('../../jobs/fix/edit-record.ts')
    const config = await configOf(call)
    const { operator, dryRun } = call.globals
    const store = dryRun ? await openForReading(call) : await openForWriting(call, 'edit')
    try {
      const reveal = revealAllowed(call, store.path)
      const check = await storeCheckOf(call, config, 'customers')
      const result = await editRecord(store, {
        record,
        cells,
        operator,
        dryRun,
        force: call.globals.force,
        check,
        golden: goldenRules(config),
        refuse: config.privacy.refuse,
      })
      const { toldFindings } = await import('../../jobs/check/findings-to-show.ts')
      const rules = check.rules.map(({ rule }) => rule)
      const findings = toldFindings(
        store,
        { rules, schema: check.schema, language: call.language, reveal, masking: config.privacy.masks },
        result.findings,
      )
      const document = documentOf(call, result, findings, config, reveal)
      await deliver(call, print.format === 'json' ? jsonText(document) : textOf(call, document), planTarget(call, print.target))
      return findings.some(({ severity }) => severity === 'error') ? 1 : 0
    } finally {
      store.close()
    }
  },
})

function assignment({ say }: Call, pair: string): [string, string] {
  const at = pair.indexOf('=')
  if (at < 1) throw fault('BAD_ARGUMENTS', { problem: say('expectAssignment', { value: pair }), command: 'edit' })
  return [pair.slice(0, at), pair.slice(at + 1)]
}

export const editDocument = (z: typeof Zod) => {
  const { open, count, text } = partsOf(z)
  return open({
    run: count.nullable(),
    refused: z.boolean(),
    record: z.string(),
    cells: z.array(open({ field: text, column: z.string(), before: text, after: text })),
    findings: z.array(findingDocument(z)),
  })
}

type Edited = DocumentOf<typeof editDocument>

function documentOf(
  { language }: Call,
  { run, record, cells, refused }: EditResult,
  findings: readonly ToldFinding[],
  { schemas, privacy }: Config,
  reveal: boolean,
): Edited {
  const told = cells.map(({ field, extra, before, after }) => {
    const known = schemas.customers.fields.find(({ name }) => name === field)
    const column = known?.label[language] ?? extra ?? field ?? ''
    const shown = reveal ? { before, after } : maskerOf(privacy.masks).pair(before, after, known ?? extraPlace(column))
    return { field, column, before: shown.before, after: shown.after }
  })
  return { run, refused, record: reveal ? record.key : maskerOf(privacy.masks).key(record.key), cells: told, findings }
}

function textOf({ say, terminal, globals, language }: Call, { run, refused, record, cells, findings }: Edited): string {
  const { paint } = terminal
  const text = (value: string | null) => (value === null ? '∅' : printable(value))
  const lines = aligned(cells.map(({ column, before, after }) => [`  ${printable(column)}`, `${text(before)} → ${text(after)}`]))
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }
  for (const { severity, rule, message } of findings)
    lines.push(`  ${colour[severity](severityWords[severity][language])} ${paint.bold(printable(rule))}  ${printable(message)}`)
  if (refused) lines.push(say('editRefused'))
  lines.push(run === null ? say(globals.dryRun ? 'dryRunDone' : 'nothingToDo') : say('editDone', { run }))
  return `${[paint.bold(printable(record)), ...lines].join('\n')}\n`
}
