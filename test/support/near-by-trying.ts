import { neighboursOf } from '../../src/match/text/near-texts.ts'

/** Insertions, deletions and substitutions of code points between two texts: the plain table, nothing saved. */
function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let last = b.map((_, j) => j + 1)
  for (const [i, ca] of a.entries()) {
    const next: number[] = []
    for (const [j, cb] of b.entries())
      next.push(Math.min((j === 0 ? i : last[j - 1]!) + (ca === cb ? 0 : 1), last[j]! + 1, (j === 0 ? i + 1 : next[j - 1]!) + 1))
    last = next
  }
  return b.length === 0 ? a.length : last.at(-1)!
}

/** Pairs of texts that the search finds within so many edits: `0-1` is the first and the second. */
export function near(texts: readonly string[], edits: 1 | 2): string[] {
  const { left, right } = neighboursOf(texts, { edits })
  return Array.from(left, (a, p) => `${a}-${right[p]}`)
}

/** The same pairs, found by trying all. */
export function nearByTrying(texts: readonly string[], edits: 1 | 2): string[] {
  const pairs: string[] = []
  for (let a = 0; a < texts.length; a++)
    for (let b = a + 1; b < texts.length; b++) if (editDistance(texts[a]!, texts[b]!) <= edits) pairs.push(`${a}-${b}`)
  return pairs
}
