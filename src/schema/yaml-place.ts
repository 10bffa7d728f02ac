/** Where things stand in the text of a YAML file, and what its syntax errors are called. */

import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml'
import type { Words } from '../words.ts'
import type { Spot } from './config-mistake.ts'

/** By the code of the error; others speak for themselves. */
export const syntaxWords: Readonly<Record<string, Words>> = {
  DUPLICATE_KEY: { en: 'this key appears twice here', zh: '此处的键重复' },
  TAB_AS_INDENT: { en: 'tabs cannot be used for indentation; use spaces', zh: '不能用制表符缩进，请用空格' },
  BAD_INDENT: { en: 'the indentation does not match the lines above', zh: '缩进与上文不一致' },
}

/** Where in the text a place stands; where it is not written, the nearest one around it. */
export function offsetOf(contents: Node | null, { path, at }: Spot): number {
  let node: unknown = contents
  let offset = startOf(contents)
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step))
      if (pair === undefined) return offset
      const last = depth === path.length - 1
      offset = last && at === 'value' && isScalar(pair.value) && (pair.value.source ?? '') !== '' ? startOf(pair.value) : startOf(pair.key)
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = startOf(node) || offset
    } else if (isAlias(node)) return offset
  }
  return offset
}

export const startOf = (node: unknown) => (node as { range?: [number, number, number] } | null | undefined)?.range?.[0] ?? 0
