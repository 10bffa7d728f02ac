/** `count` rows whose first cells tell them apart: `one` gives `[identity, cells]`, and what is met twice is made anew. */
export const made = (count, one) => {
  const met = new Set()
  const rows = []
  while (rows.length < count) {
    const [identity, cells] = one(rows.length)
    if (met.has(identity)) continue
    met.add(identity)
    rows.push({ entity: rows.length + 1, cells })
  }
  return rows
}

/** The rows and, of a share of them, one copy each, changed by `again`; shuffled. */
export const copied = (rows, share, again, r) => {
  const copies = rows.filter(() => r.chance(share)).map(({ entity, cells }) => ({ entity, cells: again(cells) }))
  return r.shuffled([...rows, ...copies])
}
