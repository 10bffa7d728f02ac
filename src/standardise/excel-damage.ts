/** What spreadsheets do to long numbers: 13800138000 becomes 13800138000.0, 1.3800138E+10 or 1.38E+10; the last has lost digits for good. */

export interface SheetNumber {
  /** All its digits, as typed before; null when some are gone. */
  readonly digits: string | null
}

/** A text that a spreadsheet or program made of a whole number; null when the text is not one. */
export function sheetNumber(text: string): SheetNumber | null {
  const plain = /^(\d{5,})\.0+$/.exec(text)?.[1]
  if (plain !== undefined) return { digits: plain }
  const match = /^([1-9])(?:[.,](\d+)e\+?|e\+)(\d{1,3})$/i.exec(text)
  if (match === null) return null
  const [, lead = '', decimals = '', power = ''] = match
  const exponent = Number(power)
  if (exponent < 5 || exponent > 30) return null
  // Excel shows two or five decimals, C six: with those and fewer, what follows was rounded away. More are written only when all are.
  // A spreadsheet keeps fifteen digits: of a longer number the rest are gone, also where those written look complete.
  if (exponent >= 15) return { digits: null }
  if (decimals.length > exponent || (decimals.length < 7 && decimals.length < exponent)) return { digits: null }
  return { digits: (lead + decimals).padEnd(exponent + 1, '0') }
}

/** A leading apostrophe, or ="...": both tell a spreadsheet that what follows is text. */
export function withoutTextMark(text: string): string {
  const bare = text.replace(/^(?:['’`]\s*)+(?=[^'’`\s])/, '')
  const inner = /^="(.*)"$/.exec(bare)?.[1]?.trim()
  return inner === undefined || inner === '' ? bare : withoutTextMark(inner)
}

/** Eighteen digits of which a spreadsheet kept fifteen: it writes zeros for the rest. */
export function endsInLostDigits(digits: string): boolean {
  return /^[1-9]\d{14}0+$/.test(digits) && digits.length >= 17
}
