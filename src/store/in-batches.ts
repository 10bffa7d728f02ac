const size = 4096

/** A long list in pieces that a statement takes at once, as JSON. */
export function inBatches<One>(list: readonly One[]): (readonly One[])[] {
  if (list.length <= size) return list.length === 0 ? [] : [list]
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))
}
