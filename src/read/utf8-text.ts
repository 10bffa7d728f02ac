/** Small files that people write and keep, as text: a byte order mark is no part of it. */

import { WordsError } from '../words.ts'

/** Throws a WordsError for bytes that are no UTF-8. */
export function utf8Text(bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new WordsError({ en: 'it is not UTF-8 text', zh: '内容不是 UTF-8 文本' }, { cause })
  }
  // What another program saved as UTF-16.
  if (text.includes('\0')) throw new WordsError({ en: 'it holds NUL characters, which no text does', zh: '内容含有 NUL 字符，不是文本' })
  return text
}
