/** Two of the three thirds of a text: what any one edit leaves of it. */

/** Texts of fewer characters have thirds that say too little. */
const least = 6

/**
 * Two of the three thirds of a text, counted from its ends: one edit anywhere, also one that makes it longer, leaves two of them.
 * `abcdef` gives `|cdef`, `ab|ef` and `abcd|`; a text of fewer than six characters gives none.
 */
export function thirds(text: string): string[] {
  const { length } = text
  if (length < least) return []
  const of = (third: number) => [
    `|${text.slice(-2 * third)}`,
    `${text.slice(0, third)}|${text.slice(-third)}`,
    `${text.slice(0, 2 * third)}|`,
  ]
  const third = Math.floor(length / 3)
  // a text one shorter has smaller thirds
  return length % 3 === 0 && length > least ? [...of(third), ...of(third - 1)] : of(third)
}
