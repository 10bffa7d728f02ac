import { distance } from 'fastest-levenshtein'

/** So long a beginning stands for the word: `warn` for `warning`. */
const shortestBeginning = 3

/** A text of more characters is no mistyped name: what would be counted letter by letter, for minutes, is another text. */
const longestName = 200

/**
 * The known name that a mistyped one most likely means, whatever its case: `phone-dialible` means `phone-dialable`. The first of those
 * that are equally near; undefined where none is near: more than two letters differ and more than a third of them, or all do.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  let best: string | undefined
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1
  for (const one of known) {
    const name = one.toLowerCase()
    const isBeginning = typed.length >= shortestBeginning && name.startsWith(typed)
    const apart = Math.abs(typed.length - name.length)
    const edits = isBeginning ? 1 : apart >= least || typed.length > longestName ? Number.POSITIVE_INFINITY : distance(typed, name)
    if (edits >= least || edits === Math.max(typed.length, name.length)) continue
    best = one
    least = edits
  }
  return best
}
