/** How many characters a text may have: names take few in Chinese, Japanese and Korean, and many in letters. */

import type { Field } from './field.ts'

/** Scripts in which a name takes few characters. */
const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The limit of a field for a text, in characters: 20 for 张伟 under the contact, 80 for Ana Luisa Córdova Venegas; null where it has none. */
export function lengthLimit({ maxLength, maxLengthInLetters }: Field, text: string): number | null {
  if (maxLength === undefined) return null
  return asian.test(text) ? maxLength : (maxLengthInLetters ?? maxLength)
}
