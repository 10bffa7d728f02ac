/** Spellings of options added to a crm-clean.yaml: everything else of the file, its comments too, stays as it is. */

import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Field } from './field.ts'
import { optionNamed } from './option.ts'

/** What a sheet may write for an option. */
export interface NewSpellings {
  readonly option: string
  /** The option as the person reads it: how it is written where the file does not name it yet. */
  readonly written: string
  readonly spellings: readonly string[]
}

/**
 * The text of the file with the spellings in it: under `values`, where the file lists the options of the field, else under `synonyms`, so that the
 * shipped list stays as it is.
 * @param text of the file; empty for a new one
 */
export function withSpellings(
  text: string,
  { name, choices = [] }: Pick<Field, 'name' | 'choices'>,
  added: readonly NewSpellings[],
): string {
  const document = parseDocument(text === '' ? 'extends: customer\n' : text)
  const place = ['fields', name, document.hasIn(['fields', name, 'values']) ? 'values' : 'synonyms']
  const options = optionsIn(document, place)
  const isListed = place[2] === 'values'
  for (const { option, written, spellings } of added) {
    const names = (key: string) => key === option || (!isListed && optionNamed(choices, key)?.value === option)
    const held = options.items.find((item) => names(String(isScalar(item.key) ? item.key.value : item.key)))
    addTo(document, options, held?.key ?? (isListed ? option : written), spellings)
  }
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

/** @param key of the option in the map */
function addTo(document: Document, values: YAMLMap, key: unknown, spellings: readonly string[]): void {
  const held = values.get(key, true) as unknown
  const list = isMap(held) ? held.get('synonyms', true) : held
  // `成交: 已签约` is one spelling; `成交:` none
  const before = isScalar(list) && list.value !== null ? [String(list.value)] : []
  const known: unknown[] = isSeq(list) ? list.items.map((item) => (isScalar(item) ? String(item.value) : item)) : before
  const wanted = spellings.filter((spelling) => spelling !== String(isScalar(key) ? key.value : key) && !known.includes(spelling))
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
