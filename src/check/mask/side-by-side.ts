/** Two values shown side by side: what is equal may be hidden, what differs is what a person must see to judge. */

import type { Shown } from './hide.ts'

/** Values of more characters are compared at their beginnings and ends only. */
const longest = 300

/** Two digits exchanged are one difference; three characters at most. */
const shortest = 3

/** Which characters of two texts have no counterpart in the other; null where less than half is equal. */
export function differingParts(before: string, after: string): { readonly before: Shown; readonly after: Shown } | null {
  const [a, b] = [[...before], [...after]]
  const ends = commonEnds(a, b)
  const [ofA, ofB] = isShortSlip(ends) || a.length > longest || b.length > longest ? ends : longestCommon(a, b)
  const equal = ofA.filter((differs) => !differs).length
  return equal * 4 >= a.length + b.length ? { before: ofA, after: ofB } : null
}

function isShortSlip([a, b]: Differing): boolean {
  const [one, other] = [a, b].map((parts) => parts.filter(Boolean).length)
  return one === other && one! <= shortest
}

type Differing = readonly [boolean[], boolean[]]

function commonEnds(a: readonly string[], b: readonly string[]): Differing {
  const least = Math.min(a.length, b.length)
  // The end first: of @@ the first sign is the one too many.
  let back = 0
  while (back < least && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  let front = 0
  while (front < least - back && a[front] === b[front]) front++
  const differing = (text: readonly string[]) => text.map((_, at) => at >= front && at < text.length - back)
  return [differing(a), differing(b)]
}

/** By the longest common subsequence, from the end. */
function longestCommon(before: readonly string[], after: readonly string[]): Differing {
  const [a, b] = [before.toReversed(), after.toReversed()]
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] = a[i] === b[j] ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!)
    }
  const [ofA, ofB] = [a.map(() => true), b.map(() => true)]
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      ofA[i++] = false
      ofB[j++] = false
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return [ofA.reverse(), ofB.reverse()]
}
