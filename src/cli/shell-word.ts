/** A word of a command that a person copies into a shell. */

/** As it is where no shell would break it; else in quotes: `"to do.xlsx"`. */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}_./:=@%+,\\-]+$/u.test(text)) return text
  return /["$`!\\]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`
}
