/** Spellings of options added to a crm-clean.yaml: everything else of the file, its comments too, stays as it is. */

import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { FieldName } from '../record.ts'

/** What a sheet may write for an option. */
export interface NewSpellings {
  readonly option: string
  readonly spellings: readonly string[]
}

/**
 * The text of the file with the spellings in it: under `values`, where the file lists the options of the field, else under `synonyms`, so that the
 * shipped list stays as it is.
 * @param text of the file; empty for a new one
 */
export function withSpellings(text: string, name: FieldName, added: readonly NewSpellings[]): string {
  const document = parseDocument(text === '' ? 'extends: customer\n' : text)
  const place = ['fields', name, document.hasIn(['fields', name, 'values']) ? 'values' : 'synonyms']
  const options = optionsIn(document, place)
  for (const { option, spellings } of added) addTo(document, options, option, spellings)
  return document.toString({ lineWidth: 0 })
}

/** The map of options at the place, made where there is none; a list of options becomes a map. */
function optionsIn(document: Document, place: readonly string[]): YAMLMap {
  const found = document.getIn(place, true)
  if (isMap(found)) return found
  const options = document.createNode({}) as YAMLMap
  const empty = () => {
    const list = document.createNode([])
    list.flow = true
    return list
  }
  if (isSeq(found)) {
    for (const key of found.items) options.items.push(document.createPair(isScalar(key) ? key : String(key), empty()) as Pair)
    options.commentBefore = found.commentBefore ?? null
  }
  document.setIn(place, options)
  return options
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
