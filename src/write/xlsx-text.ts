/** Texts as a workbook can hold them. */

/** The text with what XML 1.0 cannot hold in Excel's own escape, which keeps it: control characters, and the carriage return that XML reads as a line feed. */
export function legalText(text: string): string {
  if (!unusual.test(text)) return text
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
}

/** What `legalText` changes; most texts hold nothing of it. */
const unusual = /_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/

/** The text as XML: what no XML can hold is shown as U+FFFD. */
export function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A worksheet's name may not hold `[]:*?/\`, begin or end with an apostrophe, or pass 31 characters. @param ending is never cut off */
export function sheetName(name: string, ending = ''): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
  return `${clean.slice(0, 31 - ending.length) || 'Sheet'}${ending}`
}

/** Names no two worksheets of one workbook share, whatever their case; `taken` are the workbook's own. */
export function distinctNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const seen = new Set(['history', ...taken.map((name) => name.toLowerCase())]) // Excel keeps `History` for itself
  return wanted.map((wish) => {
    // A link to a cell divides name and cell by an exclamation mark.
    for (let times = 1; ; times++) {
      const tried = sheetName(wish.replaceAll('!', ' '), times === 1 ? '' : ` (${times})`)
      if (seen.has(tried.toLowerCase())) continue
      seen.add(tried.toLowerCase())
      return tried
    }
  })
}
