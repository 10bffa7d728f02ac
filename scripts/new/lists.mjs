// Adds a line to a list in a source file. Throws where the list does not look as expected.

/** `phone-dialable` → `phoneDialable`; a word that JavaScript keeps for itself gets an ending. */
export function identifier(id, ending) {
  const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  return reserved.has(name) ? `${name}${ending}` : name
}

const reserved = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval'.split(
    ' ',
  ),
)

/** The text with another import after the last one; the order is the formatter's affair. */
export function withImport(text, line) {
  const last = text.lastIndexOf('\nimport ')
  if (last < 0) throw new Error('there is no import to stand beside')
  const end = text.indexOf('\n', last + 1) + 1
  return `${text.slice(0, end)}${line}\n${text.slice(end)}`
}

/** The text with a line before the first entry of the list that `isAfter`, or at the list's end. `opening` is the line that opens the list. */
export function withEntry(text, opening, line, isAfter) {
  const lines = text.split('\n')
  const start = lines.findIndex((one) => one.startsWith(opening))
  const end = lines.findIndex((one, at) => at > start && /^[\])}]/.test(one))
  if (start < 0 || end < 0) throw new Error(`there is no list that opens with "${opening}"`)
  const at = lines.findIndex((one, place) => place > start && place < end && isAfter(one.trim()))
  lines.splice(at < 0 ? end : at, 0, line)
  return lines.join('\n')
}
