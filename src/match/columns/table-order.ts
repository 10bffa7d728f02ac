/** Translates between the order of the table and the canonical order that matching works in. */

/** The inverse of an order: where each record of the table stands in it. The order 2, 0, 1 gives 1, 2, 0. */
export function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) places[order[i]!] = i
  return places
}

/**
 * The cluster of each record of the table, named by the member that stands first in the table.
 * @param clusters the cluster of each record in canonical order
 */
export function toTable(clusters: Int32Array, order: Int32Array): Int32Array {
  const places = placesOf(order)
  const first = new Int32Array(order.length).fill(-1)
  const named = new Int32Array(order.length)
  for (let position = 0; position < order.length; position++) {
    const cluster = clusters[places[position]!]!
    if (first[cluster]! < 0) first[cluster] = position
    named[position] = first[cluster]!
  }
  return named
}
