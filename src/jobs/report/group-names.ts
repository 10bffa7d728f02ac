/** What groups are called. */

/** Masked names may be alike: the second 张* is 张* (2). */
export function distinctNames(names: readonly (string | null)[]): (string | null)[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    if (name === null) return null
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
