/** Keys that several kinds of comparison make. Plain and fast: runs over the distinct values of a column. */

import { hashRange, hashText } from '../arrays/hash.ts'
import { squeezed } from '../text/fold.ts'
import { squeezedArena } from '../text/spellings.ts'
import type { KeyWriter } from './method.ts'

/** One key: the letters and digits of the whole value, folded. */
export function wholeKeys(values: readonly string[], salt: number): KeyWriter {
  const { chars, starts } = squeezedArena(values)
  return (id, keys) => keys.push(hashRange(chars, starts[id]!, starts[id + 1]!, salt))
}

/** The letters and digits of the whole value; and of six digits or more, all but the last two, and all but the first two. */
export function digitKeys(values: readonly string[], salt: number): KeyWriter {
  return (id, keys) => {
    const value = values[id]!
    keys.push(hashText(squeezed(value), salt))
    const digits = value.replace(/\D/g, '')
    if (digits.length < 6) return
    keys.push(hashText(digits.slice(0, -2), salt + 1))
    keys.push(hashText(digits.slice(2), salt + 2))
  }
}
