/** Folds spellings before they are compared, so that case, width, accents, alphabets and script forms make no difference. */

import { simplified } from '../../standardise/comparable.ts'
import { romanised } from '../../standardise/names/romanise.ts'

/** Texts with nothing to fold, as most values of a standardised sheet are. */
const settled = /^[0-9a-z\u4e00-\u9fff]*$/

/**
 * Folds a text: lower case, compatibility forms and accents resolved, other alphabets in Latin letters, traditional characters simplified,
 * spaces single. "Ｍüller  GmbH" becomes "muller gmbh", "Иванов" "ivanov", "華信" "华信".
 */
export function fold(value: string): string {
  if (settled.test(value)) return simplified(value)
  if (/^[\x20-\x7e]*$/.test(value)) return value.toLowerCase().replace(/ {2,}/g, ' ').trim()
  if (otherAlphabet.test(value)) return simplified(romanised(value))
  return simplified(
    value
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('ß', 'ss')
      .toLowerCase()
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

/** Letters that Latin ones stand for in another spelling of the same name. */
const otherAlphabet =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const han = /\p{Script=Han}/u

/** Whether a text holds Chinese characters. */
export function hasHan(text: string): boolean {
  return han.test(text)
}

/**
 * The tokens of a folded text: runs of letters, runs of digits, and for Chinese each pair of neighbouring characters
 * (a single character stands for itself). Apostrophes inside a word are dropped. "o'brien 12" gives obrien, 12; "华信科技" gives 华信, 信科, 科技.
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

/** Adds each character with the next one to `tokens`. */
function neighbours(run: string, tokens: string[]): string[] {
  for (let i = 0; i + 1 < run.length; i++) tokens.push(run.slice(i, i + 2))
  return tokens
}

/** The letters and digits of a folded text: "st. mary's 4" becomes "stmarys4". */
export function squeezed(folded: string): string {
  return settled.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]/gu, '')
}
