/** Typed arrays in memory that threads share. Plain: a million records are laid out once and never copied. */

export const sharedInts = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4))
export const sharedFloats = (length: number) => new Float32Array(new SharedArrayBuffer(length * 4))
export const sharedBytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length))

/** The numbers in shared memory. */
export function sharedIntsOf(numbers: ArrayLike<number>): Int32Array {
  const copy = sharedInts(numbers.length)
  copy.set(numbers)
  return copy
}
