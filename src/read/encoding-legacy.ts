/** The encoding of a text from before Unicode: what its bytes cost in each, double-byte by their characters, single-byte by their letters. */

import { bytePairs, type Reading, singleByteReadings } from './encoding-letters.ts'
import type { Encoding } from './encoding-names.ts'
import { doubleByteReadings } from './encoding-scripts.ts'

/** The encoding and how certain it is (0-1). `sample` holds bytes beyond ASCII that are no UTF-8. */
export function guessLegacy(sample: Buffer): { encoding: Encoding; certain: number } {
  const words = distinctWords(sample)
  const wide = words.reduce((count, word) => count + word.filter((byte) => byte >= 0x80).length, 0)
  const plainly = amongPlain(sample)
  const ranked = [...doubleByteReadings(words, plainly), ...singleByteReadings(bytePairs(words), plainly)].sort((a, b) => a.cost - b.cost)
  const best = ranked.find(({ bad, cost }) => bad === 0 && cost <= wide * plausible) ?? ranked[0]!
  const rival = ranked.find(({ text }) => text !== best.text)!
  const certain = surety(rival.cost - best.cost) * fits(best, wide)
  return { encoding: usualNameOf(best, ranked).encoding, certain: Math.round(certain * 1000) / 1000 }
}

/** Of encodings that read the same text the usual one, unless its languages speak against it: what was not looked at may differ. */
const usualNameOf = (best: Reading, ranked: readonly Reading[]) =>
  ranked
    .filter(({ text, cost }) => text === best.text && cost < best.cost + 6)
    .reduce((usual, other) => (other.rare < usual.rare ? other : usual), best)

/** What writing without a-z costs where nearly all letters are a-z: nothing from one wide byte in twenty letters on. */
function amongPlain(sample: Buffer): number {
  let wide = 0
  let plain = 0
  for (const byte of sample.subarray(0, 1 << 16)) {
    if (byte >= 0x80) wide += 1
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) plain += 1
  }
  return 3 * Math.max(0, Math.log((0.05 * (wide + plain)) / Math.max(1, wide)))
}

/** A reading that costs no more than this for each byte beyond ASCII is a text; one without bad bytes then beats all that have some. */
const plausible = 4.5

/** How sure a choice is by what the next best costs more. */
const surety = (margin: number) => 1 / (1 + Math.exp(0.9 - 0.18 * Math.max(0, margin)))

/** Texts in a language of the table cost some three a letter; what costs far more is read in a language that we do not know. */
function fits({ cost }: Reading, wide: number): number {
  return Math.min(1, Math.max(0.3, 1.7 - cost / (wide + 2) / 8))
}

/** Bytes of distinct words that are enough to tell by. */
const enough = 1 << 13

/**
 * The words that hold bytes beyond ASCII, each once: a city or a first name that stands in every row proves no more than in one. What ends
 * a word (space, comma, semicolon, tab, line break) is never part of a character.
 */
function distinctWords(sample: Buffer): Buffer[] {
  const seen = new Set<string>()
  const words: Buffer[] = []
  let size = 0
  let from = 0
  let isWide = false
  for (let at = 0; at <= sample.length && size < enough; at += 1) {
    const byte = sample[at] ?? 0x0a
    if (byte >= 0x80) isWide = true
    if (byte !== 0x20 && byte !== 0x2c && byte !== 0x3b && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) continue
    if (isWide) {
      const word = sample.subarray(from, Math.min(at, from + (1 << 16)))
      const key = word.toString('latin1')
      if (!seen.has(key)) {
        seen.add(key)
        words.push(word)
        size += word.length
      }
    }
    from = at + 1
    isWide = false
  }
  return words
}
