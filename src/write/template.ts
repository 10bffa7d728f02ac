/** A workbook for data entry: what must be filled in is marked, what can be chosen drops down, and both languages explain. */

import type { Writable } from 'node:stream'
import type { Worksheet } from 'exceljs'
import stringWidth from 'string-width'
import type { Language } from '../errors.ts'
import { columnName } from '../schema/column-name.ts'
import type { Field, Schema } from '../schema/field.ts'
import { type Book, openBook } from './book.ts'

export interface TemplateWords {
  readonly sheet: string
  readonly instructions: string
  readonly lists: string
  /** Filled with the field's label. */
  readonly notInList: string
  readonly columns: { readonly field: string; readonly required: string; readonly limit: string; readonly example: string }
  readonly yes: string
  readonly lines: readonly string[]
  readonly limits: {
    readonly characters: string
    readonly date: string
    readonly phone: string
    readonly choice: string
    readonly choices: string
    readonly money: string
  }
}

/** Rows made ready for entry: dropdowns and formats reach this far. */
export const templateRows = 2_000

/** Writes the template. The header labels are in `language`; the instructions in both. */
export async function writeTemplate(
  stream: Writable,
  schema: Schema,
  language: Language,
  words: { readonly en: TemplateWords; readonly zh: TemplateWords },
  examples: Readonly<Record<string, string>>,
  created: Date,
): Promise<void> {
  const book = await openBook(stream, created)
  const own = words[language]
  const listed = schema.fields.filter((field) => field.type === 'choice' && (field.choices?.length ?? 0) > 0)
  writeEntrySheet(book, schema, language, own, listed, examples)
  for (const one of language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const))
    writeInstructions(book, schema, one, words[one], examples)
  writeLists(book, own.lists, listed)
  await book.commit()
}

function writeEntrySheet(
  book: Book,
  schema: Schema,
  language: Language,
  words: TemplateWords,
  listed: readonly Field[],
  examples: Readonly<Record<string, string>>,
): void {
  const sheet = book.addWorksheet(words.sheet, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  sheet.columns = schema.fields.map((field) => ({
    width: Math.min(40, Math.max(12, stringWidth(field.label[language]) + 4, stringWidth(examples[field.name] ?? '') + 2)),
    style: { numFmt: field.type === 'date' ? 'yyyy-mm-dd' : field.type === 'number' ? 'General' : '@' },
  }))
  schema.fields.forEach((field, index) => {
    const list = listed.indexOf(field)
    if (list >= 0)
      dropDown(
        sheet,
        columnName(index),
        `'${words.lists}'!$${columnName(list)}$2:$${columnName(list)}$${(field.choices?.length ?? 0) + 1}`,
        words.notInList.replace('{field}', field.label[language]),
      )
  })
  const header = sheet.addRow([])
  header.font = { bold: true }
  schema.fields.forEach((field, index) => {
    const cell = header.getCell(index + 1)
    const label = { text: field.label[language], font: { bold: true } }
    cell.value = { richText: field.required ? [label, { text: '*', font: { bold: true, color: { argb: 'FFC00000' } } }] : [label] }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: field.required ? 'FFFDE9E7' : 'FFEFF3FA' } }
    const limit = limitOf(field, words)
    if (limit !== '') cell.note = { texts: [{ text: limit }] }
  })
  header.commit()
  const example = sheet.addRow(schema.fields.map((field) => examples[field.name] ?? null))
  example.font = { italic: true, color: { argb: 'FF7F7F7F' } }
  example.commit()
  sheet.commit()
}

// Set once for the whole range: a validation per cell makes a workbook that readers choke on.
function dropDown(sheet: object, column: string, formula: string, error: string): void {
  const { dataValidations } = sheet as { dataValidations: { add: (range: string, validation: object) => void } }
  dataValidations.add(`${column}2:${column}${templateRows + 1}`, {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorStyle: 'warning',
    error,
  })
}

function writeInstructions(
  book: Book,
  schema: Schema,
  language: Language,
  words: TemplateWords,
  examples: Readonly<Record<string, string>>,
): void {
  const sheet = book.addWorksheet(words.instructions)
  sheet.columns = [{ width: 26 }, { width: 10 }, { width: 60 }, { width: 34 }]
  for (const line of words.lines) sheet.addRow([line]).commit()
  sheet.addRow([]).commit()
  const head = sheet.addRow([words.columns.field, words.columns.required, words.columns.limit, words.columns.example])
  head.font = { bold: true }
  head.commit()
  for (const field of schema.fields) {
    const row = sheet.addRow([field.label[language], field.required ? words.yes : '', limitOf(field, words), examples[field.name] ?? ''])
    row.getCell(3).alignment = { wrapText: true, vertical: 'top' }
    row.commit()
  }
  sheet.commit()
}

/** Choices stand on a hidden worksheet: a list written into the validation itself may not pass 255 characters. */
function writeLists(book: Book, name: string, listed: readonly Field[]): void {
  const sheet: Worksheet = book.addWorksheet(name, { state: 'hidden' })
  const longest = Math.max(0, ...listed.map((field) => field.choices?.length ?? 0))
  sheet.addRow(listed.map((field) => field.name)).commit()
  for (let index = 0; index < longest; index++) sheet.addRow(listed.map((field) => field.choices?.[index]?.value ?? null)).commit()
  ;(sheet as Worksheet & { commit(): void }).commit()
}

/** What a cell of the field may hold, in words. */
function limitOf(field: Field, words: TemplateWords): string {
  const parts: string[] = []
  const options = (field.choices ?? []).map((choice) => choice.value)
  const shown = options.length > 12 ? `${options.slice(0, 12).join(' · ')} …` : options.join(' · ')
  if (field.type === 'choice' && options.length > 0) parts.push(words.limits.choice.replace('{options}', shown))
  if (field.type === 'choices') parts.push(words.limits.choices)
  if (field.type === 'date') parts.push(words.limits.date)
  if (field.type === 'phone') parts.push(words.limits.phone)
  if (field.type === 'money') parts.push(words.limits.money)
  if (field.min !== undefined && field.max !== undefined) parts.push(`${field.min}–${field.max}`)
  if (field.maxLength !== undefined) parts.push(words.limits.characters.replace('{limit}', String(field.maxLength)))
  return parts.join(' ')
}
