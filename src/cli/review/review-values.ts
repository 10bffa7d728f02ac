/** `review --values <field>`: what stands in a field, near-alike values grouped; one answer for all records. */

import type { z as Zod } from 'zod'
import { fault } from '../../errors.ts'
import { type FieldValue, fieldValues } from '../../jobs/review/field-values.ts'
import type { ValueGroup } from '../../jobs/review/near-alike.ts'
import { valueGroups } from '../../jobs/review/option-groups.ts'
import { setValues, type ValueAnswer, type ValuesSet } from '../../jobs/review/set-values.ts'
import type { Config } from '../../schema/config.ts'
import type { Field } from '../../schema/field.ts'
import { changeableField } from '../../schema/field-named.ts'
import { labelOf, nearestOptions, optionMeant } from '../../schema/option.ts'
import { csvBytes } from '../../write/csv.ts'
import { presenter } from '../../write/present.ts'
import { waitingLines } from '../change-text.ts'
import type { Call } from '../command.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, planTarget, printOne, shownCsv } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { openForReading, openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { printable } from '../terminal.ts'
import { countryShown } from './list-waiting.ts'
import { hasOptionList, rememberedFile, writeRemembered } from './remembered-file.ts'
import type { ReviewFlags } from './review-flags.ts'

/** Groups and values shown as text; the other formats have all. */
const shownAsText = 40

export async function listValues(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { flags, language } = call
  const print = printOne(call, ['text', 'csv', 'json'])
  const field = changeableField(config.schemas.customers, flags.values ?? '')
  const store = await openForReading(call)
  try {
    const masker = maskerOfWork(call, store.path, flags.mask, config.privacy.masks)
    const groups = valueGroups(field, fieldValues(store, field))
    const present = presenter(field, { phones: 'national', country: countryShown(store, config), options: language })
    const shown = (value: string) => masker?.cell(present(value), field) ?? present(value)
    if (print.format === 'json') await deliver(call, jsonText(valuesOf(field, groups, shown)), print.target)
    else if (print.format === 'csv') {
      const rows = valuesOf(field, groups, shown).values.map(({ value, count, isKnown, group }) => [
        value,
        String(count),
        isKnown ? '1' : '0',
        group,
      ])
      const columns = ['value', 'count', 'known', 'group'].map((header) => ({ header, kind: 'text' as const }))
      await deliver(call, csvBytes({ name: 'values', columns, rows }, { shown: shownCsv(call, print.target) }), print.target)
    } else await deliver(call, valuesText(call, field, groups, shown), print.target)
    return 0
  } finally {
    store.close()
  }
}

/** Sets values, and remembers them in crm-clean.yaml where that is asked for. */
export async function setFieldValues(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { flags, globals, say, terminal, language } = call
  const print = printOne(call, ['text', 'json'])
  const field = changeableField(config.schemas.customers, flags.values ?? '')
  const asked = flags.set.map((text) => withOption(call, field, text, answerIn(text)!))
  const store = globals.dryRun ? await openForReading(call) : await openForWriting(call, 'review')
  try {
    const present = presenter(field, { phones: 'national', country: countryShown(store, config), options: language })
    const stored = new Map(fieldValues(store, field).flatMap(({ value }) => [[present(value), value] as const, [value, value] as const]))
    const known = asked.map(({ to, from }): ValueAnswer => ({ to, from: from.map((value) => stored.get(value) ?? value) }))
    // shown and agreed to before the store is changed, so that one does not happen without the other
    const remembered = flags.remember ? await rememberedFile(call, field, asked) : null
    const check = await storeCheckOf(call, config, 'customers')
    const set = await setValues(store, { field, answers: known, operator: globals.operator, dryRun: globals.dryRun, check })
    if (remembered !== null && !globals.dryRun) {
      await writeRemembered(remembered)
      terminal.note(say('reviewRemembered', { file: printable(remembered.file) }))
    }
    const content = print.format === 'json' ? jsonText(setDocumentOf(field, set)) : setText(call, set, present)
    await deliver(call, content, planTarget(call, print.target))
    return 0
  } finally {
    store.close()
  }
}

/** The answer with the option that its word means, `52 Retail` or `Retail`. Throws BAD_FLAG, with the nearest options, where it means none. */
function withOption({ say, language }: Call<ReviewFlags>, field: Field, text: string, answer: ValueAnswer): ValueAnswer {
  const { choices = [], label, isOpen } = field
  if (!hasOptionList(field) || answer.to === '') return answer
  const option = optionMeant(choices, answer.to)
  if (option !== undefined) return { ...answer, to: option.value }
  if (isOpen === true) return answer
  const labels = choices.map((choice) => labelOf(choice, language))
  const near = nearestOptions(choices, answer.to).map((choice) => labelOf(choice, language))
  const shown = [...new Set([...near, ...labels])].slice(0, optionsShown)
  const more = labels.length > shown.length ? [say('optionsMore', { count: labels.length - shown.length })] : []
  const options = [...shown, ...more].join(language === 'zh' ? '；' : ', ')
  const expected = say('expectOption', { value: answer.to, field: label[language], options, name: field.name })
  throw fault('BAD_FLAG', { flag: 'set', value: text, expected })
}

