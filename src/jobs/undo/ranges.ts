/** Ranges of record ids: a run that made a million records is undone as a few of them. */

export type Range = readonly [first: number, last: number]

/** The ids of a range, ascending. */
export const idsIn = ([first, last]: Range): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** The ids of a range that are among these or in one of these ranges, ascending. */
export function within([first, last]: Range, ids: ReadonlySet<number>, ranges: readonly Range[]): number[] {
  const found = new Set<number>()
  for (const id of ids) if (id >= first && id <= last) found.add(id)
  for (const [from, to] of ranges) for (let id = Math.max(from, first); id <= Math.min(to, last); id++) found.add(id)
  return [...found].sort((a, b) => a - b)
}

/** What is left of a range without these ids (ascending). */
export function without([first, last]: Range, ids: readonly number[]): Range[] {
  const left: Range[] = []
  let from = first
  for (const id of ids) {
    if (id > from) left.push([from, id - 1])
    from = id + 1
  }
  if (from <= last) left.push([from, last])
  return left
}

/** Ranges in order, those joined that touch. */
export function joined(ranges: readonly Range[]): Range[] {
  const whole: Range[] = []
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = whole.at(-1)
    if (before !== undefined && first <= before[1] + 1) whole[whole.length - 1] = [before[0], Math.max(before[1], last)]
    else whole.push([first, last])
  }
  return whole
}
