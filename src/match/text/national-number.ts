/**
 * The national numbers in a column of telephone numbers: what "+1 312 534 1234" and "312-534-1234" share, though only one of them names its country.
 * Plain and fast: every distinct number passes.
 */

import { sharedInts } from '../arrays/shared.ts'
import type { Arena } from './edit-distance.ts'

export interface NationalNumbers {
  /** The national number of each value, laid end to end; empty where it has an extension or fewer than seven digits. */
  readonly texts: Arena
  /** How many digits it has, below 0 where the value names no country: 10 for "+13125341234", -10 for "3125341234", 9 for "+49301234567", -9 for "0301234567". */
  readonly lengths: Int32Array
}

/** Fewer digits are no whole number. */
const whole = 7
const zero = 48
const plus = 43

/** @param digits the digits of each value, without its extension. Null where all values name their country, or none does. */
export function nationalNumbers(values: readonly string[], { chars, starts }: Arena): NationalNumbers | null {
  const named = values.reduce((count, value) => count + (value.charCodeAt(0) === plus ? 1 : 0), 0)
  if (named === 0 || named === values.length) return null
  const lengths = sharedInts(values.length)
  const laid = new Uint16Array(new SharedArrayBuffer(chars.length * 2))
  const ends = sharedInts(values.length + 1)
  for (let id = 0, at = 0; id < values.length; id++) {
    const value = values[id]!
    const isNamed = value.charCodeAt(0) === plus
    const first = starts[id]!
    const end = starts[id + 1]!
    const from = first + (isNamed ? callingCode(chars[first]! - zero, chars[first + 1]! - zero) : chars[first] === zero ? 1 : 0)
    if (end - from >= whole && !value.includes('ext')) {
      lengths[id] = isNamed ? end - from : from - end
      laid.set(chars.subarray(from, end), at)
      at += end - from
    }
    ends[id + 1] = at
  }
  return { texts: { chars: laid, starts: ends }, lengths }
}

/** Second digits of the calling codes of two digits, by their first; +1 and +7 have one digit, all others three (ITU-T E.164, assigned country codes). */
const twoDigits: Readonly<Record<number, string>> = {
  2: '07',
  3: '0123469',
  4: '013456789',
  5: '12345678',
  6: '0123456',
  8: '1246',
  9: '0123458',
}

function callingCode(first: number, second: number): number {
  if (first === 1 || first === 7) return 1
  return twoDigits[first]?.includes(String(second)) === true ? 2 : 3
}