/** Options named in a refusal, the nearest first. */
const optionsShown = 12

/** `制造业=制造,生产制造`; nothing before the sign empties the field. Null where there is no sign or nothing behind it. */
export function answerIn(text: string): ValueAnswer | null {
  const at = text.indexOf('=')
  const from = text
    .slice(at + 1)
    .split(/[,，、]/)
    .map((value) => value.trim())
    .filter((value) => value !== '')
  return at < 0 || from.length === 0 ? null : { to: text.slice(0, at).trim(), from }
}

export const valuesDocument = (z: typeof Zod) => {
  const { open, count } = partsOf(z)
  return open({
    field: z.string(),
    /** `group`: what the value is probably meant as; itself where nothing is near. */
    values: z.array(open({ value: z.string(), count, isKnown: z.boolean(), group: z.string() })),
  })
}

export const setDocument = (z: typeof Zod) => {
  const { open, count, counts } = partsOf(z)
  /** `waiting`: records that keep their value until others have agreed; `changed`: by value that stood there, records, these too. */
  return open({ run: count.nullable(), field: z.string(), records: count, waiting: count, changed: counts })
}

export const setDocumentOf = ({ name }: Field, { run, waiting, counts, changed }: ValuesSet): DocumentOf<typeof setDocument> => ({
  run,
  field: name,
  records: counts.records,
  waiting,
  changed: Object.fromEntries(changed),
})

function valuesOf({ name }: Field, groups: readonly ValueGroup[], shown: (value: string) => string): DocumentOf<typeof valuesDocument> {
  return {
    field: name,
    values: groups.flatMap(({ head, near }) =>
      [...(head.count > 0 ? [head] : []), ...near].map(({ value, count, isKnown }) => ({
        value: shown(value),
        count,
        isKnown,
        group: shown(head.value),
      })),
    ),
  }
}

function valuesText(
  { say, language, terminal }: Call,
  field: Field,
  groups: readonly ValueGroup[],
  shown: (value: string) => string,
): string {
  const all = groups.flatMap(({ head, near }) => [head, ...near]).filter(({ count }) => count > 0)
  const means = ({ value, isKnown }: FieldValue) => !isKnown && optionMeant(field.choices ?? [], value) !== undefined
  const meant = all.filter(means).length
  const unknown = all.filter(({ isKnown }) => !isKnown).length - meant
  const label = field.label[language]
  const lines = [say('reviewValues', { field: label, count: all.length })]
  if (unknown > 0) lines.push(terminal.paint.yellow(say('reviewUnknownValues', { count: unknown })))
  if (meant > 0) lines.push(say('reviewMeantValues', { count: meant }))
  lines.push('')
  const asked = groups.filter(({ head, near }) => near.length > 0 || !head.isKnown)
  for (const { head, near } of [...asked, ...groups.filter((one) => !asked.includes(one))].slice(0, shownAsText)) {
    lines.push(`${head.isKnown ? '  ' : terminal.paint.yellow('? ')}${printable(shown(head.value))}  ${head.count}`)
    for (const one of near) lines.push(`    ← ${printable(shown(one.value))}  ${one.count}${one.isKnown ? '' : means(one) ? ' =' : ' ?'}`)
  }
  if (groups.length > shownAsText) lines.push(`  ${say('andMore', { count: groups.length - shownAsText })}`)
  const [first] = asked.filter(({ near }) => near.length > 0)
  if (first !== undefined) {
    const from = first.near.map(({ value }) => shown(value)).join(',')
    lines.push('', say('reviewValuesHow', { field: field.name, set: printable(`${shown(first.head.value)}=${from}`) }))
  }
  return `${lines.join('\n')}\n`
}

/** How many records take the value, and how many wait until others have agreed. */
export const valuesSetLines = (say: Call['say'], run: number, count: number, waiting: number): string[] => [
  ...(count > 0 || waiting === 0 ? [say('reviewValuesDone', { count, run })] : []),
  ...waitingLines(say, run, waiting),
]

/** What was written, by the value that stood there. */
export function setText({ say, globals }: Call, { run, waiting, counts, changed }: ValuesSet, shown: (value: string) => string): string {
  const lines = [...changed].map(([value, count]) => `  ${printable(shown(value))}  ${count}`)
  if (run !== null) lines.push(...valuesSetLines(say, run, counts.records, waiting))
  else if (globals.dryRun && counts.records > 0) lines.push(say('reviewValuesWould', { count: counts.records }))
  else lines.push(say('reviewValuesNone'))
  return `${lines.join('\n')}\n`
}
