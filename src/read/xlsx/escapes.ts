/** `_x000D_`: how a workbook writes characters XML cannot hold. `_x005F_` is the underscore of a text that only looks like an escape. */

/** Puts the characters back (ECMA-376 part 1, 22.9.2.19). */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
