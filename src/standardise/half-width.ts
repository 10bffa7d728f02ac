/** Text as the value parsers read it: tidied, on one line, and punctuation too in half width. Hot: most cells come back as they are. */

import { tidyLine } from './text.ts'

/** Nothing to do: printable ASCII, hanzi and Chinese punctuation, single spaces between. */
function isPlain(text: string): boolean {
  let space = true // a space at the start is one too many
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x20) {
      if (space) return false
      space = true
      continue
    }
    space = false
    if (!((c > 0x20 && c < 0x7f) || (c >= 0x4e00 && c <= 0x9fff) || c === 0x3001 || c === 0x3002 || c === 0x2013)) return false
  }
  return !space
}

const narrow = (text: string) => String.fromCharCode(text.charCodeAt(0) - 0xfee0)

/** As `tidyLine`, and （），：；！？￥ in half width. Ideographs, and the punctuation that only exists full width (、。《》), stay. */
export function halfWidth(raw: string): string {
  if (isPlain(raw)) return raw
  return tidyLine(raw)
    .replace(/[！-～]/g, narrow)
    .replaceAll('￥', '¥')
    .replaceAll('￡', '£')
    .replace(/ {2,}/g, ' ')
    .trim()
}
