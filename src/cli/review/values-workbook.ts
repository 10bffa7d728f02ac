/** `review --values` in Excel: the values of a field as a workbook, and the workbook when it comes back. */

import type { z as Zod } from 'zod'
import { fault } from '../../errors.ts'
import { fieldValues } from '../../jobs/review/field-values.ts'
import { openGroups } from '../../jobs/review/open-groups.ts'
import { valueGroups } from '../../jobs/review/option-groups.ts'
import { setValues, type ValuesSet } from '../../jobs/review/set-values.ts'
import { type ValueAnswers, valueAnswers } from '../../jobs/review/value-answers.ts'
import { valuesBook } from '../../jobs/review/values-book.ts'
import { fieldOfBook, rowsOfBook, type ValueBookRow } from '../../jobs/review/values-book-rows.ts'
import type { Config } from '../../schema/config.ts'
import type { Field } from '../../schema/field.ts'
import { changeableField } from '../../schema/field-named.ts'
import type { Store } from '../../store/store.ts'
import { presenter } from '../../write/present.ts'
import type { Call } from '../command.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, noteWritten, planTarget, printOne } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { shellWord } from '../shell-word.ts'
import { openForReading, openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { printable } from '../terminal.ts'
import { bookBytes, bookFile } from './book-bytes.ts'
import { countryShown } from './list-waiting.ts'
import { hasOptionList, rememberedFile, writeRemembered } from './remembered-file.ts'
import type { ReviewFlags } from './review-flags.ts'
import { setDocument, setDocumentOf, setText } from './review-values.ts'

export async function exportValues(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { flags, say, language, clock } = call
  const file = bookFile(call)
  const field = changeableField(config.schemas.customers, flags.values ?? '')
  const hasOptions = hasOptionList(field)
  const store = await openForReading(call)
  try {
    const masker = maskerOfWork(call, store.path, flags.mask, config.privacy.masks)
    const written = writer(call, store, config, field)
    const values = fieldValues(store, field)
    const groups = openGroups(store, field, valueGroups(field, values))
    const lines = say(hasOptions ? 'reviewValuesLines' : 'reviewValuesLinesFree').split('|')
    const book = valuesBook(field, groups, values, {
      language,
      shown: (value) => masker?.cell(written(value), field) ?? written(value),
      words: { name: say('reviewValuesName'), notInList: say('reviewBookList'), instructions: { name: say('reviewBookHow'), lines } },
    })
    await deliver(call, bookBytes(book, clock(), file), file)
    noteWritten(call, file)
    call.terminal.note(say('reviewValuesNext', { count: values.length, groups: groups.length, file: shellWord(file) }))
    return 0
  } finally {
    store.close()
  }
}

/** Ends with 1 where a row was not taken. Throws BAD_ARGUMENTS where `--values` names another field than the workbook is about. */
export async function importValues(call: Call<ReviewFlags>, config: Config, rows: readonly ValueBookRow[]): Promise<number> {
  const { flags, globals, say, terminal } = call
  const print = printOne(call, ['text', 'json'])
  const name = fieldOfBook(rows)
  if (name === null) {
    await deliver(call, `${say('reviewValuesNone')}\n`, planTarget(call, print.target))
    return 0
  }
  const field = changeableField(config.schemas.customers, name)
  if (flags.values !== undefined && changeableField(config.schemas.customers, flags.values) !== field)
    throw fault('BAD_ARGUMENTS', { problem: say('reviewValuesOther', { field: field.name }), command: call.command })
  const store = globals.dryRun ? await openForReading(call) : await openForWriting(call, 'review')
  try {
    const written = writer(call, store, config, field)
    const values = fieldValues(store, field)
    const said = valueAnswers(rowsOfBook(rows, field, values), field.choices ?? [])
    const stored = new Set(values.map(({ value }) => value))
    const asCells = ({ to, from }: ValueAnswers['answers'][number]) => ({ to: stored.has(to) ? written(to) : to, from })
    // shown and agreed to before the store is changed, so that one does not happen without the other
    const remembered = said.remember.length === 0 ? null : await rememberedFile(call, field, said.remember)
    const check = await storeCheckOf(call, config, 'customers')
    const { operator, dryRun } = globals
    const set = await setValues(store, { field, answers: said.answers.map(asCells), leave: said.leave, operator, dryRun, check })
    if (remembered !== null && !dryRun) {
      await writeRemembered(remembered)
      terminal.note(say('reviewRemembered', { file: printable(remembered.file) }))
    }
    const content = print.format === 'json' ? jsonText(documentOf(field, set, said)) : textOf(call, set, said, written)
    await deliver(call, content, planTarget(call, print.target))
    return said.problems.length > 0 ? 1 : 0
  } finally {
    store.close()
  }
}

export const valuesBookDocument = (z: typeof Zod) => {
  const { open, count } = partsOf(z)
  return setDocument(z).extend({
    /** Values that stay as they are, rows without a decision, rows whose value no record holds any more. */
    left: count,
    blank: count,
    gone: z.array(count),
    problems: z.array(open({ row: count, problem: z.enum(['word', 'option', 'twice', 'replaced', 'known']) })),
  })
}

const documentOf = (field: Field, set: ValuesSet, { blank, gone, problems }: ValueAnswers): DocumentOf<typeof valuesBookDocument> => ({
  ...setDocumentOf(field, set),
  left: set.counts.leftAsIs,
  blank,
  gone: [...gone],
  problems: [...problems],
})

function textOf(call: Call, set: ValuesSet, { blank, gone, problems }: ValueAnswers, shown: (value: string) => string): string {
  const { say, terminal } = call
  const lines = problems.map(({ row, problem }) => terminal.paint.yellow(say(`reviewValuesBook_${problem}`, { row })))
  if (gone.length > 0) lines.push(say('reviewValuesGone', { count: gone.length, rows: gone.slice(0, 20).join(', ') }))
  if (blank > 0) lines.push(say('reviewQuestionBlank', { count: blank }))
  if (set.counts.leftAsIs > 0) lines.push(say('reviewValuesLeft', { count: set.counts.leftAsIs }))
  return `${lines.map((line) => `${line}\n`).join('')}${setText(call, set, shown)}`
}

const writer = ({ language }: Call, store: Store, config: Config, field: Field) =>
  presenter(field, { phones: 'national', country: countryShown(store, config), options: language })
