/** What was read of a text is kept for the next time the same text comes: values of a column come in many pairs. */

/** Texts that are kept at the most: then all are forgotten, so that a long column does not fill the memory. */
const most = 1 << 17

/** The same function, which reads each of the last texts once. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const now = read(text)
    known.set(text, now)
    return now
  }
}

/** The same for functions of two texts. */
export function rememberedPairs<T>(compare: (a: string, b: string) => T): (a: string, b: string) => T {
  const known = new Map<string, Map<string, T>>()
  let size = 0
  return (a, b) => {
    let others = known.get(a)
    if (others?.has(b)) return others.get(b)!
    if (size >= most) {
      known.clear()
      size = 0
      others = undefined
    }
    if (others === undefined) {
      others = new Map()
      known.set(a, others)
    }
    const now = compare(a, b)
    others.set(b, now)
    size++
    return now
  }
}
