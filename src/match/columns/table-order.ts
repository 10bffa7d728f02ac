/** Between the order of the table and the order matching goes by. */

/** Where each record of the table stands in the other order. */
export function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) places[order[i]!] = i
  return places
}

/** Clusters by position in the table, each named by its member that stands first there. */
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
