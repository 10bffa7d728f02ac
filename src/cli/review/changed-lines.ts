/** The lines of a text that a change takes out and puts in, in their order. */

export interface ChangedLine {
  readonly sign: '-' | '+'
  readonly line: string
}

/** By the longest lines in common: `[{ sign: '-', line: 'a: []' }, { sign: '+', line: 'a: [b]' }]`. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [old, now] = [before, after].map((text) => text.replace(/\r?\n$/, '').split(/\r?\n/)) as [string[], string[]]
  if (before === '') old.length = 0
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const [left, right] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  // common[i][j]: lines in common behind the i-th old and the j-th new one
  const common = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0))
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      common[i]![j] = left[i] === right[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!)
  const changed: ChangedLine[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      i++
      j++
    } else if (i < left.length && (j === right.length || common[i + 1]![j]! >= common[i]![j + 1]!))
      changed.push({ sign: '-', line: left[i++]! })
    else changed.push({ sign: '+', line: right[j++]! })
  }
  return changed
}
