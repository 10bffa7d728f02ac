/** Where new words go into the text of a YAML file: everything around the place stays byte for byte. */

import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { startOf } from './yaml-place.ts'

/** `put` takes the place of what stands from `at` to before `until`. */
export interface TextEdit {
  readonly at: number
  readonly until: number
  readonly put: string
}

/** Words, or one key above them: `{ synonyms: { 成交: ['已签约'] } }`. */
export type Said = readonly string[] | { readonly [key: string]: Said }

/**
 * The edit that makes the words stand at the path, behind those that stand there; null where the text is written in a way that nothing can be put in
 * (an alias, an explicit key). An option that says more (`成交: { code: won }`) takes the words under `synonyms`.
 * @param document of the text, parsed with `keepSourceTokens`
 */
export function addedAt(text: string, document: Document, path: readonly string[], words: readonly string[]): TextEdit | null {
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return atTheEnd(text, nested(path, words))
  let node: unknown = document.contents
  for (const [depth, key] of path.entries()) {
    if (!isMap(node)) return null
    const said = nested(path.slice(depth + 1), words)
    const pair = node.items.find((item) => keyText(item) === key)
    if (pair === undefined) return withPair(text, document, node, key, said)
    if (isEmpty(pair.value)) return filled(text, document, node, pair, said)
    node = pair.value
  }
  if (isMap(node)) return addedAt(text, document, [...path, 'synonyms'], words)
  if (isSeq(node)) return withWords(text, node, words)
  if (!isScalar(node) || node.range == null) return null
  // `成交: 已签约` is one spelling
  const [at, until] = node.range
  const before = node.type === 'PLAIN' ? wordText(String(node.value)) : text.slice(at, until)
  return { at, until, put: `[${[before, ...words.map(wordText)].join(', ')}]` }
}

/** The key of a pair as text. */
export const keyText = ({ key }: Pair): string => String(isScalar(key) ? key.value : key)

/** A word as it can stand in a list or before a colon, quoted where YAML would read something else: `a, b` as `"a, b"`. */
export function wordText(word: string): string {
  const { errors, warnings, contents } = parseDocument(`{ ${word}: [${word}] }`, { logLevel: 'silent' })
  const [pair, ...others] = isMap(contents) ? contents.items : []
  const inList = isSeq(pair?.value) && pair.value.items.length === 1 ? pair.value.items[0] : undefined
  const isPlain =
    errors.length + warnings.length + others.length === 0 &&
    [pair?.key, inList].every((one) => isScalar(one) && one.type === 'PLAIN' && one.value === word && one.source === word && !one.anchor)
  return isPlain ? word : JSON.stringify(word)
}

const insert = (at: number, put: string): TextEdit => ({ at, until: at, put })
const isEmpty = (value: unknown) => value === null || (isScalar(value) && value.value === null)
const nested = (path: readonly string[], words: readonly string[]): Said => path.reduceRight<Said>((said, key) => ({ [key]: said }), words)
const isWords = (said: Said): said is readonly string[] => Array.isArray(said)

const inBrackets = (said: Said): string =>
  isWords(said)
    ? `[${said.map(wordText).join(', ')}]`
    : `{${Object.entries(said).map(([key, value]) => `${wordText(key)}: ${inBrackets(value)}`)}}`

const linesOf = (said: Said, indent: string, step: string): string[] =>
  isWords(said)
    ? []
    : Object.entries(said).flatMap(([key, value]) =>
        isWords(value)
          ? [`${indent}${wordText(key)}: ${inBrackets(value)}`]
          : [`${indent}${wordText(key)}:`, ...linesOf(value, indent + step, step)],
      )

function atTheEnd(text: string, said: Said): TextEdit {
  const end = eolAt(text, text.length)
  const put = linesOf(said, '', '  ')
    .map((line) => line + end)
    .join('')
  return insert(text.length, text === '' || text.endsWith('\n') ? put : end + put)
}

function withPair(text: string, document: Document, map: YAMLMap, key: string, said: Said): TextEdit | null {
  const last = map.items.at(-1)
  if (map.flow === true || last === undefined)
    return within(text, map, last === undefined ? null : endOfPair(last), `${wordText(key)}: ${inBrackets(said)}`)
  const indent = indentOf(text, startOf(map.items[0]!.key))
  return indent === null
    ? null
    : newLines(text, behindComments(text, endOfPair(last), indent), linesOf({ [key]: said }, indent, stepOf(text, document)))
}

