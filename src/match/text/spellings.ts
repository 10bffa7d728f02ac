/**
 * The spellings of a column's values that comparisons work on, laid end to end; made once and kept for the same values. Plain and fast:
 * every distinct value passes.
 */

import { Growing } from '../arrays/growing.ts'
import { type Arena, arenaOf } from './edit-distance.ts'
import { fold, squeezed } from './fold.ts'

/** Texts in which only capitals need folding: ASCII without the apostrophes that may stand inside a word, and Chinese characters. */
export const plain = /^[\x20-\x26\x28-\x5f\x61-\x7e\u4e00-\u9fff]*$/

const known = new WeakMap<readonly string[], Arena>()

/** The letters and digits of each value, folded: "Acme Ltd." is laid as `acmeltd`. */
export function squeezedArena(values: readonly string[]): Arena {
  const before = known.get(values)
  if (before !== undefined) return before
  const chars = new Growing(1 << 16, Uint16Array)
  const starts = new Int32Array(new SharedArrayBuffer((values.length + 1) * 4))
  for (let id = 0; id < values.length; id++) {
    const value = values[id]!
    if (plain.test(value)) {
      for (let k = 0; k < value.length; k++) {
        const unit = value.charCodeAt(k)
        if (unit >= 0x4e00 || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) chars.push(unit)
        else if (unit >= 65 && unit <= 90) chars.push(unit + 32)
      }
    } else {
      const text = squeezed(fold(value))
      for (let k = 0; k < text.length; k++) chars.push(text.charCodeAt(k))
    }
    starts[id + 1] = chars.length
  }
  const arena = { chars: chars.done(), starts }
  known.set(values, arena)
  return arena
}

const spelt = new WeakMap<readonly string[], Map<(value: string) => string, Arena>>()

/** What `spell` makes of each value, laid end to end. */
export function spellingArena(values: readonly string[], spell: (value: string) => string): Arena {
  const arenas = spelt.get(values) ?? new Map<(value: string) => string, Arena>()
  spelt.set(values, arenas)
  const arena = arenas.get(spell) ?? arenaOf(values, spell)
  arenas.set(spell, arena)
  return arena
}

const numberAlone = /^\+?\d*$/

/** The digits of a telephone number, without its extension: "+44 20 7946 0018;ext=12" gives 442079460018. */
export const digitsOf = (value: string): string =>
  numberAlone.test(value) ? value.slice(value.charCodeAt(0) === 43 ? 1 : 0) : value.replace(/;?ext.*$/i, '').replace(/\D/g, '')

export const lowerCase = (value: string): string => value.toLowerCase()
