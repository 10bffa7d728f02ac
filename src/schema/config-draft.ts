/** The text of a first crm-clean.yaml: every setting explained and out of force, but what a sample sheet asks for. */

import type { Language } from '../errors.ts'
import { draftWords } from './config-draft-words.ts'
import { folded } from './config-fields.ts'
import type { FieldType, Schema } from './field.ts'

/** A column of a sample sheet. */
export interface DraftColumn {
  readonly header: string
  /** null: it means no field of the schema. */
  readonly field: string | null
  readonly type: FieldType
  /** The options found, for a column of type choice. */
  readonly options: readonly string[]
  /** The header means the field without being told. */
  readonly isKnown?: boolean
}

/**
 * @param schemaPlace where an editor finds the JSON Schema: a path from the file, or a URL
 * @param standard the shipped schema of the sample; absent: each sheet's headers choose
 */
export function draftConfig(
  schema: Schema,
  columns: readonly DraftColumn[],
  {
    language,
    schemaPlace,
    standard,
  }: { readonly language: Language; readonly schemaPlace: string; readonly standard?: string | undefined },
): string {
  const said = fieldsOf(schema, columns)
  const { head, fields, rest } = draftWords[language]
  const own = said.length === 0 ? fields.example : ['fields:', ...said.map((line) => `  ${line}`)].join('\n')
  const settled = standard === undefined ? head : head.replace('#extends: customer', `extends: ${standard}`)
  return [`# yaml-language-server: $schema=${schemaPlace}`, settled, `${fields.about}\n${own}`, rest].join('\n\n')
}

function fieldsOf(schema: Schema, columns: readonly DraftColumn[]): string[] {
  const known = new Map(schema.fields.map((field) => [field.name, field]))
  const taken = new Set(schema.fields.map(({ name }) => name.toLowerCase()))
  const headers = new Set<string>()
  return columns.flatMap((column) => {
    const field = column.field === null ? undefined : known.get(column.field)
    if (field !== undefined) {
      const word = folded(column.header)
      const isKnown = column.isKnown === true || headers.has(word) || field.aliases.includes(column.header)
      headers.add(word)
      return isKnown ? [] : [`${field.name}: { aliases: [${scalar(column.header)}] }`]
    }
    const name = nameOf(column.header, taken)
    return name === null ? [] : [`${scalar(name)}: ${newField(name, column)}`]
  })
}

function newField(name: string, { header, type, options }: DraftColumn): string {
  const label = name === header ? '' : `label: ${scalar(header)}, `
  if (type === 'choice' && options.length > 0) return `{ ${label}type: choice, values: [${options.map(scalar).join(', ')}] }`
  return `{ ${label}type: ${plain.has(type) ? 'text' : type} }`
}

/** Options that are too many, codes of no known kind, and what is only by its looks a name or a place. */
const plain: ReadonlySet<FieldType> = new Set(['choice', 'code', 'company', 'person', 'party', 'given', 'family', 'address', 'region'])

/** A header of more characters is a text that nobody calls a field by. */
const longestName = 200

/** A name that a field may have; null for a header without a letter, or with a text in it. */
function nameOf(header: string, taken: Set<string>): string | null {
  if (header.startsWith('column:') || header.length > longestName) return null
  const plain = header
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^[_\p{N}]+|_+$/gu, '')
  if (plain === '') return null
  let name = plain
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}_${n}`
  taken.add(name.toLowerCase())
  return name
}

/** A word as YAML takes it anywhere, quoted where it could be taken for something else. */
function scalar(text: string): string {
  return /^\p{L}[\p{L}\p{N}_]*$/u.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text)
}
