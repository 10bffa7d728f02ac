/** The delimiter and quote a user asks for, by character or by name. */

import { fault } from '../errors.ts'
import type { DialectAsked } from './csv-dialect.ts'

const delimiterNames: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  '\\t': '\t',
  pipe: '|',
  bar: '|',
  space: ' ',
  colon: ':',
  caret: '^',
  tilde: '~',
}

/** `;`, `tab`, `\t`; `", "` means that a space after each comma belongs to it. */
export function delimiterAsked(asked: string | undefined): Pick<DialectAsked, 'delimiter' | 'spaced'> {
  if (asked === undefined) return {}
  const delimiter = delimiterNames[asked.toLowerCase()] ?? asked
  if (delimiter.length === 2 && delimiter[1] === ' ' && delimiter[0] !== ' ') return { delimiter: delimiter[0]!, spaced: true }
  if (delimiter.length !== 1 || /[\r\n"]/.test(delimiter)) throw fault('BAD_DELIMITER', { delimiter: asked })
  return { delimiter }
}

/** A character, or `none`. */
export function quoteAsked(asked: string | undefined, delimiter: string | undefined): Pick<DialectAsked, 'quote'> {
  if (asked === undefined) return {}
  const quote = asked === 'none' ? '' : asked === 'double' ? '"' : asked === 'single' ? "'" : asked
  if (quote.length > 1 || /[\r\n]/.test(quote) || (quote !== '' && quote === delimiterAsked(delimiter).delimiter))
    throw fault('BAD_QUOTE', { quote: asked })
  return { quote }
}
