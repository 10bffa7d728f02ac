/** What two spellings are brought to before they are compared: case, width, accents and punctuation are no difference. */

/** Nothing to fold: most values of a sheet that was standardised. */
const settled = /^[0-9a-z\u4e00-\u9fff]*$/

/** Lower case, compatibility forms and accents resolved, spaces single. */
export function fold(value: string): string {
  if (settled.test(value)) return value
  if (/^[\x20-\x7e]*$/.test(value)) return value.toLowerCase().replace(/ {2,}/g, ' ').trim()
  return value
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

const han = /\p{Script=Han}/u

/** Whether a text holds Chinese characters. */
export function hasHan(text: string): boolean {
  return han.test(text)
}

/**
 * The tokens of a folded text: runs of letters, runs of digits, and for Chinese each pair of neighbouring characters
 * (a lone character stands for itself). Apostrophes inside a word are dropped (o'brien).
 */
export function tokensOf(folded: string): string[] {
  if (onlyHan.test(folded)) return folded.length === 1 ? [folded] : neighbours(folded, [])
  const found = folded.replace(/(?<=\p{L})['’`](?=\p{L})/gu, '').match(/\p{Script=Han}+|(?:(?!\p{Script=Han})\p{L})+|\p{N}+/gu)
  if (found === null) return []
  const tokens: string[] = []
  for (const run of found) {
    if (!han.test(run)) tokens.push(run)
    else if (run.length === 1) tokens.push(run)
    else neighbours(run, tokens)
  }
  return tokens
}

const onlyHan = /^[\u4e00-\u9fff]+$/

/** Each character with the next, added to `tokens`. */
function neighbours(run: string, tokens: string[]): string[] {
  for (let i = 0; i + 1 < run.length; i++) tokens.push(run.slice(i, i + 2))
  return tokens
}

/** Letters and digits alone: what is left of a folded text without spaces and punctuation. */
export function squeezed(folded: string): string {
  return settled.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]/gu, '')
}
