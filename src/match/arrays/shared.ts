/** Typed arrays in memory that threads share, so that a million records are laid out once and never copied. New ones are filled with 0. */

export const sharedInts = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4))
export const sharedFloats = (length: number) => new Float32Array(new SharedArrayBuffer(length * 4))
export const sharedBytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length))

/** A copy of the numbers in shared memory. */
export function sharedIntsOf(numbers: ArrayLike<number>): Int32Array {
  const copy = sharedInts(numbers.length)
  copy.set(numbers)
  return copy
}
