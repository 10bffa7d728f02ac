/** Lines that are no rows: comments some programs put above or between them. */

// `#12` may be a number and `#N/A` a spreadsheet's error: neither is a comment.
const comment = /^#(?:[ \t#!-]|\p{L})/u
const spreadsheetError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)/

/** Whether the line that begins at `at` reads as a comment. */
export function isComment(text: string, at = 0): boolean {
  if (text[at] !== '#') return false
  const head = text.slice(at, at + 16)
  return comment.test(head) && !spreadsheetError.test(head)
}
