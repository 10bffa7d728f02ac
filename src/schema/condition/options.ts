/** Options as conditions write them: by code, label, synonym, or by what another system calls them. */

import type { ASTNode } from '@marcbachmann/cel-js'
import type { Choice } from '../field.ts'
import { optionNamed } from '../option.ts'

/** The texts of a text or of a list of texts written out; null for anything else. */
export function textsOf(node: ASTNode): readonly string[] | null {
  if (node.op === 'value') return typeof node.args === 'string' ? [node.args] : null
  if (node.op !== 'list') return null
  const texts = node.args.flatMap((one) => (one.op === 'value' && typeof one.args === 'string' ? [one.args] : []))
  return texts.length === node.args.length ? texts : null
}

/**
 * What each word is compared with. A word that names an option counts all that is or means it: `Won`, `won` and 成交 count 成交, `Customer` and
 * `Closed Won`. Any other word (`MQL`) counts the values that are written so.
 */
export function comparedOptions(
  words: readonly string[],
  options: readonly Choice[],
): { readonly word: string; readonly asItStands: boolean }[] {
  return words.map((word) => {
    const option = optionNamed(options, word)
    return option === undefined ? { word, asItStands: true } : { word: option.value, asItStands: false }
  })
}
