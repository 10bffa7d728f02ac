/** Spellings of options added to the text of a crm-clean.yaml: everything else of the file stays byte for byte. */

import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Field } from './field.ts'
import { optionNamed } from './option.ts'
import { addedAt, keyText, wordText } from './yaml-edit.ts'

/** What a sheet may write for an option. */
export interface NewSpellings {
  readonly option: string
  /** The option as the person reads it: how it is written where the file does not name it yet. */
  readonly written: string
  readonly spellings: readonly string[]
}

/**
 * The text of the file with the spellings in it: under `values` where the file maps the options of the field there, else under `synonyms`, so that a
 * list of options stays as it is. Null where the file is written in a way that cannot be changed in place: with aliases, for instance. The result is
 * parsed again: it says what the file said and the spellings, and nothing else.
 * @param text of the file; empty for a new one
 */
export function withSpellings(text: string, field: Pick<Field, 'name' | 'choices'>, added: readonly NewSpellings[]): string | null {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  let now = text === '' ? 'extends: customer\n' : text.slice(mark.length)
  for (const one of added) {
    const next = withOption(now, field, one)
    if (next === null) return null
    now = next
  }
  return text === '' && now === 'extends: customer\n' ? '' : mark + now
}

/** The spellings in one line, for whoever writes them by hand: `fields: {source: {synonyms: {线上广告: [网推]}}}`. */
export function spellingsByHand({ name }: Pick<Field, 'name'>, added: readonly NewSpellings[]): string {
  const options = added.map(({ written, spellings }) => `${wordText(written)}: [${spellings.map(wordText).join(', ')}]`)
  return `fields: {${wordText(name)}: {synonyms: {${options.join(', ')}}}}`
}

function withOption(text: string, { name, choices = [] }: Pick<Field, 'name' | 'choices'>, one: NewSpellings): string | null {
  const { option, written, spellings } = one
  const listed = ['fields', name, 'values']
  const before = parsed(text)
  if (before === null) return null
  const values = before.document.getIn(listed, true)
  const isMapped = isMap(values) && values.items.length > 0
  const place = isMapped ? listed : ['fields', name, 'synonyms']
  const options = isMapped ? values : before.document.getIn(place, true)
  const names = (key: string) => key === option || (!isMapped && optionNamed(choices, key)?.value === option)
  const held = isMap(options) ? options.items.find((item) => names(keyText(item))) : undefined
  const key = held === undefined ? (isMapped ? option : written) : keyText(held)
  const known = wordsOf(held?.value)
  const wanted = [...new Set(spellings)].filter((spelling) => spelling !== key && spelling !== option && !known.includes(spelling))
  if (wanted.length === 0) return text
  // an option that the list of the file lacks
  const isMissing = isSeq(values) && !values.items.some((item) => isScalar(item) && String(item.value) === option) && key === option
  const whole = isMissing ? edited(text, listed, [option]) : text
  return whole === null ? null : edited(whole, [...place, key], wanted)
}

/** Null where the words cannot be put in so that they and nothing else are new. */
function edited(text: string, path: readonly string[], words: readonly string[]): string | null {
  const before = parsed(text)
  const edit = before === null ? null : addedAt(text, before.document, path, words)
  if (edit === null) return null
  const result = text.slice(0, edit.at) + edit.put + text.slice(edit.until)
  const after = parsed(result)
  return after !== null && isDeepStrictEqual(after.said, withWords(before!.said, path, words)) ? result : null
}

interface Parsed {
  readonly document: Document
  /** What the file says, each alias as what it stands for. */
  readonly said: unknown
}

/** Null where the text has mistakes of syntax. Numbers stay as they are written. */
function parsed(text: string): Parsed | null {
  const document = parseDocument(text, { keepSourceTokens: true, logLevel: 'silent' })
  if (document.errors.length + document.warnings.length > 0) return null
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source
    },
  })
  return { document, said: JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 }) ?? {})) }
}

/** What the file would say with the words in it, by its plain values alone. */
function withWords(said: unknown, [key, ...path]: readonly string[], words: readonly string[]): unknown {
  if (key === undefined) {
    if (Array.isArray(said)) return [...said, ...words]
    if (typeof said === 'object' && said !== null) return withWords(said, ['synonyms'], words)
    return said === null || said === undefined ? words : [String(said), ...words]
  }
  const map = (said ?? {}) as Record<string, unknown>
  return { ...map, [key]: withWords(map[key], path, words) }
}

/** The spellings that an option has: `成交: 已签约` is one, `成交:` none. */
function wordsOf(value: unknown): string[] {
  if (isMap(value)) return wordsOf(value.get('synonyms', true))
  if (isSeq(value)) return value.items.map((item) => String(isScalar(item) ? item.value : item))
  return isScalar(value) && value.value !== null ? [String(value.value)] : []
}
