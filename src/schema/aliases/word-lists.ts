/** Lists of headers as they are written down: a line a field, `phone: Telefone|Celular`. */

/** The headers of each field. */
export function wordLists(text: string): Readonly<Record<string, readonly string[]>> {
  const lines = text.trim().split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(': ')
      return [line.slice(0, at), line.slice(at + 2).split('|')] as const
    }),
  )
}
