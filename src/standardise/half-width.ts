/** Text in the form the value parsers read: half width, single spaces, nothing invisible. Hot: most cells come back as they are, unallocated. */

/** True when some character needs work: outer or doubled spaces, control or invisible characters, full-width forms. */
function needsWork(text: string): boolean {
  let space = true // a space at the start is one too many
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x20) {
      if (space) return true
      space = true
      continue
    }
    space = false
    if (c < 0x20 || c === 0x7f) return true
    if (c < 0xa0) continue
    if (c === 0xa0 || c === 0xad || (c >= 0x2000 && c <= 0x206f && c !== 0x2013 && c !== 0x2014 && c !== 0x2018 && c !== 0x2019))
      return true
    if (c === 0x3000 || c >= 0xfe00) return true
  }
  return space
}

/**
 * Full-width ASCII to half width, odd spaces to one space, invisible characters out, trimmed.
 * Ideographs, and the punctuation that only exists full width (、。《》), stay.
 */
export function halfWidth(raw: string): string {
  if (!needsWork(raw)) return raw
  let text = ''
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i)
    if (c >= 0xff01 && c <= 0xff5e) text += String.fromCharCode(c - 0xfee0)
    else if (c === 0xffe5) text += '¥'
    else if (c === 0xffe1) text += '£'
    else if (c <= 0x20 || c === 0x7f || c === 0xa0 || c === 0x3000 || c === 0x202f || c === 0x205f || (c >= 0x2000 && c <= 0x200a))
      text += ' '
    else if (c === 0x2028 || c === 0x2029) text += ' '
    else if (c === 0xad || c === 0xfeff || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064))
      continue
    else if (c >= 0xfe00 && c <= 0xfe0f) continue
    else text += raw[i]
  }
  return text.replace(/ {2,}/g, ' ').trim()
}
