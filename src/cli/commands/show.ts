/** `crm-clean show`: one customer's card. */

import type { z as Zod } from 'zod'
import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import type { RecordCard } from '../../jobs/show/record-card.ts'
import type { Field, Schema } from '../../schema/field.ts'
import { aligned, cut } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { type KinDocument, kinDocument, kinLines, kinParts } from '../kin-text.ts'
import { maskOption } from '../mask-option.ts'
import { survivorShape } from '../merge-output.ts'
import { optionsShown } from '../options-shown.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { type SignedDocument, signedDocument, signedLines, signedParts } from '../signed-text.ts'
import { openForReading } from '../store.ts'
import { printable } from '../terminal.ts'
import { reasonWords } from '../text/merge-words.ts'
import { noteWords } from '../text/words.ts'

interface ShowFlags {
  readonly mask: boolean
}

export default defineCommand<ShowFlags>({
  name: 'show',
  args: '<record>',
  summary: { en: 'show one customer', zh: '查看一个客户的资料卡' },
  examples: [
    { run: 'crm-clean show C202609001', does: { en: 'its fields; that they were read is logged', zh: '显示各字段，查看记入日志' } },
    { run: 'crm-clean show C202609001 --mask', does: { en: 'with personal values masked', zh: '个人信息脱敏' } },
  ],
  options: [maskOption],
  takes: ['format', 'output', 'force', 'dryRun'],
  works: { on: 'store', changes: false, reason: 'work' },
  flags: (z) => z.strictObject({ mask: z.boolean().default(false) }),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { recordCard } = await import('../../jobs/show/record-card.ts')
    const config = await configOf(call)
    const { schemas, privacy } = config
    const store = await openForReading(call)
    try {
      const found = recordCard(store, schemas.customers, call.args[0] ?? '', goldenRules(config))
      const card = shown(
        call,
        found,
        schemas.customers,
        maskerOfWork(call, store.path, call.flags.mask, privacy.masks),
        print.format === 'text',
      )
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
    /** Of a merged customer: the records it is made of, and where each value comes from. */
    members: z.array(open({ record: z.string(), source: z.string(), name: text })),
    survivors: z.array(survivorShape(z)),
    ...kinParts(z),
    ...signedParts(z),
  })
}

type Card = ReturnType<typeof shown>

/** @param forPeople options by their labels; programs read them as they are stored */
function shown(call: Call, { kin, merged, signed, ...card }: RecordCard, schema: Schema, masker: Masker | null, forPeople: boolean) {
  const { language } = call
  const known = new Map(schema.fields.map((field) => [field.name, field]))
  const cell = (value: string, name: string, isExtra: boolean) => {
    const field = isExtra ? undefined : known.get(name)
    const text = field === undefined || !forPeople ? value : optionsShown(field, language)(value)
    return masker?.cell(text, field ?? extraPlace(name)) ?? text
  }
  const fields = card.fields.map(({ field, isExtra, label, value, notes }) => ({
    field,
    label: label[language],
    value: cell(value, field, isExtra),
    notes,
  }))
  return {
    ...card,
    record: masker?.key(card.record) ?? card.record,
    fields,
    ...mergedParts(merged, known, language, masker, cell),
    ...kinDocument(kin, schema, masker),
    ...signedDocument(call, signed, masker, forPeople),
  } satisfies DocumentOf<typeof cardDocument>
}

/** The parts of a card that only a merged customer has. */
function mergedParts(
  merged: RecordCard['merged'],
  known: ReadonlyMap<string, Field>,
  language: Call['language'],
  masker: Masker | null,
  cell: (value: string, field: string, isExtra: boolean) => string,
) {
  const key = (record: string) => masker?.key(record) ?? record
  return {
    members: (merged?.members ?? []).map(({ record, source, name }) => ({
      record: key(record),
      source,
      name: name === null ? null : cell(name, 'name', false),
    })),
    survivors: (merged?.values ?? []).map(({ isExtra, field, value, from, alternatives, reason }) => ({
      field,
      label: (isExtra ? undefined : known.get(field)?.label[language]) ?? field,
      value: value === null ? null : cell(value, field, isExtra),
      from: from.map(key),
      reason,
      alternatives: alternatives.map((one) => ({ ...one, value: cell(one.value, field, isExtra), from: one.from.map(key) })),
    })),
  }
}

function textOf(call: Call, { record, source, file, sheet, row, fields, members, survivors, approvals, ...kin }: Card): string {
  const { say, terminal } = call
  const place = sheet === null ? file : `${file}#${sheet}`
  const comma = call.language === 'zh' ? '，' : ', '
  const bySurvivor = new Map(survivors.map((survivor) => [survivor.field, survivor]))
  const lines = fields.map(({ field, label, value, notes }) => [
    `  ${printable(label)}`,
    printable(value),
    notes.length === 0 ? '' : `(${notes.map((kind) => noteWords[kind][call.language]).join(comma)})`,
    ...survivorCells(call, bySurvivor.get(field)),
  ])
  return `${terminal.paint.bold(printable(record))}  ${say('cardFrom', { source: printable(source), place: printable(place), row })}\n${[...aligned(lines), ...memberText(call, members), ...signedText(call, { approvals }), ...kinText(call, kin)].join('\n')}\n`
}

/** Where a value of a merged customer comes from, and what lost. */
function survivorCells({ terminal, language }: Call, survivor: Card['survivors'][number] | undefined): string[] {
  if (survivor === undefined) return []
  const { from, reason, alternatives } = survivor
  const comma = language === 'zh' ? '、' : ', '
  const why =
    reason === 'agreed'
      ? reasonWords.agreed[language]
      : [from.map(printable).join(comma), reasonWords[reason][language]].filter(Boolean).join(' · ')
  const lost = alternatives.length === 0 ? '' : `≠ ${alternatives.map(({ value }) => cut(printable(value), 30)).join(comma)}`
  return [terminal.paint.dim(`← ${why}`), lost]
}

function memberText(call: Call, members: Card['members']): string[] {
  const lines = aligned(members.map(({ record, source, name }) => [`  ${printable(record)}`, printable(source), printable(name ?? '')]))
  return lines.length === 0 ? [] : ['', call.terminal.paint.bold(call.say('cardMembers')), ...lines]
}

function signedText(call: Call, signed: SignedDocument): string[] {
  const lines = aligned(signedLines(call, signed))
  return lines.length === 0 ? [] : ['', call.terminal.paint.bold(call.say('cardApprovals')), ...lines]
}

function kinText(call: Call, kin: KinDocument): string[] {
  const lines = kinLines(call, kin)
  return lines.length === 0 ? [] : ['', call.terminal.paint.bold(call.say('kinHead')), ...lines]
}