/** Behind the comments that stand farther in than the key that follows: they are about what stands above them. */
function behindComments(text: string, from: number, indent: string): number {
  let at = from
  for (let next = text.indexOf('\n', at); next >= 0; next = text.indexOf('\n', at)) {
    const line = /^ *#.*/.exec(text.slice(next + 1, (text.indexOf('\n', next + 1) + 1 || text.length + 1) - 1))
    if (line === null || line[0].indexOf('#') <= indent.length) break
    at = next + line[0].length
  }
  return at
}

function withWords(text: string, list: YAMLSeq, words: readonly string[]): TextEdit | null {
  const last = list.items.length - 1
  if (list.flow === true || last < 0) return within(text, list, last < 0 ? null : endOfItem(list, last), words.map(wordText).join(', '))
  const indent = indentOf(text, dashOf(list, 0))
  return indent === null
    ? null
    : newLines(
        text,
        endOfItem(list, last),
        words.map((word) => `${indent}- ${wordText(word)}`),
      )
}

/** A value where a key has none. */
function filled(text: string, document: Document, map: YAMLMap, pair: Pair, said: Said): TextEdit | null {
  const { value } = pair
  // `null` and `~`
  if (isScalar(value) && (value.source ?? '') !== '' && value.range != null)
    return { at: value.range[0], until: value.range[1], put: inBrackets(said) }
  const colon = colonOf(pair)
  if (colon === null) return map.flow === true ? insert(endOf(pair.key), `: ${inBrackets(said)}`) : null
  if (map.flow === true || isWords(said)) return insert(colon + 1, ` ${inBrackets(said)}`)
  const indent = indentOf(text, startOf(pair.key))
  const step = stepOf(text, document)
  return indent === null ? null : newLines(text, colon + 1, linesOf(said, indent + step, step))
}

/** Between brackets, behind the last item. */
function within(text: string, { range }: YAMLMap | YAMLSeq, last: number | null, put: string): TextEdit | null {
  if (range == null) return null
  if (last !== null) return insert(last, `, ${put}`)
  const [at, until] = [range[0] + 1, range[1] - 1]
  return text.slice(at, until).trim() === '' ? { at, until, put } : insert(at, put)
}

function newLines(text: string, behind: number, lines: readonly string[]): TextEdit {
  const end = text.indexOf('\n', behind)
  const at = end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end
  return insert(at, lines.map((line) => eolAt(text, at) + line).join(''))
}

/** How the line ends, or those before it where it is the last. */
function eolAt(text: string, at: number): string {
  const after = text.indexOf('\n', at)
  const end = after < 0 ? text.lastIndexOf('\n') : after
  return text[end - 1] === '\r' ? '\r\n' : '\n'
}

/** What stands before the place in its line; null where that is more than spaces. */
function indentOf(text: string, at: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /^ *$/.test(before) ? before : null
}

/** How far the file indents: as its first map within a map does. */
function stepOf(text: string, { contents }: Document): string {
  if (isMap(contents) && contents.flow !== true)
    for (const { value } of contents.items)
      if (isMap(value) && value.flow !== true && value.items.length > 0) return indentOf(text, startOf(value.items[0]!.key)) || '  '
  return '  '
}

const colonOf = ({ srcToken }: Pair): number | null =>
  (srcToken as { sep?: { type: string; offset: number }[] } | undefined)?.sep?.find(({ type }) => type === 'map-value-ind')?.offset ?? null

function dashOf({ srcToken }: YAMLSeq, index: number): number {
  const items = (srcToken as { items?: { start?: { type: string; offset: number }[] }[] } | undefined)?.items ?? []
  return items[index]?.start?.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0
}

const endOfPair = (pair: Pair): number => {
  const colon = colonOf(pair)
  const isBare = pair.value === null || (isEmpty(pair.value) && ((pair.value as { source?: string }).source ?? '') === '')
  return isBare ? (colon === null ? endOf(pair.key) : colon + 1) : endOf(pair.value)
}

const endOfItem = (list: YAMLSeq, index: number): number => {
  const item = list.items[index]
  return isEmpty(item) && list.flow !== true ? dashOf(list, index) + 1 : endOf(item)
}

/** Behind the last character of a value, before the comment and the line end that follow it. */
function endOf(node: unknown): number {
  if (isMap(node) && node.flow !== true && node.items.length > 0) return endOfPair(node.items.at(-1)!)
  if (isSeq(node) && node.flow !== true && node.items.length > 0) return endOfItem(node, node.items.length - 1)
  const { range, type } = node as { range?: [number, number, number]; type?: string }
  const end = range?.[1] ?? 0
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? end - 1 : end
}
