/**
 * Bytes that mean nothing in the file's encoding, carried through the reader without losing them: each becomes one lone
 * low surrogate, U+DC00 + byte. Well-formed text never has one, so the parser passes them on and the row they land in is
 * told afterwards; they never leave `read/`. (The idea is Python's `surrogateescape`.)
 */

const lone = /(?<![\uD800-\uDBFF])[\uDC00-\uDCFF]/g

/** The bytes as text that carries them through the parser. */
export function carried(bytes: Iterable<number>): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(0xdc00 + byte)
  return text
}

export function hasBadBytes(text: string): boolean {
  return !(text as string & { isWellFormed(): boolean }).isWellFormed() // in Node since 20, not yet in the types of es2023
}

/** The text with bad bytes spelt `\xB0`, for people and for the quarantine. */
export function spelt(text: string): string {
  return text.replace(lone, (unit) => `\\x${hex(unit)}`)
}

/** The bad bytes of a text in hex, `0xB0 0xFF`; the first few. */
export function badHex(text: string, most = 8): string {
  const found = text.match(lone) ?? []
  return (
    found
      .slice(0, most)
      .map((unit) => `0x${hex(unit)}`)
      .join(' ') + (found.length > most ? ' …' : '')
  )
}

const hex = (unit: string) => (unit.charCodeAt(0) - 0xdc00).toString(16).toUpperCase().padStart(2, '0')
