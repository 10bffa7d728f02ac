/**
 * Hashes of numbers and texts: all of matching takes them from here. Some decide an order or stand in lists that a store keeps (the keys
 * of blocking, the order of the records), so none may change: the same input gives the same number in every version. Plain and fast: all
 * are 32-bit integer arithmetic without a table.
 */

/** FNV-1a (Fowler, Noll, Vo): where it begins, and what each step multiplies by. */
const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

/** The multipliers of murmur3's seed and of two finishers that spread every bit over the whole number. */
const golden = 0x9e3779b9
const first = 0x85ebca6b
const second = 0xc2b2ae35
const third = 0x2c1b3c6d
const fourth = 0x297a2d39

/** A seeded random source (mulberry32): gives numbers in [0, 1), for one seed the same ones everywhere. */
export function randomSource(seed: number): () => number {
  let state = Math.imul(seed ^ golden, first) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Mixes two 32-bit integers into one, 0 to 2^32 - 1, well spread. `mix(1, 2)` and `mix(2, 1)` differ. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ golden, first) ^ Math.imul(b, second)
  h ^= h >>> 15
  h = Math.imul(h, third)
  h ^= h >>> 12
  h = Math.imul(h, fourth)
  return (h ^ (h >>> 15)) >>> 0
}

/** Spreads the bits of a 32-bit integer at the cost of one multiplication. One to one: different integers stay different. */
export function spreadBits(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), third)
  return h ^ (h >>> 13)
}

/** FNV-1a step by step: the hash of nothing. */
export const hashStart = (seed = 0): number => fnvOffset ^ seed

/** FNV-1a step by step: the hash so far with one more code unit, or any other small integer. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, fnvPrime)

/** A 32-bit hash of a text, 0 to 2^32 - 1: FNV-1a over its code units, then mixed. */
export function hashText(text: string, seed = 0): number {
  let h = hashStart(seed)
  for (let i = 0; i < text.length; i++) h = hashStep(h, text.charCodeAt(i))
  return mix(h, seed)
}

/** The hash of the code units `chars[from..to)`: what `hashText` gives for the same text. */
export function hashRange(chars: Uint16Array, from: number, to: number, seed = 0): number {
  let h = hashStart(seed)
  for (let k = from; k < to; k++) h = hashStep(h, chars[k]!)
  return mix(h, seed)
}

/** A second seed, for a second hash of the same text that is independent of the first. */
export const otherSeed = (seed: number): number => seed ^ 0x5bd1e995

/** A polynomial hash step by step: a text of units a, b, c has (a + 1)·p² + (b + 1)·p + (c + 1), so that a part can be taken out of it. */
export const polynomialStep = (hash: number, unit: number): number => Math.imul(hash, fnvPrime) + unit + 1

/** The powers of the polynomial's p: `powers[n]` is pⁿ, for texts of up to 63 units. */
export const powers = new Int32Array(64)
for (let n = 0, power = 1; n < powers.length; n++, power = Math.imul(power, fnvPrime)) powers[n] = power

/** One bit of 32 for a code unit: a set of characters as one integer. */
export const characterBit = (unit: number): number => 1 << ((unit * 0x9e37) >>> 3)
