/** Spellings of options added to a crm-clean.yaml: everything else of the file, its comments too, stays as it is. */

import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Field } from './field.ts'

/** What a sheet may write for an option. */
export interface NewSpellings {
  readonly option: string
  readonly spellings: readonly string[]
}

/**
 * The text of the file with the spellings in it. Where the file does not list the options of the field, all of them are written: a list in the
 * file replaces the shipped one.
 * @param text of the file; empty for a new one
 */
export function withSpellings(text: string, field: Pick<Field, 'name' | 'choices'>, added: readonly NewSpellings[]): string {
  const document = parseDocument(text === '' ? 'extends: customer\n' : text)
  const values = optionsIn(document, field)
  for (const { option, spellings } of added) addTo(document, values, option, spellings)
  return document.toString({ lineWidth: 0 })
}

/** The map of options of the field, made where there is none. */
function optionsIn(document: Document, { name, choices = [] }: Pick<Field, 'name' | 'choices'>): YAMLMap {
  const found = document.getIn(['fields', name, 'values'], true)
  if (isMap(found)) return found
  const values = document.createNode({}) as YAMLMap
  const empty = () => {
    const list = document.createNode([])
    list.flow = true
    return list
  }
  const keys: readonly unknown[] = isSeq(found) ? found.items : choices.map(({ value }) => value)
  for (const key of keys) values.items.push(document.createPair(isScalar(key) ? key : String(key), empty()) as Pair)
  if (isSeq(found)) values.commentBefore = found.commentBefore ?? null
  document.setIn(['fields', name, 'values'], values)
  return values
}

function addTo(document: Document, values: YAMLMap, option: string, spellings: readonly string[]): void {
  const key = values.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === option)?.key ?? option
  const held = values.get(key, true) as unknown
  const list = isMap(held) ? held.get('synonyms', true) : held
  // `成交: 已签约` is one spelling; `成交:` none
  const before = isScalar(list) && list.value !== null ? [String(list.value)] : []
  const known: unknown[] = isSeq(list) ? list.items.map((item) => (isScalar(item) ? String(item.value) : item)) : before
  const wanted = spellings.filter((spelling) => spelling !== option && !known.includes(spelling))
  if (wanted.length === 0 && held !== undefined && held !== null) return
  if (isSeq(list)) {
    for (const spelling of wanted) list.add(document.createNode(spelling))
    return
  }
  const made = document.createNode([...before, ...wanted])
  made.flow = true
  if (isMap(held)) held.set('synonyms', made)
  else values.set(key, made)
}
