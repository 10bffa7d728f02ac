/**
 * Keys for records yet to come: a phone, an e-mail address or a code keeps some of them through any one slip. When all records are
 * compared, values an edit apart are found among the values themselves (`typo-keys.ts`); a few new ones have no such list to be held
 * against, so what a slip leaves standing is kept for each value. Never joined: a part that many share tells nothing. Plain and fast: runs
 * over the distinct values of a column.
 */

import { Growing } from '../arrays/growing.ts'
import { hashText } from '../arrays/hash.ts'
import { sharedInts } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import { type Kind, methods } from '../compare/kind.ts'
import type { ValueKeys } from './value-keys.ts'

/** Null for kinds that keep shared words, or keys of their own, through a slip. */
export function slipKeysOf({ values }: Pick<Lexicon, 'values'>, kind: Kind, salt: number): ValueKeys | null {
  const standing = methods[kind].slips?.standing
  if (standing === undefined) return null
  const keys = new Growing()
  const starts = sharedInts(values.length + 1)
  for (let id = 0; id < values.length; id++) {
    for (const part of standing(values[id]!)) keys.push(hashText(part, salt))
    starts[id + 1] = keys.length
  }
  return { starts, keys: keys.done() }
}
