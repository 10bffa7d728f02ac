/** Sorting by 32-bit keys. Plain and fast. */

/**
 * Positions 0..n-1 sorted by 32-bit keys, stable: least significant digit first.
 * @param before an order to start from, so that sorting by two keys is two calls
 */
export function sortByKey(keys: Uint32Array, before?: Uint32Array): Uint32Array {
  const n = keys.length
  let order = new Uint32Array(n)
  let spare = new Uint32Array(n)
  if (before !== undefined) order.set(before)
  else for (let i = 0; i < n; i++) order[i] = i
  const counts = new Uint32Array(65536)
  for (const shift of [0, 16]) {
    counts.fill(0)
    for (let i = 0; i < n; i++) counts[(keys[i]! >>> shift) & 0xffff]!++
    let sum = 0
    for (let d = 0; d < 65536; d++) {
      const count = counts[d]!
      counts[d] = sum
      sum += count
    }
    for (let i = 0; i < n; i++) {
      const at = order[i]!
      spare[counts[(keys[at]! >>> shift) & 0xffff]!++] = at
    }
    const swap = order
    order = spare
    spare = swap
  }
  return order
}
