/** Every sentence a person may read, in both languages, by name. The compiler asks for exactly the values a sentence names. */

import { fill, type Language, type Placeholders } from '../errors.ts'
import type { Complete } from '../words.ts'
import { sentences } from './text/sentences.ts'

export type MessageKey = keyof typeof sentences
type Data<Key extends MessageKey> = Readonly<Record<Placeholders<(typeof sentences)[Key]['en']>, string | number>>

/** Says a sentence of the catalogue in the language of the call. */
export type Say = <Key extends MessageKey>(key: Key, ...data: keyof Data<Key> extends never ? [] : [Data<Key>]) => string

/** The catalogue in one language. @param complete makes the commands in it work where they are pasted */
export function speaker(language: Language, complete: Complete = (text) => text): Say {
  return (key, ...data) => fill(complete(sentences[key][language]), data[0] ?? {})
}

/** `--lang`, else what LC_ALL, LC_MESSAGES or LANG say, else English. */
export function languageOf(flag: string | undefined, environment: Readonly<Record<string, string | undefined>>): Language {
  const told = flag ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? ''
  return /^zh/i.test(told) ? 'zh' : 'en'
}
